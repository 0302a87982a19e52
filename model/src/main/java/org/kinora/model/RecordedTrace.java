package org.kinora.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.transformer.Trace;

/** Lets hooks look at what is shown, and keeps what they leave. Nothing is read but what a hook asks for. */
final class RecordedTrace implements Trace {

    private final Hooks hooks;
    private final Kernels kernels;
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    /** @param kernels of the pass: what a hook returns is brought to where they compute */
    RecordedTrace(Hooks hooks, Kernels kernels) {
        this.hooks = hooks;
        this.kernels = kernels;
    }

    @Override
    public Matrix hook(String hook, Matrix value, int... shape) {
        Tensor computed = Tensor.owning(value, shape.length > 0 ? shape : new int[] {value.rows(), value.columns()});
        Tensor left = hooks.apply(hook, computed);
        tensors.put(hook, left);
        return left == computed || left.equals(computed)
                ? value
                : kernels.constant(left.toArray(), value.rows(), value.columns());
    }

    Map<String, Tensor> tensors() {
        return tensors;
    }
}
