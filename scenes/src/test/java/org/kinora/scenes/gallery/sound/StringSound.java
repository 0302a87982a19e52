package org.kinora.scenes.gallery.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.kinora.engine.media.Wav;

/**
 * The sound of {@link PluckedString}: noise in a loop, whose neighbouring samples are averaged on each round, after
 * Karplus and Strong, "Digital Synthesis of Plucked-String and Drum Timbres" (Computer Music Journal 7:2, 1983).
 */
final class StringSound {

    private static final int RATE = 16_000;
    private static final double SECONDS = 1.8;
    private static final int LOOP = 72;
    private static final double DAMPING = 0.998;
    private static final double PEAK = 0.95;

    /** In swings a second: the average delays the loop by half a sample. */
    static final double FUNDAMENTAL = RATE / (LOOP + 0.5);

    private StringSound() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static Path write(Path file) throws IOException {
        return Wav.write(file, RATE, samples());
    }

    private static double[] samples() {
        double[] loop = new Random(1983).doubles(LOOP, -1, 1).toArray();
        double mean = Arrays.stream(loop).average().orElseThrow();
        double[] samples = new double[(int) (SECONDS * RATE)];
        double loudest = 0;
        for (int i = 0; i < samples.length; i++) {
            int here = i % LOOP;
            samples[i] = loop[here] - mean;
            loudest = Math.max(loudest, Math.abs(samples[i]));
            loop[here] = mean + DAMPING * ((loop[here] + loop[(here + 1) % LOOP]) / 2 - mean);
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= PEAK / loudest;
        }
        return samples;
    }
}
