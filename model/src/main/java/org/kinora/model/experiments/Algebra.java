package org.kinora.model.experiments;

import org.kinora.model.Tensor;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Tensors in double precision, so that sums of thousands of terms keep their digits. */
final class Algebra {

    private Algebra() {}

    static INDArray doubles(Tensor tensor) {
        return tensor.toNdArray().castTo(DataType.DOUBLE);
    }

    /** The sum of the products of two vectors' numbers. */
    static double dot(INDArray a, INDArray b) {
        return a.mmul(b).getDouble(0);
    }

    /** A vector of the same direction and length 1; of zeros, which have no direction, zeros. */
    static INDArray unit(INDArray vector) {
        double length = vector.norm2Number().doubleValue();
        return length == 0 ? vector.dup() : vector.div(length);
    }
}
