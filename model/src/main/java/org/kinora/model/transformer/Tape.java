package org.kinora.model.transformer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.model.kernels.Matrix;

/** Keeps every value that it is given where it lies: what a backward pass reads, and what it writes. */
public final class Tape implements Trace {

    private static final String SCORES = "attn.hook_attn_scores";

    private record Kept(Matrix value, int[] shape) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final boolean withScores;

    /** Keeps everything. */
    public Tape() {
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
    public boolean wants(String name) {
        return withScores || !name.equals(SCORES);
    }

    @Override
    public Matrix hook(String name, Matrix value, int... shape) {
        kept.put(name, new Kept(value, shape));
        return value;
    }

    /** Keeps what another trace leaves of the values. */
    public Trace behind(Trace first) {
        return (name, value, shape) -> hook(name, first.hook(name, value, shape), shape);
    }

    Matrix value(String name) {
        return kept.get(name).value();
    }

    Matrix value(int layer, String name) {
        return value("blocks." + layer + "." + name);
    }

    /** Visits the values in the order in which they were computed. */
    @FunctionalInterface
    public interface Visitor {

        void visit(String name, Matrix value, int... shape);
    }

    /** Visits the values in the order in which they were computed. */
    public void forEach(Visitor visitor) {
        kept.forEach((name, each) -> {
            Matrix value = each.value();
            visitor.visit(
                    name, value, each.shape().length > 0 ? each.shape() : new int[] {value.rows(), value.columns()});
        });
    }
}
