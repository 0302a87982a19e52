package org.kinora.engine.mobject;

import java.util.Arrays;

/** The numbers of an axis that has room for values and zero, in steps of 1, 2 or 5 times a power of ten. */
final class BarRange {

    private static final int STEPS = 6;
    private static final double[] ROUND = {1, 2, 5, 10};

    private BarRange() {}

    static Range around(double... values) {
        double least = Math.min(0, Arrays.stream(values).min().orElse(0));
        double most = Math.max(0, Arrays.stream(values).max().orElse(0));
        if (most == least) {
            return new Range(0, 1, 0.2);
        }
        double step = step((most - least) / STEPS);
        return new Range(Math.floor(least / step + 1e-9) * step, Math.ceil(most / step - 1e-9) * step, step);
    }

    private static double step(double atLeast) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(atLeast)));
        for (double round : ROUND) {
            if (round * power >= atLeast * (1 - 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
