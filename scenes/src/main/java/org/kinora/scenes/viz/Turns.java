package org.kinora.scenes.viz;

/** When each of many moves that one number drives has its turn. */
final class Turns {

    /** What part of the whole the last one waits for before it begins. */
    private static final double LAG = 0.6;

    private static final double GOLDEN_SECTION = 0.6180339887498949;

    private Turns() {}

    /** A turn from 0 to 1 for each number from 0 on, such that neighbours do not move together. */
    static double spread(int index) {
        return index * GOLDEN_SECTION % 1;
    }

    /**
     * How far one has come, slow in and out.
     *
     * @param whole how far all are, 0 to 1
     * @param turn 0 for the first, 1 for the last
     */
    static double smooth(double whole, double turn) {
        double own = Math.max(0, Math.min(1, (whole - LAG * turn) / (1 - LAG)));
        return own * own * (3 - 2 * own);
    }
}
