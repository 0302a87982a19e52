package org.kinora.engine.geometry;

/** Curly braces as filled outlines. Lengths are in units. */
public final class Braces {

    /** The height from the ends to the point, if there is room for it. */
    private static final double DEPTH = 0.28;

    /** The straight stretches' edges; the curves taper from there to the ends and to the point. */
    private static final double UPPER = 0.115;

    private static final double LOWER = 0.165;
    /** How thick the ends are. */
    private static final double HAIR = 0.015;
    /** Where the two halves part, above the point. */
    private static final double NOTCH = 0.24;
    /** How far an end's curve reaches along the brace; the point's reaches as far to both sides. */
    private static final double REACH = 0.23;

    private Braces() {}

    /**
     * A brace that lies under something: its ends are at (0, 0) and (width, 0), and its point is in the middle below.
     * Braces of any width have the same curves and thickness; one too narrow for them is smaller as a whole.
     *
     * @param width more than 0
     */
    public static Path below(double width) {
        if (!(width > 0) || Double.isInfinite(width)) {
            throw new IllegalArgumentException("A brace needs a width above 0, not " + width);
        }
        double size = Math.min(1, width / (4 * REACH));
        Side left = new Side(0, size);
        Side right = new Side(width, -size);
        double middle = width / size / 2;
        double turn = middle - REACH;
        return Path.builder()
                .moveTo(left.at(0, 0))
                .cubicTo(left.at(0.03, 0.1), left.at(0.1, LOWER), left.at(REACH, LOWER))
                .lineTo(left.at(turn, LOWER))
                .cubicTo(left.at(turn + 0.1, LOWER), left.at(middle - 0.04, 0.2), left.at(middle, DEPTH))
                .cubicTo(right.at(middle - 0.04, 0.2), right.at(turn + 0.1, LOWER), right.at(turn, LOWER))
                .lineTo(right.at(REACH, LOWER))
                .cubicTo(right.at(0.1, LOWER), right.at(0.03, 0.1), right.at(0, 0))
                .lineTo(right.at(HAIR, 0))
                .cubicTo(right.at(0.055, 0.075), right.at(0.13, UPPER), right.at(REACH, UPPER))
                .lineTo(right.at(turn, UPPER))
                .cubicTo(right.at(turn + 0.12, UPPER), right.at(middle - 0.02, 0.17), right.at(middle, NOTCH))
                .cubicTo(left.at(middle - 0.02, 0.17), left.at(turn + 0.12, UPPER), left.at(turn, UPPER))
                .lineTo(left.at(REACH, UPPER))
                .cubicTo(left.at(0.13, UPPER), left.at(0.055, 0.075), left.at(HAIR, 0))
                .closed()
                .build();
    }

    /** Measures from one end of the brace: inward, negative on the right side, and down. */
    private record Side(double end, double inward) {

        Point at(double along, double down) {
            return new Point(end + inward * along, -Math.abs(inward) * down);
        }
    }
}
