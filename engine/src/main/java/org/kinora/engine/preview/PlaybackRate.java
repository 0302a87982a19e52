package org.kinora.engine.preview;

import java.util.Locale;

/**
 * How fast a film is watched, as an exact number of quarters.
 *
 * @param quarters 4 for the film's own pace
 */
record PlaybackRate(int quarters) {

    private static final int[] STEPS = {1, 2, 3, 4, 5, 6, 8, 12, 16};

    static final PlaybackRate USUAL = new PlaybackRate(4);

    PlaybackRate {
        if (quarters < STEPS[0] || quarters > STEPS[STEPS.length - 1]) {
            throw new IllegalArgumentException(
                    "A film is watched at 0.25 to 4 times its pace, not at " + quarters / 4.0);
        }
    }

    PlaybackRate faster() {
        for (int step : STEPS) {
            if (step > quarters) {
                return new PlaybackRate(step);
            }
        }
        return this;
    }

    PlaybackRate slower() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < quarters) {
                return new PlaybackRate(STEPS[i]);
            }
        }
        return this;
    }

    /** The numerator of the pace in lowest terms. */
    int numerator() {
        return quarters % 4 == 0 ? quarters / 4 : quarters % 2 == 0 ? quarters / 2 : quarters;
    }

    /** The denominator of the pace in lowest terms. */
    int denominator() {
        return quarters % 4 == 0 ? 1 : quarters % 2 == 0 ? 2 : 4;
    }

    boolean isUsual() {
        return quarters == USUAL.quarters;
    }

    /** Such as {@code 0.25×}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f", quarters / 4.0).replaceAll("\\.?0+$", "") + "×";
    }
}
