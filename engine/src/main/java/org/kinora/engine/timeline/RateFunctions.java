package org.kinora.engine.timeline;

/**
 * Manim's rate functions, by their names there. Those without parameters are used as {@code RateFunctions::smooth}, or
 * {@code smooth} from {@link Rates}; those with parameters are made by a call. Penner's are in {@link Easings}.
 *
 * <p>Source of the formulas unless stated otherwise: Manim Community, {@code manim/utils/rate_functions.py}. Where
 * manim's are based on its {@code smooth}, these are based on {@link #smooth}.
 *
 * <pre>{@code
 * play(fadeIn(title).rate(RateFunctions.thereAndBackWithPause(1.0 / 3)));
 * }</pre>
 */
public final class RateFunctions {

    /** How steep manim's sigmoid is. */
    private static final double INFLECTION = 10;

    private RateFunctions() {}

    public static double linear(double time) {
        return time;
    }

    /**
     * The default of every animation: starts and ends with no speed and no acceleration, t³(10 − 15t + 6t²). ManimGL's
     * {@code smooth} and Manim Community's {@code smootherstep}; Perlin 2002, "Improving noise".
     */
    public static double smooth(double time) {
        return time * time * time * (10 + time * (6 * time - 15));
    }

    /** Manim Community's {@code smooth}: the middle of a logistic function, stretched to reach 0 and 1. */
    public static double sigmoid(double time) {
        double end = logistic(-INFLECTION / 2);
        return (logistic(INFLECTION * (time - 0.5)) - end) / (1 - 2 * end);
    }

    /** Starts and ends with no speed: t²(3 − 2t). */
    public static double smoothstep(double time) {
        return time * time * (3 - 2 * time);
    }

    /** Starts and ends with no speed, no acceleration and no change of it: t⁴(35 − 84t + 70t² − 20t³). */
    public static double smoothererstep(double time) {
        return time * time * time * time * (35 + time * (-84 + time * (70 - 20 * time)));
    }

    /** The first half of {@link #smooth}: ends at full speed. */
    public static double rushInto(double time) {
        return 2 * smooth(time / 2);
    }

    /** The second half of {@link #smooth}: starts at full speed. */
    public static double rushFrom(double time) {
        return 2 * smooth(time / 2 + 0.5) - 1;
    }

    /** A quarter of a circle: starts at any speed and comes to rest, √(1 − (1−t)²). */
    public static double slowInto(double time) {
        return Math.sqrt(1 - (1 - time) * (1 - time));
    }

    /** Smoothly halfway, a stop, and smoothly the rest of the way. */
    public static double doubleSmooth(double time) {
        return time < 0.5 ? smooth(2 * time) / 2 : (1 + smooth(2 * time - 1)) / 2;
    }

    /** To the end in half of the time, and back to the start. */
    public static double thereAndBack(double time) {
        return smooth(time < 0.5 ? 2 * time : 2 * (1 - time));
    }

    /** At a steady rate to the end in four fifths of the time; then it stays there. */
    public static double lingering(double time) {
        return Math.min(1, time / 0.8);
    }

    /**
     * To the end, a rest there, and back.
     *
     * @param pause the fraction of the time that is rest, at least 0 and less than 1; manim's default is a third
     */
    public static RateFunction thereAndBackWithPause(double pause) {
        if (!(pause >= 0 && pause < 1)) {
            throw new IllegalArgumentException("A pause takes at least 0 and less than 1 of the time, not " + pause);
        }
        double travel = (1 - pause) / 2;
        return time -> smooth(Math.min(1, Math.min(time, 1 - time) / travel));
    }

    /**
     * Draws back before it runs forward: the Bézier curve of degree 6 with the values 0, 0, pull, pull, 1, 1, 1.
     *
     * @param pull how far back, negative; manim's default is −0.5
     */
    public static RateFunction runningStart(double pull) {
        return time -> {
            double rest = 1 - time;
            double drawn = 15 * time * time * Math.pow(rest, 4) + 20 * Math.pow(time * rest, 3);
            return pull * drawn + Math.pow(time, 4) * (15 * rest * rest + 6 * time * rest + time * time);
        };
    }

    /**
     * Stops short of the end.
     *
     * @param share the fraction of the change that happens; manim's default is 0.7 of {@link #smooth}
     */
    public static RateFunction notQuiteThere(RateFunction whole, double share) {
        return time -> share * whole.at(time);
    }

    /**
     * Swings around the start with growing and then shrinking amplitude, and ends where it began.
     *
     * @param halfTurns how many times it swings from side to side; manim's default is 2
     */
    public static RateFunction wiggle(double halfTurns) {
        return time -> thereAndBack(time) * Math.sin(halfTurns * Math.PI * time);
    }

    /**
     * Fast at first and ever slower: 1 − e^(−t/halfLife), which does not quite reach 1 at the end.
     *
     * @param halfLife the fraction of the time in which the rest shrinks to 1/e (the name is manim's); more than 0,
     *     manim's default is 0.1
     */
    public static RateFunction exponentialDecay(double halfLife) {
        if (!(halfLife > 0)) {
            throw new IllegalArgumentException("A half life is more than 0, not " + halfLife);
        }
        return time -> 1 - Math.exp(-time / halfLife);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
