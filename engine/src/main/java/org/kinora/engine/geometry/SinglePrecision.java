package org.kinora.engine.geometry;

/** Reads the coordinates that paths keep in single precision. */
final class SinglePrecision {

    private static final double MILLIONTHS = 1e6;
    private static final double FINEST = 1e8;

    private SinglePrecision() {}

    /**
     * The decimal number that was meant by a coordinate: of all numbers that single precision cannot tell from it one with
     * six decimals if there is one, else with eight. 0.1 is read as 0.1, not as 0.10000000149011612.
     */
    static double meant(float coordinate) {
        double short6 = Math.rint(coordinate * MILLIONTHS) / MILLIONTHS;
        if ((float) short6 == coordinate) {
            return short6;
        }
        double short8 = Math.rint(coordinate * FINEST) / FINEST;
        return (float) short8 == coordinate ? short8 : coordinate;
    }
}
