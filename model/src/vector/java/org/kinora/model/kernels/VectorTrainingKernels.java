package org.kinora.model.kernels;

/** Training with the gradients of GELU through the Vector API, because they have exponentials. */
final class VectorTrainingKernels extends HeapTrainingKernels {

    VectorTrainingKernels(RowMath rowMath) {
        super(rowMath);
    }

    @Override
    public void geluTanhBackward(Matrix x, Matrix gradient, Matrix out) {
        Rows.chain(x, gradient, out, VectorGelu.ALONG_TANH_FORM);
    }

    @Override
    public void geluErfBackward(Matrix x, Matrix gradient, Matrix out) {
        Rows.chain(x, gradient, out, VectorGelu.ALONG_ERF_FORM);
    }
}
