package org.kinora.narrator.voice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a voice sounds: 256 numbers for each length of a sentence. Format: 510 rows of 256 floats, little-endian. */
final class VoiceStyle {

    static final int WIDTH = 256;
    static final int ROWS = 510;
    static final long FILE_SIZE = (long) ROWS * WIDTH * Float.BYTES;

    private final FloatBuffer rows;

    private VoiceStyle(FloatBuffer rows) {
        this.rows = rows;
    }

    /** @throws VoiceException if this is not the file of a voice */
    static VoiceStyle read(Path file) {
        try {
            if (Files.size(file) != FILE_SIZE) {
                throw new VoiceException("%s: a voice has %,d bytes, this has %,d. Fetch it again, or choose another."
                        .formatted(file, FILE_SIZE, Files.size(file)));
            }
            byte[] bytes = Files.readAllBytes(file);
            return new VoiceStyle(
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
        } catch (IOException unreadable) {
            throw new VoiceException(file + ": this cannot be read. Name the file of a voice.", unreadable);
        }
    }

    /** @param phonemes how many a sentence has, 1 to 510 */
    float[] row(int phonemes) {
        float[] row = new float[WIDTH];
        rows.get((phonemes - 1) * WIDTH, row);
        return row;
    }
}
