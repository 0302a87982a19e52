package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;

/**
 * Probabilities as upright bars beside one another on a thin line, such as how well each word of a text is remembered.
 *
 * <pre>{@code
 * var bars = new UprightBars(recallBefore, feet, 1.2, 0.35);
 * play(bars.animate(b -> b.show(recallAfter)));
 * }</pre>
 */
public final class UprightBars extends Composite<UprightBars> implements Bound {

    private final List<UprightBar> bars = new ArrayList<>();
    private final Property<Reading> probabilities;

    /**
     * @param feet where each bar stands, from left to right
     * @param fullHeight for a probability of 1, in scene units
     * @param width of a bar, in scene units
     */
    public UprightBars(Reading probabilities, List<Point> feet, double fullHeight, double width) {
        this.probabilities = property("probabilities", probabilities, Interpolator::switching);
        double[] values = probabilities.values();
        Point margin = point(width / 2, 0);
        addParts(new Line(feet.get(0).minus(margin), feet.get(feet.size() - 1).plus(margin)).setStroke(Palette.RIM, 2));
        for (int i = 0; i < values.length; i++) {
            bars.add(new UprightBar(values[i], fullHeight, width).shift(feet.get(i)));
        }
        addParts(bars);
    }

    /** Shows other probabilities of the same things. */
    public UprightBars show(Reading next) {
        double[] values = next.values();
        probabilities.set(next);
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).probability().set(values[i]);
        }
        return this;
    }

    public UprightBar bar(int index) {
        return bars.get(index);
    }

    @Override
    public List<Reading> readings() {
        double[] values =
                bars.stream().mapToDouble(bar -> bar.probability().get()).toArray();
        return List.of(probabilities.get().shownAs(values));
    }
}
