package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.RateFunctions;

/**
 * A dot that goes through the layers from left to right and drifts up or down, with the trail that it leaves. It begins
 * at the origin, one step before the first layer.
 *
 * <pre>{@code
 * var line = new DriftLine(cosines, 3.5, 0.8);
 * play(line.animate(l -> l.setDepth(2)));
 * }</pre>
 */
public final class DriftLine extends Composite<DriftLine> implements Bound {

    private static final int STEPS_PER_LAYER = 12;
    private static final double RADIUS = 0.13;

    private final Reading reading;
    private final double[] heights;
    private final double step;
    private final Property<Double> depth = property("depth", 0.0, Interpolator::numbers);

    /**
     * @param reading a number before the first layer and after each
     * @param unit how high a difference of 1 from the first of them is, in units
     * @param step from layer to layer
     */
    public DriftLine(Reading reading, double unit, double step) {
        this.reading = reading;
        this.step = step;
        double[] numbers = reading.values();
        heights = Arrays.stream(numbers)
                .map(number -> (number - numbers[0]) * unit)
                .toArray();
        PathShape trail = new PathShape(Path.EMPTY).setStroke(Palette.INK.withAlpha(0.7), 4);
        trail.path().follow(this, DriftLine::trailAt);
        PathShape dot = new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(Palette.INK);
        dot.path().follow(this, DriftLine::dotAt);
        addParts(trail, dot);
    }

    /** How many layers it has passed, from 0 to as many as there are. */
    public DriftLine setDepth(double layers) {
        if (!(layers >= 0 && layers <= heights.length - 1)) {
            throw new IllegalArgumentException(
                    "The depth is from 0 to %d, not %s".formatted(heights.length - 1, layers));
        }
        depth.set(layers);
        return this;
    }

    public Property<Double> depth() {
        return depth;
    }

    /** Where it is when it has passed some layers, in its own coordinates. */
    public Point placeAfter(int layers) {
        return place(layers);
    }

    private Point place(double passed) {
        double most = heights.length - 1.0;
        double where = Math.max(0, Math.min(most, passed));
        int before = (int) Math.min(most - 1, where);
        double progress = where - before;
        double height = heights[before] + (heights[before + 1] - heights[before]) * RateFunctions.smoothstep(progress);
        // the first layer is a whole step away, and what is behind a layer is half a step behind it
        double along = where < 1 ? 1.5 * where : where + 0.5;
        return point(along * step, height);
    }

    private Path trailAt(Moment moment) {
        double end = depth.at(moment);
        PathBuilder builder = Path.builder().moveTo(place(0));
        for (int i = 1; i < end * STEPS_PER_LAYER; i++) {
            builder.lineTo(place((double) i / STEPS_PER_LAYER));
        }
        return builder.lineTo(place(end)).build();
    }

    private Path dotAt(Moment moment) {
        return Arcs.circle(place(depth.at(moment)), RADIUS);
    }

    /** All numbers that it goes by. */
    @Override
    public List<Reading> readings() {
        return List.of(reading);
    }
}
