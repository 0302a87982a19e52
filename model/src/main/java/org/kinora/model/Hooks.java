package org.kinora.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What to do to the values inside a model while it computes, by the names that {@link Activations} lists. A hook is given
 * the value at its point and returns what the model shall go on with: the same value, or another of the same shape.
 * Whatever is computed afterwards is computed from that.
 *
 * <p>{@code Hooks.at("blocks.3.attn.hook_z", z -> Tensor.zeros(z.shape()))}
 *
 * <p>A replaced {@code hook_scale} is what the centred vector is divided by; replaced {@code attn.hook_attn_scores} are used
 * as they are, so that a token sees a later one if its score is finite.
 *
 * <p>Immutable. Source of the idea and of the names: {@code run_with_hooks} of TransformerLens.
 */
public final class Hooks {

    /** Leaves everything as it is. */
    public static final Hooks NONE = new Hooks(Map.of(), Set.of());

    private final Map<String, List<UnaryOperator<Tensor>>> actions;
    private final Set<String> replaced;

    private Hooks(Map<String, List<UnaryOperator<Tensor>>> actions, Set<String> replaced) {
        this.actions = actions;
        this.replaced = replaced;
    }

    /**
     * One hook that may replace a value.
     *
     * @param name such as {@code blocks.3.attn.hook_z}
     */
    public static Hooks at(String name, UnaryOperator<Tensor> hook) {
        return NONE.andAt(name, hook);
    }

    /** One hook that only looks. */
    public static Hooks reading(String name, Consumer<Tensor> reader) {
        return NONE.andReading(name, reader);
    }

    /** These hooks and one more; of several at one point each is given what the one before it returned. */
    public Hooks andAt(String name, UnaryOperator<Tensor> hook) {
        Set<String> names = new LinkedHashSet<>(replaced);
        names.add(name);
        return new Hooks(with(name, hook), names);
    }

    /** These hooks and one more that only looks. */
    public Hooks andReading(String name, Consumer<Tensor> reader) {
        UnaryOperator<Tensor> looking = value -> {
            reader.accept(value);
            return value;
        };
        return new Hooks(with(name, looking), replaced);
    }

    private Map<String, List<UnaryOperator<Tensor>>> with(String name, UnaryOperator<Tensor> hook) {
        Map<String, List<UnaryOperator<Tensor>>> more = new LinkedHashMap<>(actions);
        List<UnaryOperator<Tensor>> atName = new ArrayList<>(more.getOrDefault(name, List.of()));
        atName.add(hook);
        more.put(name, List.copyOf(atName));
        return more;
    }

    /** Every name that has a hook, in the order in which they were added. */
    public Set<String> names() {
        return new LinkedHashSet<>(actions.keySet());
    }

    /** Names the points where values may be replaced, for captions; empty if there are none. */
    @Override
    public String toString() {
        return String.join(", ", replaced);
    }

    /** What the hooks at a point leave of a value. */
    Tensor apply(String name, Tensor value) {
        Tensor left = value;
        for (UnaryOperator<Tensor> hook : actions.getOrDefault(name, List.of())) {
            left = hook.apply(left);
            if (left == null || !Arrays.equals(left.shape(), value.shape())) {
                throw new IllegalArgumentException(
                        "The hook at %s returned %s where the shape %s is needed. Return the value it is given to leave it as it is."
                                .formatted(
                                        name,
                                        left == null ? "nothing" : "the shape " + Arrays.toString(left.shape()),
                                        Arrays.toString(value.shape())));
            }
        }
        return left;
    }
}
