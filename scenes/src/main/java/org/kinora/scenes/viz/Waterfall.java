package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * Numbers that add up: each bar begins where the one before it ended, upwards in blue and downwards in red. How many have
 * been added is a value that can be animated.
 */
public final class Waterfall extends Composite<Waterfall> {

    private final List<Double> parts;
    private final List<PathShape> bars = new ArrayList<>();
    private final Property<Double> added;
    private final Point origin;
    private final double step;
    private final double unit;

    /**
     * @param added how many of the numbers have been added; between two whole numbers a bar is growing
     * @param origin where the sum is zero, at the left end
     * @param step from one bar to the next, in scene units
     * @param unit the height of a bar for the number 1
     */
    public Waterfall(List<Double> parts, ValueTracker added, Point origin, double step, double unit) {
        this.parts = List.copyOf(parts);
        this.added = property(added.get());
        this.added.follow(added, ValueTracker::at);
        this.origin = origin;
        this.step = step;
        this.unit = unit;
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            PathShape bar =
                    new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(Palette.signed(parts.get(i) < 0 ? -1 : 1));
            bar.path().follow(this, (waterfall, moment) -> waterfall.outlineAt(index, moment));
            bars.add(bar);
        }
        addParts(bars);
    }

    private Path outlineAt(int index, Moment moment) {
        double grown = parts.get(index) * share(index, moment);
        if (grown == 0) {
            return Path.EMPTY;
        }
        Point middle = place(index, sumBefore(index) + grown / 2);
        return Polygons.rectangle(middle, 0.82 * step, Math.abs(grown) * unit);
    }

    /** How many of the numbers have been added. */
    public Property<Double> added() {
        return added;
    }

    /** The sum of what has been added by a moment. */
    public double sumAt(Moment moment) {
        double sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += parts.get(i) * share(i, moment);
        }
        return sum;
    }

    /** Where a sum lies in the column of a bar. */
    public Point place(int index, double sum) {
        return origin.plus(point((index + 0.5) * step, sum * unit));
    }

    /** The sum of all numbers before one. */
    public double sumBefore(int index) {
        double sum = 0;
        for (int i = 0; i < index; i++) {
            sum += parts.get(i);
        }
        return sum;
    }

    public PathShape bar(int index) {
        return bars.get(index);
    }

    private double share(int index, Moment moment) {
        return Math.max(0, Math.min(1, added.at(moment) - index));
    }
}
