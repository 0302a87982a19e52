package org.kinora.scenes.gallery.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * The sound of {@link PluckedString}: noise in a loop, whose neighbouring samples are averaged on each round, after
 * Karplus and Strong, "Digital Synthesis of Plucked-String and Drum Timbres" (Computer Music Journal 7:2, 1983).
 */
final class StringSound {

    private static final int RATE = 16_000;
    private static final double SECONDS = 1.8;
    private static final int LOOP = 73;
    private static final double DAMPING = 0.999;
    /** How often the noise is smoothed before it sounds, as by a thumb instead of a fingernail. */
    private static final int SOFTNESS = 4;

    private static final double PEAK = 0.95;

    /** In swings a second: the average is half a sample ahead. */
    static final double FUNDAMENTAL = RATE / (LOOP - 0.5);

    private StringSound() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static Path write(Path file) throws IOException {
        return Wav.write(file, RATE, samples());
    }

    private static double[] samples() {
        double[] loop = pluck();
        double[] samples = new double[(int) (SECONDS * RATE)];
        double loudest = 0;
        for (int i = 0; i < samples.length; i++) {
            int here = i % LOOP;
            samples[i] = loop[here];
            loudest = Math.max(loudest, Math.abs(samples[i]));
            loop[here] = DAMPING * (loop[here] + loop[(here + 1) % LOOP]) / 2;
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= PEAK / loudest;
        }
        return samples;
    }

    /** Noise around zero: its mean would be the last to die away. */
    private static double[] pluck() {
        double[] noise = new Random(1983).doubles(LOOP, -1, 1).toArray();
        for (int round = 0; round < SOFTNESS; round++) {
            double[] before = noise.clone();
            Arrays.setAll(noise, i -> (before[i] + before[(i + 1) % LOOP]) / 2);
        }
        double mean = Arrays.stream(noise).average().orElseThrow();
        return Arrays.stream(noise).map(sample -> sample - mean).toArray();
    }
}
