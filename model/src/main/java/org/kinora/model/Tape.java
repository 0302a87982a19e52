package org.kinora.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/** Keeps every value that it is shown where it lies: what a backward pass reads, and what it writes. */
final class Tape implements Trace {

    private static final String SCORES = "attn.hook_attn_scores";

    private record Shown(Matrix value, int[] shape) {}

    private final Map<String, Shown> shown = new LinkedHashMap<>();
    private final boolean withScores;

    /** Keeps everything. */
    Tape() {
        this(true);
    }

    private Tape(boolean withScores) {
        this.withScores = withScores;
    }

    /** Keeps what the gradients of weights are made of: all but attention scores, whose place the pattern takes. */
    static Tape forWeights() {
        return new Tape(false);
    }

    @Override
    public boolean wants(String hook) {
        return withScores || !hook.equals(SCORES);
    }

    @Override
    public Matrix hook(String hook, Matrix value, int... shape) {
        shown.put(hook, new Shown(value, shape));
        return value;
    }

    @Override
    public Matrix hook(int layer, String hook, Matrix value, int... shape) {
        return hook("blocks." + layer + "." + hook, value, shape);
    }

    /** Keeps what hooks leave of the values. */
    Trace behind(Hooks hooks, Kernels kernels) {
        if (hooks.names().isEmpty()) {
            return this;
        }
        RecordedTrace hooked = new RecordedTrace(hooks, kernels);
        return new Trace() {
            @Override
            public Matrix hook(String hook, Matrix value, int... shape) {
                return Tape.this.hook(hook, hooked.hook(hook, value, shape), shape);
            }

            @Override
            public Matrix hook(int layer, String hook, Matrix value, int... shape) {
                return hook("blocks." + layer + "." + hook, value, shape);
            }
        };
    }

    Matrix value(String hook) {
        return shown.get(hook).value();
    }

    Matrix value(int layer, String hook) {
        return value("blocks." + layer + "." + hook);
    }

    /** Everything as tensors on Java's heap, in the order in which it was shown. */
    Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        shown.forEach((hook, each) -> {
            Matrix value = each.value();
            int[] shape = each.shape().length > 0 ? each.shape() : new int[] {value.rows(), value.columns()};
            tensors.put(hook, Tensor.owning(value.array(), shape));
        });
        return tensors;
    }
}
