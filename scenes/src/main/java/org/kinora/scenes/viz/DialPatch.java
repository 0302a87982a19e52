package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;

/**
 * Some weights as dials, row by row. A dial stands as its weight does when the patch is made; how far it turns from there
 * is the weight's change, magnified, since training changes weights by less than the eye can see.
 *
 * <pre>{@code
 * var dials = new DialPatch(weightsBefore, 5, 0.4, 700);
 * play(dials.animate(d -> d.show(weightsAfter)));
 * }</pre>
 */
public final class DialPatch extends Composite<DialPatch> implements Bound {

    private static final double RADIUS_IN_STEPS = 0.4;

    private final List<TurningDial> dials = new ArrayList<>();
    private final Property<Reading> weights;

    /**
     * Around the origin.
     *
     * @param weights at least one
     * @param columns how many dials a row has
     * @param step from one dial's middle to the next one's, in scene units
     * @param magnification by how much farther a dial turns than its weight's change would turn it
     */
    public DialPatch(Reading weights, int columns, double step, double magnification) {
        this.weights = property("weights", weights, Interpolator::switching);
        double[] values = weights.values();
        Grid places = Grid.of(values.length, columns, step);
        for (int i = 0; i < values.length; i++) {
            TurningDial dial = new TurningDial(values[i], RADIUS_IN_STEPS * step, magnification);
            dials.add(dial.shift(places.place(i)));
        }
        addParts(dials);
    }

    /** Turns the dials to what the weights are at another time; there are as many of them. */
    public DialPatch show(Reading next) {
        double[] values = next.values();
        weights.set(next);
        for (int i = 0; i < dials.size(); i++) {
            dials.get(i).weight().set(values[i]);
        }
        return this;
    }

    public TurningDial dial(int index) {
        return dials.get(index);
    }

    @Override
    public List<Reading> readings() {
        double[] values =
                dials.stream().mapToDouble(dial -> dial.weight().get()).toArray();
        return List.of(weights.get().shownAs(values));
    }
}
