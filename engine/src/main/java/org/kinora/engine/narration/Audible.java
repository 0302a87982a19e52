package org.kinora.engine.narration;

import org.kinora.engine.media.AudioClip;

/**
 * The stretch of a recording in which something is to be heard: without the silence at both ends.
 *
 * @param from in seconds
 * @param to in seconds
 */
record Audible(double from, double to) {

    private static final double STEP = 0.01;
    /** A hundredth of the loudest, 40 dB below it, is a room's noise or a breath. */
    private static final double OF_LOUDEST = 0.01;

    /** All of it if it is silent from beginning to end. */
    static Audible of(AudioClip clip) {
        double threshold = clip.peak(0, clip.seconds()) * OF_LOUDEST;
        int steps = (int) Math.ceil(clip.seconds() / STEP);
        int first = 0;
        while (first < steps && !(clip.peak(first * STEP, (first + 1) * STEP) > threshold)) {
            first++;
        }
        if (first == steps) {
            return new Audible(0, clip.seconds());
        }
        int last = steps - 1;
        while (!(clip.peak(last * STEP, (last + 1) * STEP) > threshold)) {
            last--;
        }
        return new Audible(first * STEP, Math.min(clip.seconds(), (last + 1) * STEP));
    }
}
