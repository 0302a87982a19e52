package org.kinora.model.kernels;

import org.kinora.model.algebra.NativeArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Matrix products in OpenBLAS. Weights lie in its memory already; the rest is copied there and back. */
final class Nd4jGemm {

    private Nd4jGemm() {}

    /** {@code out += alpha * A * B}. */
    static void addProduct(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, Matrix out) {
        try (Operand left = Operand.of(a);
                Operand right = Operand.of(b);
                Operand sum = Operand.copyOf(out)) {
            Nd4j.gemm(left.array(), right.array(), sum.array(), transposeA, transposeB, alpha, 1);
            float[] result = sum.array().data().asFloat();
            float[] target = HeapFloats.of(out);
            for (int row = 0; row < out.rows(); row++) {
                System.arraycopy(result, row * out.columns(), target, out.offset() + row * out.stride(), out.columns());
            }
        }
    }

    /** @param temporary whether the native memory is given back when the product is done */
    private record Operand(INDArray array, boolean temporary) implements AutoCloseable {

        static Operand of(Matrix matrix) {
            boolean whole = matrix.offset() == 0
                    && matrix.stride() == matrix.columns()
                    && matrix.floats().length() == matrix.rows() * matrix.columns();
            return whole && matrix.floats() instanceof MirroredFloats weights
                    ? new Operand(weights.mirror(matrix.rows(), matrix.columns()), false)
                    : copyOf(matrix);
        }

        static Operand copyOf(Matrix matrix) {
            return new Operand(NativeArrays.copyOf(matrix.array(), matrix.rows(), matrix.columns()), true);
        }

        @Override
        public void close() {
            if (temporary) {
                array.close();
            }
        }
    }
}
