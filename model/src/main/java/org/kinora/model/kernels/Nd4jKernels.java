package org.kinora.model.kernels;

import java.nio.FloatBuffer;
import org.kinora.model.algebra.NativeLibraries;

/**
 * ND4J's OpenBLAS for large products, plain Java for the rest. ND4J takes half a second to start, so it is not touched
 * before a product comes along that is worth it: small models with short prompts never start it. What goes where
 * depends on sizes alone, so the same pass gives the same bits.
 */
final class Nd4jKernels extends JavaKernels {

    /** Multiplications from which on a product goes to OpenBLAS: about twenty milliseconds of plain Java. */
    static final long WORTH_STARTING = 1L << 28;

    private final String name;
    private final long threshold;

    Nd4jKernels() {
        this(WORTH_STARTING);
    }

    /** @param threshold multiplications from which on a product goes to OpenBLAS */
    Nd4jKernels(long threshold) {
        this("nd4j", threshold);
    }

    private Nd4jKernels(String name, long threshold) {
        this.name = name;
        this.threshold = threshold;
    }

    /**
     * ND4J on an NVIDIA GPU.
     *
     * @throws IllegalStateException if this build or this machine cannot; the message says which
     */
    static Nd4jKernels onCuda() {
        NativeLibraries.requireCuda();
        return new Nd4jKernels("nd4j on cuda", WORTH_STARTING);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Matrix constant(float[] values, int rows, int columns) {
        return new Matrix(new MirroredFloats(values), 0, rows, columns, columns);
    }

    /** On the heap, from where ND4J copies what it needs into memory of its own. */
    @Override
    public Matrix mapped(FloatBuffer values, int rows, int columns) {
        return constant(new MappedFloats(values).array(), rows, columns);
    }

    @Override
    void addProduct(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, Matrix out) {
        int depth = transposeA ? a.rows() : a.columns();
        if ((long) out.rows() * out.columns() * depth < threshold) {
            super.addProduct(alpha, a, transposeA, b, transposeB, out);
        } else {
            Nd4jGemm.addProduct(alpha, a, transposeA, b, transposeB, out);
        }
    }
}
