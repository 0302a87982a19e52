package org.kinora.model.kernels;

/**
 * Few rows times a large matrix, as when one token is read: that takes as long as to fetch the matrix from memory, and memory
 * is fastest for a processor that reads whole rows, one after the other. So the depth is cut into pieces, and the products
 * of the pieces are added up in their order. Where it is cut depends on the matrix alone, so the bits are the same whoever
 * computes the pieces.
 *
 * @param depth columns of A and rows of B
 * @param count of the pieces; 1 where cutting is of no use
 */
record Pieces(int depth, int count) {

    /** From so many rows of A on, B is copied first, and each of its numbers used often. */
    static final int MANY_ROWS = 8;

    /** Pieces have fewer rows of B than twice this, so that none is cut again by whoever computes it. */
    private static final int SHALLOW = 384;

    /** So many numbers of B are more than a second-level cache holds. */
    static final int LARGE = 1 << 18;

    /** Pieces begin at multiples of what the kernels take at once. */
    private static final int UNIT = 8;

    static Pieces of(int rows, boolean transposeA, Matrix b, boolean transposeB) {
        boolean streamed = rows < MANY_ROWS && !transposeA && !transposeB && b.rows() * (long) b.columns() >= LARGE;
        int count = 1;
        while (streamed && longest(b.rows(), count) >= 2 * SHALLOW) {
            count *= 2;
        }
        return new Pieces(b.rows(), count);
    }

    /** No piece has more rows than this: whole units shared out, and what does not fill a unit. */
    private static int longest(int depth, int count) {
        return (depth / UNIT + count - 1) / count * UNIT + UNIT - 1;
    }

    /** The part of A that a piece needs. */
    Matrix ofA(Matrix a, int piece) {
        return a.columns(start(piece), start(piece + 1) - start(piece));
    }

    /** The part of B that a piece needs. */
    Matrix ofB(Matrix b, int piece) {
        return b.rows(start(piece), start(piece + 1) - start(piece));
    }

    private int start(int piece) {
        return piece == count ? depth : depth / UNIT * piece / count * UNIT;
    }
}
