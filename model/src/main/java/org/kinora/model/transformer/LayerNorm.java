package org.kinora.model.transformer;

import java.util.function.BiFunction;
import org.kinora.model.kernels.Matrix;

/**
 * Layer normalisation with its two hooks: the divisor of every row, and the rows before gain and bias. Source: Ba, Kiros
 * and Hinton 2016.
 */
final class LayerNorm {

    private final Weights.Norm weights;
    private final float epsilon;
    private final Operations operations;
    private final String scaleHook;
    private final String normalizedHook;
    private final BiFunction<String, Matrix, Matrix> hook;

    /**
     * @param name what the hooks' names begin with, such as ln1
     * @param hook is given a hook's name and value, and returns what to go on with
     */
    LayerNorm(
            String name,
            Weights.Norm weights,
            float epsilon,
            Operations operations,
            BiFunction<String, Matrix, Matrix> hook) {
        this.weights = weights;
        this.epsilon = epsilon;
        this.operations = operations;
        this.scaleHook = name + ".hook_scale";
        this.normalizedHook = name + ".hook_normalized";
        this.hook = hook;
    }

    Matrix of(Matrix x) {
        Matrix scale = operations.take(x.rows(), 1);
        Matrix normalized = operations.takeLike(x);
        operations.kernels().layerNorm(x, epsilon, scale, normalized);
        normalized = rescaled(normalized, scale, hook.apply(scaleHook, scale));
        return operations.gainAndBias(hook.apply(normalizedHook, normalized), weights);
    }

    /** Rows that were divided by one scale, divided by another instead. */
    private Matrix rescaled(Matrix normalized, Matrix scale, Matrix other) {
        if (other == scale) {
            return normalized;
        }
        float[] dividedBy = scale.array();
        float[] toDivideBy = other.array();
        float[] values = normalized.array().clone();
        for (int i = 0; i < values.length; i++) {
            int row = i / normalized.columns();
            values[i] *= dividedBy[row] / toDivideBy[row];
        }
        return operations.kernels().constant(values, normalized.rows(), normalized.columns());
    }
}
