package org.kinora.engine.geometry;

/**
 * Brackets of any height as filled outlines, for the left side of what they enclose. Each is centred on y = 0 with its
 * inner edge at x = 0 and lies to the left of it. Lengths are in units; thickness and reach are parts of an em, so that
 * brackets suit the text they enclose however high they are.
 */
public final class Brackets {

    /** How far a square bracket's arms reach, and how deep a round one is, in ems. */
    private static final double ARM = 0.29;

    private static final double BEND = 0.5;
    /** How thick stems, arms and the ends of curves are, in ems. */
    private static final double STEM = 0.08;

    private static final double HAIR = 0.062;
    private static final double TIP = 0.05;
    private static final double BELLY = 0.12;
    /** A round bracket's curves reach no further along it than this, in ems; the rest of it is straight. */
    private static final double LONGEST_CURVE = 1.9;

    private Brackets() {}

    /** An upright stem with an arm at both ends. */
    public static Path square(double height, double em) {
        check(height, em);
        double top = height / 2;
        double outer = -ARM * em;
        double stem = outer + STEM * em;
        double hair = Math.min(HAIR * em, top);
        return Path.polygon(
                new Point(0, top),
                new Point(outer, top),
                new Point(outer, -top),
                new Point(0, -top),
                new Point(0, -top + hair),
                new Point(stem, -top + hair),
                new Point(stem, top - hair),
                new Point(0, top - hair));
    }

    /** A parenthesis that is thickest in the middle. */
    public static Path round(double height, double em) {
        check(height, em);
        double top = height / 2;
        double curve = Math.min(top, LONGEST_CURVE * em);
        double turn = top - curve;
        double outer = -BEND * em * Math.min(1, 0.6 + 0.4 * curve / (LONGEST_CURVE * em));
        double inner = outer + BELLY * em;
        double tip = -TIP * em;
        // toward the tip a curve leans over by about half a right angle, as a printed parenthesis does
        return Path.builder()
                .moveTo(new Point(tip, top))
                .cubicTo(
                        new Point(outer * 0.62, top - curve * 0.24),
                        new Point(outer, turn + curve * 0.44),
                        new Point(outer, turn))
                .lineTo(new Point(outer, -turn))
                .cubicTo(
                        new Point(outer, -turn - curve * 0.44),
                        new Point(outer * 0.62, -top + curve * 0.24),
                        new Point(tip, -top))
                .lineTo(new Point(0, -top))
                .cubicTo(
                        new Point(inner * 0.6, -top + curve * 0.25),
                        new Point(inner, -turn - curve * 0.48),
                        new Point(inner, -turn))
                .lineTo(new Point(inner, turn))
                .cubicTo(
                        new Point(inner, turn + curve * 0.48),
                        new Point(inner * 0.6, top - curve * 0.25),
                        new Point(0, top))
                .closed()
                .build();
    }

    /** An upright bar, as around a determinant. */
    public static Path bar(double height, double em) {
        check(height, em);
        return Polygons.rectangle(new Point(-HAIR * em / 2, 0), HAIR * em, height);
    }

    private static void check(double height, double em) {
        if (!(height > 0) || !(em > 0) || Double.isInfinite(height) || Double.isInfinite(em)) {
            throw new IllegalArgumentException(
                    "A bracket needs a height and an em above 0, not " + height + " and " + em);
        }
    }
}
