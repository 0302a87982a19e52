package org.kinora.scenes.gallery.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes sound as a WAV file of 16 bits a sample. */
final class Wav {

    private static final int HEADER = 44;

    private Wav() {}

    /** @param samples of each channel, -1 to 1 */
    static Path write(Path file, int sampleRate, double[]... samples) throws IOException {
        int frame = 2 * samples.length;
        int bytes = frame * samples[0].length;
        ByteBuffer wav = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVE"));
        wav.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) samples.length);
        wav.putInt(sampleRate)
                .putInt(frame * sampleRate)
                .putShort((short) frame)
                .putShort((short) 16);
        wav.put(ascii("data")).putInt(bytes);
        for (int i = 0; i < samples[0].length; i++) {
            for (double[] channel : samples) {
                wav.putShort((short) Math.min(Short.MAX_VALUE, Math.round(channel[i] * 32_768)));
            }
        }
        return Files.write(file, wav.array());
    }

    private static byte[] ascii(String tag) {
        return tag.getBytes(StandardCharsets.US_ASCII);
    }
}
