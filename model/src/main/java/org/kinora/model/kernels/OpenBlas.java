package org.kinora.model.kernels;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Matrix products in OpenBLAS, whose inner loops are written by hand for each kind of processor and need half as many
 * instructions as HotSpot's. What they read and write is copied block by block, because native code may not see Java's
 * heap; that is about a seventh of the time.
 *
 * <p>Has four megabytes of native memory for the copies, so each thread needs its own.
 */
final class OpenBlas {

    /** Rows of a block of the result: a multiple of the 12 or 24 that the library takes at a time. */
    private static final int HEIGHT = 504;

    /** Columns of a block of the result. */
    private static final int WIDTH = 1024;

    /** Columns of A and rows of B in a block. */
    private static final int DEPTH = 384;

    private final Operand left = new Operand();
    private final Operand right = new Operand();
    private final Operand sum = new Operand();

    /** Whether this process has the library. The first call loads it, which takes a third of a second. */
    static boolean isPresent() {
        return Library.PRESENT;
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
                    right.copy(block(b, transposeB, start, deep, from, width));
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
                            right.pointer,
                            transposeB ? deep : width,
                            start == 0 ? beta : 1,
                            sum.pointer,
                            width);
                }
                sum.copyTo(target);
            }
        }
    }

    private static Matrix block(Matrix matrix, boolean transposed, int top, int height, int left, int width) {
        return transposed
                ? matrix.rows(left, width).columns(top, height)
                : matrix.rows(top, height).columns(left, width);
    }

    /** Native memory for a block of one matrix, kept for the next block. */
    private static final class Operand {

        private FloatPointer pointer = new FloatPointer();
        private FloatBuffer floats = FloatBuffer.allocate(0);

        void fit(int size) {
            if (floats.capacity() < size) {
                pointer.close();
                pointer = new FloatPointer(size);
                floats = pointer.asBuffer();
            }
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

        void copyTo(Matrix matrix) {
            float[] values = HeapFloats.of(matrix);
            for (int row = 0; row < matrix.rows(); row++) {
                int to = matrix.offset() + row * matrix.stride();
                floats.get(row * matrix.columns(), values, to, matrix.columns());
            }
        }
    }

    /** Java loads a nested class once and when it is first used: just what loading a library needs. */
    private static final class Library {

        static final boolean PRESENT = load();

        private static boolean load() {
            try {
                NativeArrays.letJavaCppLoad(() -> blas_set_num_threads(1));
                return true;
            } catch (LinkageError notForThisSystem) {
                return false;
            }
        }
    }
}
