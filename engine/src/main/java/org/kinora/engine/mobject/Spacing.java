package org.kinora.engine.mobject;

/**
 * How far apart the entries of a grid are, in scene units.
 *
 * @param columnGap between neighbouring columns
 * @param rowGap between what reaches lowest in a row and highest in the next
 * @param pitch from baseline to baseline at least
 * @param ascent how high above its baseline a row is at least; of a matrix the first row
 * @param descent how far below its baseline a row reaches at least
 */
record Spacing(double columnGap, double rowGap, double pitch, double ascent, double descent) {

    /** From baseline to baseline where entries are no higher than letters, in ems. */
    private static final double LINE_PITCH = 1.4;

    private static final double ROW_GAP = 0.5;
    private static final double COLUMN_GAP = 1.05;
    /** The least height of a row, a digit's, in ems. */
    private static final double DIGIT = 0.66;

    /** In ems; at manim's default size about manim's gaps. */
    private static final double TABLE_COLUMN_GAP = 2.6;

    private static final double TABLE_ROW_GAP = 1.4;
    /** How far brackets and letters reach above and below the baseline, in ems, so that rows are equally high. */
    private static final double BRACKET = 0.75;

    private static final double DESCENDER = 0.25;

    static Spacing ofMatrix(double em) {
        return new Spacing(COLUMN_GAP * em, ROW_GAP * em, LINE_PITCH * em, DIGIT * em, 0);
    }

    static Spacing ofTable(double em) {
        return new Spacing(TABLE_COLUMN_GAP * em, TABLE_ROW_GAP * em, 0, BRACKET * em, DESCENDER * em);
    }

    Spacing gaps(double betweenColumns, double betweenRows) {
        return new Spacing(betweenColumns, betweenRows, pitch, ascent, descent);
    }
}
