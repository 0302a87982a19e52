package org.kinora.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.model.kernels.Matrix;

/** Keeps what it is shown. */
final class RecordedTrace implements Trace {

    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    @Override
    public void record(String hook, Matrix value, int... shape) {
        int[] whole = shape.length > 0 ? shape : new int[] {value.rows(), value.columns()};
        tensors.put(hook, Tensor.owning(value.array(), whole));
    }

    @Override
    public void record(int layer, String hook, Matrix value, int... shape) {
        record("blocks." + layer + "." + hook, value, shape);
    }

    Map<String, Tensor> tensors() {
        return tensors;
    }
}
