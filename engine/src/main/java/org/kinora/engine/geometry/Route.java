package org.kinora.engine.geometry;

/**
 * How points travel from one place to another: straight, or along an arc that turns by an angle on the way, as manim's
 * {@code path_arc}. Every point takes an arc of the same angle.
 *
 * @param angle radians counter-clockwise, more than −2π and less than 2π; 0 is straight
 */
public record Route(double angle) {

    public static final Route STRAIGHT = new Route(0);

    /** An arc of this angle rises an eighth of a millionth of its length above the straight way, and its sine is a poor divisor. */
    private static final double NEARLY_STRAIGHT = 1e-6;

    public Route {
        if (!(Math.abs(angle) < 2 * Math.PI)) {
            throw new IllegalArgumentException(
                    "A route turns by more than −2π and less than 2π radians, not by " + angle);
        }
    }

    public static Route arc(double angle) {
        return new Route(angle);
    }

    /** Where a point is at a progress from 0 (start) to 1 (end). */
    public Point between(Point start, Point end, double progress) {
        Point way = end.minus(start);
        return start.plus(way.times(along(progress))).plus(way.perpendicular().times(across(progress)));
    }

    /**
     * How far along its straight way a point is, in parts of that way. On an arc of angle θ the way so far and the whole
     * way are chords, so that as complex numbers their ratio is (1 − e^{iθp}) / (1 − e^{iθ}); this is its real part.
     */
    double along(double progress) {
        return isStraight() ? progress : ratioOfChords(progress) * Math.cos(turn(progress));
    }

    /** How far to the left of its straight way a point is, in parts of that way: the imaginary part of that ratio. */
    double across(double progress) {
        return isStraight() ? 0 : ratioOfChords(progress) * Math.sin(turn(progress));
    }

    private boolean isStraight() {
        return Math.abs(angle) < NEARLY_STRAIGHT;
    }

    private double ratioOfChords(double progress) {
        return Math.sin(angle * progress / 2) / Math.sin(angle / 2);
    }

    private double turn(double progress) {
        return angle * (progress - 1) / 2;
    }
}
