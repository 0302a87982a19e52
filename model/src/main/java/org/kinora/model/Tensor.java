package org.kinora.model;

import java.util.Arrays;
import java.util.Optional;
import org.kinora.model.algebra.NativeArrays;
import org.kinora.model.gl.GpuFloats;
import org.kinora.model.kernels.Matrix;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An immutable block of floats of any number of axes, in row-major order. Cheap to make: nothing is copied until a
 * caller asks for an array, and nothing comes back from a GPU until a caller asks for a number.
 */
public final class Tensor {

    private final TensorValues values;
    private final int offset;
    private final int[] shape;
    private final int size;

    private Tensor(TensorValues values, int offset, int[] shape) {
        this.values = values;
        this.offset = offset;
        this.shape = shape;
        this.size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    /** @param values belongs to the tensor from now on */
    static Tensor owning(float[] values, int... shape) {
        return filling(TensorValues.of(values), values.length, shape);
    }

    /** @param values are not written to any more; they are read when a number is asked for */
    static Tensor owning(Matrix values, int... shape) {
        return filling(TensorValues.of(values), values.rows() * values.columns(), shape);
    }

    private static Tensor filling(TensorValues values, int length, int[] shape) {
        Tensor tensor = new Tensor(values, 0, shape.clone());
        if (tensor.size != length) {
            throw new IllegalArgumentException(length + " values do not fill the shape " + Arrays.toString(shape));
        }
        return tensor;
    }

    /** A copy of some values. */
    public static Tensor of(float[] values, int... shape) {
        return owning(values.clone(), shape);
    }

    /** A copy of an ND4J array, rounded to single precision if it is in double. */
    public static Tensor of(INDArray array) {
        int[] shape = Arrays.stream(array.shape()).mapToInt(Math::toIntExact).toArray();
        return owning(array.castTo(DataType.FLOAT).dup('c').data().asFloat(), shape);
    }

    /** A tensor of zeros. */
    public static Tensor zeros(int... shape) {
        return owning(new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)], shape);
    }

    /** The sizes along each axis, outermost first. */
    public int[] shape() {
        return shape.clone();
    }

    /** How many axes there are. */
    public int axes() {
        return shape.length;
    }

    /** The size along one axis. */
    public int size(int axis) {
        return shape[axis];
    }

    /** The number of values. */
    public int size() {
        return size;
    }

    /**
     * One value.
     *
     * @param indices one for each axis
     * @throws IndexOutOfBoundsException if an index is not within its axis
     */
    public float get(int... indices) {
        if (indices.length != shape.length) {
            throw new IllegalArgumentException("A value of the shape %s needs %d indices, not %s"
                    .formatted(Arrays.toString(shape), shape.length, Arrays.toString(indices)));
        }
        return values.array()[position(indices)];
    }

    /**
     * What the first indices select, as a tensor of the remaining axes: of a pattern [head, query, key],
     * {@code at(3)} is the pattern of head 3 and {@code at(3, 5)} what its query 5 looks at.
     */
    public Tensor at(int... indices) {
        if (indices.length > shape.length) {
            throw new IllegalArgumentException(
                    "The shape %s has no %d axes".formatted(Arrays.toString(shape), indices.length));
        }
        return new Tensor(values, position(indices), Arrays.copyOfRange(shape, indices.length, shape.length));
    }

    /** A copy of all values in row-major order. */
    public float[] toArray() {
        return Arrays.copyOfRange(values.array(), offset, offset + size);
    }

    /**
     * The values as an ND4J array, for algebra on it. ND4J's numbers lie in native memory and a tensor's on Java's heap, so
     * the array is a copy, made at once, and may be changed. The first call in a process starts ND4J, which takes about half
     * a second.
     */
    public INDArray toNdArray() {
        long[] sizes = Arrays.stream(shape).asLongStream().toArray();
        return NativeArrays.copyOfRange(values.array(), offset, sizes);
    }

    /**
     * The values where they lie on the GPU that computed them: of an activation, if the model computes on one. They
     * can be drawn from there without a copy.
     */
    public Optional<GpuFloats> gpu() {
        return values.shared(offset, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor tensor
                && Arrays.equals(shape, tensor.shape)
                && Arrays.equals(
                        values.array(),
                        offset,
                        offset + size,
                        tensor.values.array(),
                        tensor.offset,
                        tensor.offset + tensor.size);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(toArray());
    }

    @Override
    public String toString() {
        return "Tensor" + Arrays.toString(shape);
    }

    private int position(int[] indices) {
        int position = 0;
        int remaining = size;
        for (int axis = 0; axis < indices.length; axis++) {
            if (indices[axis] < 0 || indices[axis] >= shape[axis]) {
                throw new IndexOutOfBoundsException("Index %s lies outside the shape %s"
                        .formatted(Arrays.toString(indices), Arrays.toString(shape)));
            }
            remaining /= shape[axis];
            position += indices[axis] * remaining;
        }
        return offset + position;
    }
}
