package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Activations;
import org.kinora.model.Provenance;

/**
 * How much of its attention one token pays to another through one head, in percent.
 *
 * <pre>{@code
 * var weight = new LookWeight(run, 1, 0, 4, 2, 30).hush();
 * play(weight.animate(w -> w.tell()));
 * }</pre>
 */
public final class LookWeight extends Composite<LookWeight> implements Bound {

    private final double weight;
    private final DecimalNumber number;
    private final Property<Provenance> provenance;

    /**
     * Around the origin.
     *
     * @param query position of the token that looks
     * @param key of the one that it looks at
     * @param size font size
     */
    public LookWeight(Activations run, int layer, int head, int query, int key, double size) {
        weight = run.pattern(layer, head).get(query, key);
        provenance = property(
                "provenance",
                run.provenance("blocks." + layer + ".attn.hook_pattern", head, query, key),
                Interpolator::switching);
        number = new DecimalNumber(100 * weight, 0, size).unit(" %").centered();
        number.fill().follow(this, LookWeight::colorAt);
        addParts(number);
        toCenter();
    }

    private Color colorAt(Moment moment) {
        return Palette.probability(number.value().at(moment) / 100);
    }

    /** Says nothing, and is not seen. */
    public LookWeight hush() {
        number.setValue(0).setOpacity(0);
        return this;
    }

    /** Says the weight; the number runs up to it. */
    public LookWeight tell() {
        number.setValue(100 * weight).setOpacity(1);
        return this;
    }

    /** The weight as a share of 1; nothing where nothing is said. */
    @Override
    public List<Reading> readings() {
        if (number.value().get() == 0) {
            return List.of();
        }
        return List.of(Reading.ofActivation(provenance.get(), number.value().get() / 100));
    }
}
