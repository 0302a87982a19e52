package org.kinora.farm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** A sound for voices. */
final class Tone {

    private static final int RATE = 48_000;

    private Tone() {}

    /** Writes a WAV of one tone. */
    static void write(Path file, double seconds) throws IOException {
        byte[] samples = new byte[2 * (int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i += 2) {
            int value = (int) (6000 * Math.sin(i * 0.03));
            samples[i] = (byte) value;
            samples[i + 1] = (byte) (value >> 8);
        }
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }
}
