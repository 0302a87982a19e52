package org.kinora.model.experiments.learned;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.Hooks;

/**
 * Changes of several layers of a model that belong together, from the first to the last.
 *
 * <p>Immutable. The model itself stays as it is: {@link #hooks} add what the changed matrices would add.
 *
 * @param layers in rising order
 */
public record MassChange(List<LayerChange> layers) {

    /** No layer is changed. */
    public static final MassChange NONE = new MassChange(List.of());

    public MassChange {
        layers = List.copyOf(layers);
    }

    MassChange and(LayerChange next) {
        List<LayerChange> more = new ArrayList<>(layers);
        more.add(next);
        return new MassChange(more);
    }

    /** What makes a model compute as if all changes had been made. For one run at a time. */
    public Hooks hooks() {
        return hooks(layers.size());
    }

    /**
     * What makes a model compute as if the first changes had been made. For one run at a time.
     *
     * @param count how many: 2.5 for two of them and half of the third
     */
    public Hooks hooks(double count) {
        Hooks hooks = Hooks.NONE;
        for (int i = 0; i < layers.size() && count > i; i++) {
            hooks = layers.get(i).after(hooks, Math.min(1, count - i));
        }
        return hooks;
    }
}
