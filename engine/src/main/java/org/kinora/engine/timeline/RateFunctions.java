package org.kinora.engine.timeline;

/** The rate functions with a name. */
public final class RateFunctions {

    private RateFunctions() {}

    /** The quintic smooth step, t³(10 − 15t + 6t²): at rest at both ends. */
    public static double smooth(double time) {
        return time * time * time * (10 + time * (6 * time - 15));
    }
}
