package org.kinora.engine.geometry;

/** Reads the coordinates that paths keep in single precision. */
final class SinglePrecision {

    private static final double FEWEST_DECIMALS = 1e3;
    private static final double MOST_DECIMALS = 1e8;

    private SinglePrecision() {}

    /**
     * The decimal number that a coordinate stands for: of all numbers that single precision cannot tell from it, the
     * one with the fewest decimals, but at least three. 0.1 is read as 0.1, not as 0.10000000149011612.
     */
    static double meant(float coordinate) {
        for (double scale = FEWEST_DECIMALS; scale <= MOST_DECIMALS; scale *= 10) {
            double rounded = Math.rint(coordinate * scale) / scale;
            if ((float) rounded == coordinate) {
                return rounded;
            }
        }
        return coordinate;
    }
}
