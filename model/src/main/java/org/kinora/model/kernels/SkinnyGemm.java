package org.kinora.model.kernels;

import java.util.function.IntConsumer;

/**
 * A few rows times a matrix, as when one token is read: {@code out = alpha * A * B + beta * out}. It falls into parts that
 * any thread may compute: pieces of the depth, as {@link SplitK} cuts it, whose sums are added up in their order, and of each piece some
 * columns.
 *
 * <p>Has memory for the sums, so each thread that wants products needs its own.
 */
final class SkinnyGemm implements IntConsumer {

    /** From this many rows on, B is copied first, and each of its numbers used often. */
    static final int MANY_ROWS = 8;

    /** Parts begin at multiples of this many columns: a multiple of every vector. */
    static final int COLUMNS = 64;

    private final HeapKernels kernels;
    private HeapFloats sums = new HeapFloats(new float[0]);
    private float alpha;
    private Matrix a;
    private Matrix b;
    private boolean transposeB;
    private float beta;
    private Matrix out;
    private int depth;
    private int pieces;
    private int partsOfPiece;

    SkinnyGemm(HeapKernels kernels) {
        this.kernels = kernels;
    }

    /** What to compute, in as many parts as there are pieces. */
    SkinnyGemm of(float alpha, Matrix a, Matrix b, boolean transposeB, float beta, Matrix out) {
        this.alpha = alpha;
        this.a = a;
        this.b = b;
        this.transposeB = transposeB;
        this.beta = beta;
        this.out = out;
        depth = a.columns();
        pieces = transposeB ? 1 : SplitK.count(b);
        partsOfPiece = 1;
        int needed = (pieces - 1) * out.rows() * out.columns();
        if (sums.length() < needed) {
            sums = new HeapFloats(new float[needed]);
        }
        return this;
    }

    /** In more parts, as far as there are columns. @return how many parts there are */
    int cut(int parts) {
        partsOfPiece = Math.max(1, Math.min(parts / pieces, out.columns() / COLUMNS));
        return pieces * partsOfPiece;
    }

    /** Computes all parts on this thread. */
    void alone() {
        for (int part = 0; part < pieces * partsOfPiece; part++) {
            accept(part);
        }
        finish();
    }

    @Override
    public void accept(int part) {
        int piece = part / partsOfPiece;
        int first = firstColumn(part % partsOfPiece);
        int count = firstColumn(part % partsOfPiece + 1) - first;
        int top = SplitK.start(depth, pieces, piece);
        int deep = SplitK.start(depth, pieces, piece + 1) - top;
        GemmOperands windows = kernels.windows();
        windows.a().on(a, 0, a.rows(), top, deep);
        if (transposeB) {
            windows.b().on(b, first, count, top, deep).transpose();
        } else {
            windows.b().on(b, top, deep, first, count);
        }
        if (piece == 0) {
            HeapKernels.scale(beta, windows.out().on(out, 0, out.rows(), first, count));
        } else {
            int at = (piece - 1) * out.rows() * out.columns() + first;
            HeapKernels.scale(0, windows.out().on(sums, at, out.rows(), count, out.columns()));
        }
        kernels.addProduct(alpha, windows);
    }

    private int firstColumn(int part) {
        return part == partsOfPiece ? out.columns() : out.columns() / COLUMNS * part / partsOfPiece * COLUMNS;
    }

    /** Adds the pieces up, once all parts have been computed. */
    void finish() {
        for (int piece = 1; piece < pieces; piece++) {
            for (int row = 0; row < out.rows(); row++) {
                int from = ((piece - 1) * out.rows() + row) * out.columns();
                int to = out.offset() + row * out.stride();
                kernels.rowMath().add(HeapFloats.of(out), to, sums.array(), from, HeapFloats.of(out), to, out.columns());
            }
        }
        a = null;
        b = null;
        out = null;
    }
}
