package org.kinora.model.algebra;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Arrays of ND4J, which lie in native memory: what comes from Java's heap is copied once. The first call in a process starts
 * ND4J.
 */
public final class NativeArrays {

    private NativeArrays() {}

    /** A new array in row-major order. */
    public static INDArray copyOf(float[] values, long... shape) {
        NativeLibraries.nd4j();
        return Nd4j.create(values, shape, 'c');
    }

    /** A new array in row-major order of the values from {@code first} on. */
    public static INDArray copyOfRange(float[] values, int first, long... shape) {
        int length = (int) Arrays.stream(shape).reduce(1, (product, size) -> product * size);
        return copyOf(
                first == 0 && length == values.length ? values : Arrays.copyOfRange(values, first, first + length),
                shape);
    }

    /** A new matrix in double precision, [rows, columns]; all rows have the same length. */
    public static INDArray copyOf(double[][] rows) {
        NativeLibraries.nd4j();
        return Nd4j.createFromArray(rows);
    }

    /** A new vector in double precision. */
    public static INDArray copyOf(double[] values) {
        NativeLibraries.nd4j();
        return Nd4j.createFromArray(values);
    }

    /** An identity matrix in double precision. */
    public static INDArray identity(int size) {
        INDArray identity = zeros(size, size);
        for (int i = 0; i < size; i++) {
            identity.putScalar(i, i, 1);
        }
        return identity;
    }

    /** Zeros in double precision. */
    public static INDArray zeros(long... shape) {
        NativeLibraries.nd4j();
        return Nd4j.zeros(DataType.DOUBLE, shape);
    }
}
