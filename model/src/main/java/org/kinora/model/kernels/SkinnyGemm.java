package org.kinora.model.kernels;

import java.util.function.IntConsumer;

/**
 * A few rows times a matrix, as when one token is read: {@code out = alpha * A * B + beta * out}. It falls into parts that
 * any thread may compute: pieces of the depth, as {@link SplitK} cuts it, whose sums are added up in their order, and of each piece some
 * columns.
 *
 * <p>The sums lie in the memory of the thread that asks for the product, so it finishes one before it begins the next.
 */
final class SkinnyGemm implements IntConsumer {

    /** From this many rows on, B is copied first, and each of its numbers used often. */
    static final int MANY_ROWS = 8;

    /** Parts begin at multiples of this many columns: a multiple of every vector. */
    static final int COLUMNS = 64;

    private final HeapKernels kernels;
    private final float alpha;
    private final Matrix a;
    private final Matrix b;
    private final boolean transposeB;
    private final float beta;
    private final Matrix out;
    private final int depth;
    private final int pieces;
    private final HeapFloats sums;
    private int partsOfPiece = 1;

    SkinnyGemm(HeapKernels kernels, float alpha, Matrix a, Matrix b, boolean transposeB, float beta, Matrix out) {
        this.kernels = kernels;
        this.alpha = alpha;
        this.a = a;
        this.b = b;
        this.transposeB = transposeB;
        this.beta = beta;
        this.out = out;
        this.depth = a.columns();
        this.pieces = transposeB ? 1 : SplitK.count(b);
        this.sums = kernels.sums((pieces - 1) * out.rows() * out.columns());
    }

    /** Cuts it into more parts, as far as there are columns. @return how many parts there are */
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
        MatrixView right = transposeB
                ? MatrixView.of(b, first, count, top, deep).transposed()
                : MatrixView.of(b, top, deep, first, count);
        MatrixView target;
        if (piece == 0) {
            target = MatrixView.of(out, 0, out.rows(), first, count);
            HeapKernels.scale(beta, target);
        } else {
            int at = (piece - 1) * out.rows() * out.columns() + first;
            target = MatrixView.of(sums, at, out.rows(), count, out.columns());
            HeapKernels.scale(0, target);
        }
        kernels.addProduct(alpha, MatrixView.of(a, 0, a.rows(), top, deep), right, target);
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
                kernels.rowMath()
                        .add(HeapFloats.of(out), to, sums.array(), from, HeapFloats.of(out), to, out.columns());
            }
        }
    }
}
