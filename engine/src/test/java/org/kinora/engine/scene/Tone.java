package org.kinora.engine.scene;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Recordings for tests: a tone from beginning to end. */
public final class Tone {

    private static final int RATE = 24_000;

    private Tone() {}

    public static void write(Path file, double seconds) throws IOException {
        int length = (int) Math.round(seconds * RATE);
        ByteBuffer samples = ByteBuffer.allocate(2 * length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < length; i++) {
            samples.putShort((short) (8000 * StrictMath.sin(i * 0.1)));
        }
        AudioSystem.write(
                new AudioInputStream(
                        new ByteArrayInputStream(samples.array()), new AudioFormat(RATE, 16, 1, true, false), length),
                AudioFileFormat.Type.WAVE,
                file.toFile());
    }
}
