package org.kinora.engine.timeline;

/**
 * Refuses what an author gives and what cannot be, at the author's line rather than in the frame where it would be seen.
 *
 * <pre>{@code
 * this.angle = Given.finite(angle, "The angle of a turn");
 * }</pre>
 */
public final class Given {

    private Given() {}

    /**
     * @param whoNeedsIt such as "A wave needs a direction"
     * @throws NullPointerException if it is null
     */
    public static <T> T present(T given, String whoNeedsIt) {
        if (given == null) {
            throw new NullPointerException(whoNeedsIt + ", not null");
        }
        return given;
    }

    /**
     * What an animation is about.
     *
     * @throws NullPointerException if it is null
     */
    public static <T> T to(Animation animation, T given) {
        if (given == null) {
            throw new NullPointerException(animation.name() + " has null where it needs something to animate");
        }
        return given;
    }

    /**
     * @param what such as "The angle of a turn"
     * @throws IllegalArgumentException if it is infinite or no number
     */
    public static double finite(double given, String what) {
        if (!Double.isFinite(given)) {
            throw new IllegalArgumentException(what + " is a finite number, not " + given);
        }
        return given;
    }

    /** @throws IllegalArgumentException if it is negative, infinite or no number */
    public static double notNegative(double given, String what) {
        if (!(given >= 0) || Double.isInfinite(given)) {
            throw new IllegalArgumentException(what + " is a finite number, 0 or more, not " + given);
        }
        return given;
    }

    /** @throws IllegalArgumentException if it is 0, negative, infinite or no number */
    public static double positive(double given, String what) {
        if (!(given > 0) || Double.isInfinite(given)) {
            throw new IllegalArgumentException(what + " is a finite number above 0, not " + given);
        }
        return given;
    }

    /** @throws IllegalArgumentException if it is below {@code least} or above {@code most} */
    public static int between(int least, int most, int given, String what) {
        if (given < least || given > most) {
            throw new IllegalArgumentException("%s is from %,d to %,d, not %,d".formatted(what, least, most, given));
        }
        return given;
    }
}
