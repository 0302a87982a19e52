package org.kinora.model.training;

/**
 * How the learning rates change: they rise for some steps, stay, and fall along a line to the end.
 *
 * @param warmUp the steps in which they rise from 0
 * @param decayFrom the part of the training, from 0 to 1, after which they fall; 1 for never
 * @param lowest what is left of them at the end, from 0 to 1
 */
public record Schedule(int warmUp, double decayFrom, double lowest) {

    /** Full rates from the first step to the last. */
    public static final Schedule CONSTANT = new Schedule(0, 1, 1);

    private static final double A_FIFTIETH = 0.02;

    public Schedule {
        if (warmUp < 0 || !(decayFrom >= 0 && decayFrom <= 1) || !(lowest >= 0 && lowest <= 1)) {
            throw new TrainingException("A schedule has steps of warm-up and two parts from 0 to 1, not %d, %s, %s."
                    .formatted(warmUp, decayFrom, lowest));
        }
    }

    /**
     * Rates that fall to a fiftieth.
     *
     * @param warmUp the steps in which they rise from 0
     * @param decay the last part of the training, from 0 to 1, in which they fall
     */
    public static Schedule fallingIn(double decay, int warmUp) {
        if (warmUp < 0 || !(decay >= 0 && decay <= 1)) {
            throw new TrainingException(
                    "A schedule warms up in 0 steps or more and decays in a part from 0 to 1, not %d and %s."
                            .formatted(warmUp, decay));
        }
        return new Schedule(warmUp, 1 - decay, A_FIFTIETH);
    }

    /**
     * What the rates are multiplied by.
     *
     * @param step from 1
     * @param progress the part of the training that is done, from 0 to 1
     */
    double factor(int step, double progress) {
        double rise = warmUp == 0 ? 1 : Math.min(1, (double) step / warmUp);
        double fallen = progress <= decayFrom ? 0 : Math.min(1, (progress - decayFrom) / (1 - decayFrom));
        return rise * (1 - fallen * (1 - lowest));
    }
}
