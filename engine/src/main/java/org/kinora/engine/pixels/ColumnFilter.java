package org.kinora.engine.pixels;

/** Blurs columns of numbers that lie side by side. */
interface ColumnFilter {

    /** How many columns are filtered at once: enough for vector instructions, few enough for the cache. */
    int COLUMNS = 32;

    /** No number reaches one further away than this many rows. */
    int reach();

    /**
     * Filters {@link #COLUMNS} columns; above and below them all is 0.
     *
     * @param numbers row by row, receives the result
     * @param spare as long as {@code numbers}; overwritten
     */
    void filter(float[] numbers, float[] spare, int rows);

    /** A Gaussian bell, or what comes close to it. @param deviation its standard deviation in rows, above 0 */
    static ColumnFilter bell(double deviation) {
        if (deviation <= CrossFilter.FIRST_DEVIATION) {
            return new GaussFilter(deviation);
        }
        return deviation < CrossFilter.LAST_DEVIATION ? new CrossFilter(deviation) : new BoxFilter(deviation);
    }
}
