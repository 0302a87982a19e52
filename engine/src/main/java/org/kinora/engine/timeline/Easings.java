package org.kinora.engine.timeline;

/**
 * Penner's easing functions, used as {@code Easings::easeOutCubic}: {@code easeIn} starts gently, {@code easeOut} ends
 * gently, {@code easeInOut} does both. All give 0 at 0 and 1 at 1.
 *
 * <p>Source: Robert Penner, "Programming Macromedia Flash MX" (2002), chapter 7, in the unit form of easings.net.
 *
 * <pre>{@code
 * play(fadeIn(title).rate(Easings::easeOutBounce));
 * }</pre>
 */
public final class Easings {

    /** Makes Back overshoot by a tenth. */
    private static final double OVERSHOOT = 1.70158;

    /** easeInOutBack halves the overshoot in each of its halves, so it is made larger to stay visible. */
    private static final double OVERSHOOT_IN_OUT = OVERSHOOT * 1.525;

    /** The time of one swing of Elastic. */
    private static final double PERIOD = 0.3;

    private static final double PERIOD_IN_OUT = 0.45;

    private Easings() {}

    public static double easeInSine(double time) {
        return 1 - Math.cos(time * Math.PI / 2);
    }

    public static double easeOutSine(double time) {
        return 1 - easeInSine(1 - time);
    }

    public static double easeInOutSine(double time) {
        return inOut(Easings::easeInSine, time);
    }

    public static double easeInQuad(double time) {
        return time * time;
    }

    public static double easeOutQuad(double time) {
        return 1 - easeInQuad(1 - time);
    }

    public static double easeInOutQuad(double time) {
        return inOut(Easings::easeInQuad, time);
    }

    public static double easeInCubic(double time) {
        return time * time * time;
    }

    public static double easeOutCubic(double time) {
        return 1 - easeInCubic(1 - time);
    }

    public static double easeInOutCubic(double time) {
        return inOut(Easings::easeInCubic, time);
    }

    public static double easeInQuart(double time) {
        return Math.pow(time, 4);
    }

    public static double easeOutQuart(double time) {
        return 1 - easeInQuart(1 - time);
    }

    public static double easeInOutQuart(double time) {
        return inOut(Easings::easeInQuart, time);
    }

    public static double easeInQuint(double time) {
        return Math.pow(time, 5);
    }

    public static double easeOutQuint(double time) {
        return 1 - easeInQuint(1 - time);
    }

    public static double easeInOutQuint(double time) {
        return inOut(Easings::easeInQuint, time);
    }

    public static double easeInExpo(double time) {
        return time == 0 ? 0 : Math.pow(2, 10 * time - 10);
    }

    public static double easeOutExpo(double time) {
        return 1 - easeInExpo(1 - time);
    }

    public static double easeInOutExpo(double time) {
        return inOut(Easings::easeInExpo, time);
    }

    public static double easeInCirc(double time) {
        return 1 - Math.sqrt(1 - time * time);
    }

    public static double easeOutCirc(double time) {
        return 1 - easeInCirc(1 - time);
    }

    public static double easeInOutCirc(double time) {
        return inOut(Easings::easeInCirc, time);
    }

    public static double easeInBack(double time) {
        return back(time, OVERSHOOT);
    }

    public static double easeOutBack(double time) {
        return 1 - easeInBack(1 - time);
    }

    public static double easeInOutBack(double time) {
        return inOut(half -> back(half, OVERSHOOT_IN_OUT), time);
    }

    public static double easeInElastic(double time) {
        return elastic(time, PERIOD);
    }

    public static double easeOutElastic(double time) {
        return 1 - easeInElastic(1 - time);
    }

    public static double easeInOutElastic(double time) {
        return inOut(half -> elastic(half, PERIOD_IN_OUT), time);
    }

    public static double easeInBounce(double time) {
        return 1 - easeOutBounce(1 - time);
    }

    /** A ball that falls and bounces three times, each time a quarter as high: four pieces of one parabola. */
    public static double easeOutBounce(double time) {
        double steepness = 7.5625;
        double unit = 1 / 2.75;
        if (time < unit) {
            return steepness * time * time;
        }
        if (time < 2 * unit) {
            return steepness * square(time - 1.5 * unit) + 0.75;
        }
        if (time < 2.5 * unit) {
            return steepness * square(time - 2.25 * unit) + 0.9375;
        }
        return steepness * square(time - 2.625 * unit) + 0.984375;
    }

    public static double easeInOutBounce(double time) {
        return inOut(Easings::easeInBounce, time);
    }

    private static double inOut(RateFunction in, double time) {
        return time < 0.5 ? in.at(2 * time) / 2 : 1 - in.at(2 - 2 * time) / 2;
    }

    private static double back(double time, double overshoot) {
        return time * time * ((overshoot + 1) * time - overshoot);
    }

    /** A sine that grows by 2¹⁰ and has its crest at the end. */
    private static double elastic(double time, double period) {
        if (time == 0 || time == 1) {
            return time;
        }
        double swings = (time - 1) / period - 0.25;
        return -Math.pow(2, 10 * time - 10) * Math.sin(2 * Math.PI * swings);
    }

    private static double square(double x) {
        return x * x;
    }
}
