package org.kinora.model.kernels;

/**
 * Plain Java on arrays: nothing to load and nothing to warm up, so the quickest for the first few passes. Only products with
 * {@link MappedFloats}, of which there are many, are OpenBLAS's.
 */
class JavaKernels extends HeapKernels {

    private static final Rows.RowOp[] TANH = {Rows.each(Gelu::tanhForm)};
    private static final Rows.RowOp[] ERF = {Rows.each(Gelu::erfForm)};

    JavaKernels() {
        super(new RowMath(), JavaGemm::new);
    }

    @Override
    public String name() {
        return "java";
    }

    @Override
    public final void geluTanh(Matrix x, Matrix out) {
        Rows.map(x, out, TANH);
    }

    @Override
    public final void geluErf(Matrix x, Matrix out) {
        Rows.map(x, out, ERF);
    }
}
