package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.scenes.viz.Palette;

/** How one sentence's word goes through the layers: at each layer's column as high as the probe there is sure of the first meaning. */
final class SenseLine extends Composite<SenseLine> {

    private static final int STEPS_PER_LAYER = 16;
    private static final double FAINT = 0.34;

    private final double[] heights;
    private final List<Point> columns;
    private final Property<Double> depth;

    /**
     * @param columns where each depth has the height 0
     * @param unit height of a logit of 1, in scene units
     * @param depth how far the line has come: 0 for the first column
     */
    SenseLine(
            SenseProbes probes,
            int sentence,
            List<Point> columns,
            double unit,
            ValueTracker depth,
            boolean isProminent) {
        this.columns = columns;
        this.depth = property(depth.get());
        this.depth.follow(depth, ValueTracker::at);
        heights = new double[probes.depths()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = unit * probes.logit(sentence, i);
        }
        Color color = color(probes.heldOut().get(sentence).isFirstMeaning());
        PathShape line =
                new PathShape(Path.EMPTY).setStroke(color.withAlpha(isProminent ? 1 : FAINT), isProminent ? 6 : 3);
        line.path().follow(this, SenseLine::outlineAt);
        double radius = isProminent ? 0.13 : 0.08;
        PathShape head =
                new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(color.withAlpha(isProminent ? 1 : 0.8));
        head.path().follow(this, (sense, moment) -> Arcs.circle(sense.head(moment), radius));
        addParts(line, head);
    }

    /** The colour of a meaning. */
    static Color color(boolean isFirstMeaning) {
        return isFirstMeaning ? Palette.YELLOW : Palette.TEAL;
    }

    /** Where the line has come to. */
    Point head(Moment moment) {
        return at(depth.at(moment));
    }

    private Point at(double where) {
        int before = (int) Math.min(heights.length - 1.0, where);
        int after = Math.min(heights.length - 1, before + 1);
        double progress = where - before;
        double height = heights[before] + (heights[after] - heights[before]) * RateFunctions.smoothstep(progress);
        return columns.get(before).interpolate(columns.get(after), progress).plus(point(0, height));
    }

    private Path outlineAt(Moment moment) {
        double end = depth.at(moment);
        PathBuilder builder = Path.builder().moveTo(at(0));
        for (int i = 1; i < end * STEPS_PER_LAYER; i++) {
            builder.lineTo(at((double) i / STEPS_PER_LAYER));
        }
        return builder.lineTo(at(end)).build();
    }
}
