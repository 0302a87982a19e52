package org.kinora.engine.pixels;

/** From a true bell to one made of running means by and by, so that a bell that grows does not jump. */
final class CrossFilter implements ColumnFilter {

    /** Up to this deviation, in rows, a true bell is fast enough. */
    static final double FIRST_DEVIATION = 2.5;
    /** From this deviation on, running means are close enough. */
    static final double LAST_DEVIATION = 4;

    private final ColumnFilter bell;
    private final ColumnFilter means;
    private final float share;

    CrossFilter(double deviation) {
        bell = new GaussFilter(deviation);
        means = new BoxFilter(deviation);
        share = (float) ((deviation - FIRST_DEVIATION) / (LAST_DEVIATION - FIRST_DEVIATION));
    }

    @Override
    public int reach() {
        return Math.max(bell.reach(), means.reach());
    }

    @Override
    public void filter(float[] numbers, float[] spare, int rows) {
        float[] others = numbers.clone();
        bell.filter(others, spare, rows);
        means.filter(numbers, spare, rows);
        for (int i = 0; i < rows * COLUMNS; i++) {
            numbers[i] = others[i] * (1 - share) + numbers[i] * share;
        }
    }
}
