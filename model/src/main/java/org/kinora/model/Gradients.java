package org.kinora.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * How one number that a model computed would change with everything that it was computed from: with every intermediate
 * value of {@link Activations}, as {@code grad:blocks.3.hook_mlp_out}, and with every weight, under its name in Hugging
 * Face's file without "transformer.", as {@code grad:h.3.attn.c_attn.weight}. A gradient has the shape of what it
 * belongs to; that of {@code hook_scale} takes the scale as a number of its own.
 *
 * <p>Immutable; may be read from several threads.
 */
public final class Gradients {

    private static final String PREFIX = "grad:";

    private final double value;
    private final Activations activations;
    private final Map<String, Tensor> tensors;

    /** @param tensors by the name of what they are the gradients of */
    Gradients(double value, Activations activations, Map<String, Tensor> tensors) {
        this.value = value;
        this.activations = activations;
        this.tensors = tensors;
    }

    /** The number that the gradients belong to: a loss in nats, or the sum of weighted logits. */
    public double value() {
        return value;
    }

    /** What was computed on the way to that number. */
    public Activations activations() {
        return activations;
    }

    /** Every name that {@link #tensor} knows: hooks in the order of the backward pass, then weights. */
    public Set<String> names() {
        return Collections.unmodifiableSet(tensors.keySet());
    }

    /**
     * One gradient.
     *
     * @param name with or without {@code grad:} before it
     * @throws IllegalArgumentException if there is no hook or weight of that name
     */
    public Tensor tensor(String name) {
        Tensor tensor = tensors.get(name.startsWith(PREFIX) ? name : PREFIX + name);
        if (tensor == null) {
            throw new IllegalArgumentException("There is no gradient \"%s\"; names look like \"%s\" and \"%s\"."
                    .formatted(name, "grad:blocks.0.hook_mlp_out", "grad:h.0.attn.c_attn.weight"));
        }
        return tensor;
    }
}
