package org.kinora.model.training.run;

import org.kinora.model.training.TrainingException;

/**
 * When a training ends.
 *
 * @param steps after this many; 0 if minutes decide
 * @param minutes after this many, counted over all processes that took part; 0 if steps decide
 */
public record Budget(int steps, double minutes) {

    public Budget {
        if (steps < 0 || !(minutes >= 0) || steps == 0 == (minutes == 0)) {
            throw new TrainingException(
                    "A training ends after a number of steps or of minutes: one of the two is more than 0, the other 0, not %d and %s."
                            .formatted(steps, minutes));
        }
    }

    /** The part of the training that is done, from 0 to 1. */
    double progress(int stepsTaken, double seconds) {
        return Math.min(1, steps > 0 ? (double) stepsTaken / steps : seconds / (60 * minutes));
    }
}
