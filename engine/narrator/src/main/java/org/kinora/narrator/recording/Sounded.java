package org.kinora.narrator.recording;

import static org.kinora.narrator.voice.Utterance.SAMPLE_RATE;

/**
 * Where in some samples there is a voice, by their energy in windows of five milliseconds. What is 40 dB below the loudest window,
 * or below -60 dB of full scale, is silence.
 */
final class Sounded {

    private static final int WINDOW = SAMPLE_RATE / 200;
    private static final double FAINTEST_OF_LOUDEST = 0.01;
    private static final double FAINTEST = 0.001;

    private final boolean[] windows;
    private final int length;

    Sounded(float[] samples) {
        length = samples.length;
        double[] levels = new double[(length + WINDOW - 1) / WINDOW];
        double loudest = 0;
        for (int window = 0; window < levels.length; window++) {
            levels[window] = level(samples, window * WINDOW, Math.min(length, (window + 1) * WINDOW));
            loudest = Math.max(loudest, levels[window]);
        }
        windows = new boolean[levels.length];
        for (int window = 0; window < levels.length; window++) {
            windows[window] = levels[window] > Math.max(FAINTEST, loudest * FAINTEST_OF_LOUDEST);
        }
    }

    /** Root mean square. */
    private static double level(float[] samples, int from, int to) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += (double) samples[at] * samples[at];
        }
        return Math.sqrt(sum / (to - from));
    }

    /** The first sample at or after {@code from} where a window with sound begins; {@code to} if there is none before it. */
    int first(int from, int to) {
        for (int window = from / WINDOW; window * WINDOW < to; window++) {
            if (windows[window]) {
                return Math.max(from, window * WINDOW);
            }
        }
        return to;
    }

    /** Behind the last window with sound between two samples; {@code from} if there is none. */
    int end(int from, int to) {
        for (int window = (Math.min(to, length) - 1) / WINDOW; window >= 0 && (window + 1) * WINDOW > from; window--) {
            if (windows[window]) {
                return Math.min(to, (window + 1) * WINDOW);
            }
        }
        return from;
    }
}
