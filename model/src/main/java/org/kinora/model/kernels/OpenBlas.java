package org.kinora.model.kernels;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemv;

import java.lang.ref.Reference;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.kinora.model.algebra.NativeLibraries;

/**
 * Matrix products in OpenBLAS, whose inner loops are written by hand for each kind of processor and need half as many
 * instructions as HotSpot's. What they read and write on Java's heap is copied block by block, because native code may not
 * see it there; that is about a seventh of the time. {@link MappedFloats} are read where they lie.
 *
 * <p>Has four megabytes of native memory for the copies, so each thread needs its own.
 */
final class OpenBlas {

    /** From this many rows on a product is worth the way out of Java's heap, and this many columns of A and of B. */
    static final int LARGE = 48;

    /**
     * This many rows are taken at a time, and what is left over is summed in another order (its driver/level3/level3.c, with
     * the loops of {@link NativeLibraries}).
     */
    static final int ROWS_AT_A_TIME = 12;

    /** Rows of a block of the result: a multiple of those. */
    private static final int HEIGHT = 504;

    /** Columns of a block of the result. */
    private static final int WIDTH = 1024;

    /** Columns of A and rows of B in a block: what the library takes at a time itself. */
    private static final int DEPTH = 384;

    private final Operand left = new Operand();
    private final Operand right = new Operand();
    private final Operand sum = new Operand();
    private final Place result = new Place();

    /** Whether a product is worth the way out of Java's heap. */
    static boolean isFor(Matrix a, boolean transposeA, Matrix out) {
        int depth = transposeA ? a.rows() : a.columns();
        return out.rows() >= LARGE && out.columns() >= LARGE && depth >= LARGE && NativeLibraries.haveOpenBlas();
    }

    /** {@code out = alpha * A * B + beta * out}; with {@code beta} 0 the former content of {@code out} is not read. */
    void product(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, float beta, Matrix out) {
        int depth = transposeA ? a.rows() : a.columns();
        for (int top = 0; top < out.rows(); top += HEIGHT) {
            int height = Math.min(HEIGHT, out.rows() - top);
            for (int from = 0; from < out.columns(); from += WIDTH) {
                int width = Math.min(WIDTH, out.columns() - from);
                Matrix target = out.rows(top, height).columns(from, width);
                if (beta == 0) {
                    sum.fit(height * width);
                } else {
                    sum.copy(target);
                }
                for (int start = 0; start < depth; start += DEPTH) {
                    int deep = Math.min(DEPTH, depth - start);
                    left.copy(block(a, transposeA, top, height, start, deep));
                    Matrix part = block(b, transposeB, start, deep, from, width);
                    cblas_sgemm(
                            CblasRowMajor,
                            transposeA ? CblasTrans : CblasNoTrans,
                            transposeB ? CblasTrans : CblasNoTrans,
                            height,
                            width,
                            deep,
                            alpha,
                            left.pointer,
                            transposeA ? height : deep,
                            right.readable(part),
                            Operand.stride(part),
                            start == 0 ? beta : 1,
                            sum.pointer,
                            width);
                }
                Reference.reachabilityFence(b); // or the collector might take the file away meanwhile
                sum.copyTo(target);
            }
        }
    }

    /**
     * {@code out += alpha * a * b} for few rows, where b lies on {@link MappedFloats}. What is left over from a multiple of
     * the columns of a part is a product of its own, because the library sums in another order there.
     */
    void addRowProducts(float alpha, MatrixView a, MatrixView b, MatrixView out) {
        MappedFloats weights = (MappedFloats) b.floats();
        int whole = out.columns() / SkinnyGemm.COLUMNS * SkinnyGemm.COLUMNS;
        for (int i = 0; i < out.rows(); i++) {
            left.copyRow(a, i);
            sum.copyRow(out, i);
            addRowProduct(alpha, weights, b, 0, whole);
            addRowProduct(alpha, weights, b, whole, out.columns() - whole);
            sum.floats.get(0, out.values(), out.at(i, 0), out.columns());
        }
        Reference.reachabilityFence(weights);
    }

    /** The row that was copied times some columns of b. */
    private void addRowProduct(float alpha, MappedFloats weights, MatrixView b, int from, int width) {
        if (width == 0) {
            return;
        }
        boolean upright = b.column() == 1;
        cblas_sgemv(
                CblasRowMajor,
                upright ? CblasTrans : CblasNoTrans,
                upright ? b.rows() : width,
                upright ? width : b.rows(),
                alpha,
                right.place.at(weights.address(b.at(0, from))),
                upright ? b.row() : b.column(),
                left.pointer,
                1,
                1,
                result.at(sum.pointer.address() + (long) from * Float.BYTES),
                1);
    }

    private static Matrix block(Matrix matrix, boolean transposed, int top, int height, int left, int width) {
        return transposed
                ? matrix.rows(left, width).columns(top, height)
                : matrix.rows(top, height).columns(left, width);
    }

    /** Native memory for a block of one matrix, kept for the next block. */
    private static final class Operand {

        private final Place place = new Place();
        private FloatPointer pointer = new FloatPointer();
        private FloatBuffer floats = FloatBuffer.allocate(0);

        void fit(int size) {
            if (floats.capacity() < size) {
                pointer.close();
                pointer = new FloatPointer(size);
                floats = pointer.asBuffer();
            }
        }

        /** A matrix that native code may read: the mapped one itself, or a copy. */
        FloatPointer readable(Matrix matrix) {
            if (matrix.floats() instanceof MappedFloats mapped) {
                return place.at(mapped.address(matrix.offset()));
            }
            copy(matrix);
            return pointer;
        }

        /** How far apart the rows of that are. */
        static int stride(Matrix matrix) {
            return matrix.floats() instanceof MappedFloats ? matrix.stride() : matrix.columns();
        }

        void copy(Matrix matrix) {
            fit(matrix.rows() * matrix.columns());
            float[] values = HeapFloats.of(matrix);
            if (matrix.stride() == matrix.columns()) {
                floats.put(0, values, matrix.offset(), matrix.rows() * matrix.columns());
                return;
            }
            for (int row = 0; row < matrix.rows(); row++) {
                int from = matrix.offset() + row * matrix.stride();
                floats.put(row * matrix.columns(), values, from, matrix.columns());
            }
        }

        void copyRow(MatrixView window, int i) {
            fit(window.columns());
            if (window.column() == 1) {
                floats.put(0, window.values(), window.at(i, 0), window.columns());
                return;
            }
            for (int j = 0; j < window.columns(); j++) {
                floats.put(j, window.values()[window.at(i, j)]);
            }
        }

        void copyTo(Matrix matrix) {
            float[] values = HeapFloats.of(matrix);
            for (int row = 0; row < matrix.rows(); row++) {
                int to = matrix.offset() + row * matrix.stride();
                floats.get(row * matrix.columns(), values, to, matrix.columns());
            }
        }
    }

    /** A pointer that goes from place to place, where a new one each time would be work for the collector. */
    private static final class Place extends FloatPointer {

        FloatPointer at(long place) {
            address = place;
            return this;
        }
    }
}
