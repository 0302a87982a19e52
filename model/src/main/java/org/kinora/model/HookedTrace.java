package org.kinora.model;

import java.util.Set;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.transformer.Trace;

/** Lets hooks look at what they are for and replace it, step after step, and keeps no step but the last. */
final class HookedTrace implements Trace {

    private final Set<String> names;
    private final Set<String> notMet;
    private final RecordedTrace hooked;

    private HookedTrace(Hooks hooks, Kernels kernels) {
        this.names = hooks.names();
        this.notMet = hooks.names();
        this.hooked = new RecordedTrace(hooks, kernels);
    }

    /** What costs nothing where there are no hooks. */
    static Trace of(Hooks hooks, Kernels kernels) {
        return hooks.names().isEmpty() ? NONE : new HookedTrace(hooks, kernels);
    }

    @Override
    public Matrix hook(String hook, Matrix value, int... shape) {
        notMet.remove(hook);
        if (hook.equals("logits") && !notMet.isEmpty()) { // which are the last of a step
            throw new IllegalArgumentException("There is no hook \"%s\" in this model; names look like \"%s\"."
                    .formatted(notMet.iterator().next(), "blocks.0.attn.hook_pattern"));
        }
        return names.contains(hook) ? hooked.hook(hook, value, shape) : value;
    }
}
