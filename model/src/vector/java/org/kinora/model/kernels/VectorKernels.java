package org.kinora.model.kernels;

/**
 * Arrays computed through the JDK's Vector API, and large products of matrices by {@link OpenBlas}. Needs
 * {@code --add-modules jdk.incubator.vector}. The order of every sum is fixed, so results do not depend on what the
 * just-in-time compiler has done so far.
 */
final class VectorKernels extends HeapKernels {

    VectorKernels() {
        super(new VectorRowMath(), VectorKernels::gemm);
    }

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public TrainingKernels training() {
        return new VectorTrainingKernels(rowMath());
    }

    @Override
    boolean leavesToLibrary(Matrix b) {
        return true;
    }

    private static HeapGemm gemm() {
        VectorGemm many = new VectorGemm();
        VectorSkinnyGemm few = new VectorSkinnyGemm();
        return (alpha, a, b, out) -> {
            if (a.rows() >= SkinnyGemm.MANY_ROWS) {
                many.addProduct(alpha, a, b, out);
            } else {
                few.addProduct(alpha, a, b, out);
            }
        };
    }

    @Override
    public void geluTanh(Matrix x, Matrix out) {
        Rows.map(x, out, VectorGelu.TANH_FORM);
    }

    @Override
    public void geluErf(Matrix x, Matrix out) {
        Rows.map(x, out, VectorGelu.ERF_FORM);
    }
}
