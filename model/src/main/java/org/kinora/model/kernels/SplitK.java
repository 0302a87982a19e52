package org.kinora.model.kernels;

/**
 * A few rows times a large matrix take as long as to fetch the matrix from memory, and memory is fastest for a processor
 * that reads whole rows, one after the other. So the depth is cut into pieces, and the products of the pieces are added up
 * in their order. Where it is cut depends on the matrix alone, so the bits are the same whichever thread computes the pieces.
 */
final class SplitK {

    /** Pieces have fewer rows of B than twice this. */
    private static final int SHALLOW = 384;

    /** This many numbers of B are more than a second-level cache holds. */
    static final int LARGE = 1 << 18;

    /** Pieces begin at multiples of what the kernels take at once. */
    private static final int UNIT = 8;

    private SplitK() {}

    /** How many there are; 1 where cutting is of no use. */
    static int count(Matrix b) {
        int count = 1;
        while (b.rows() * (long) b.columns() >= LARGE && longest(b.rows(), count) >= 2 * SHALLOW) {
            count *= 2;
        }
        return count;
    }

    /** No piece has more rows than this: whole units shared out, and what does not fill a unit. */
    private static int longest(int depth, int count) {
        return (depth / UNIT + count - 1) / count * UNIT + UNIT - 1;
    }

    /** The first row of a piece, which is the end of the one before it. */
    static int start(int depth, int count, int piece) {
        return piece == count ? depth : depth / UNIT * piece / count * UNIT;
    }
}
