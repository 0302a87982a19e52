package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.scenes.viz.Palette;

/** How much each depth counts for a probe while it learns, as upright bars, and a dot at their centre of gravity. */
final class MixBars extends Composite<MixBars> {

    /** Of a bar for all of the weight, in scene units. */
    static final double FULL_HEIGHT = 1.5;

    private static final double WIDTH = 0.66;
    private static final double RADIUS = 0.12;

    private final WordProbes.Finding finding;
    private final List<Point> feet;
    private final Property<Double> step;
    private final List<PathShape> bars = new ArrayList<>();
    private final PathShape center;

    /**
     * @param feet where the bar of each depth stands
     * @param step how far the training has come
     */
    MixBars(WordProbes.Finding finding, List<Point> feet, ValueTracker step) {
        this.finding = finding;
        this.feet = List.copyOf(feet);
        this.step = property(step.get());
        this.step.follow(step, ValueTracker::at);
        Point reach = point(0.45, 0);
        Line ground =
                new Line(feet.get(0).minus(reach), feet.get(feet.size() - 1).plus(reach)).setStroke(Palette.RIM, 2);
        for (int i = 0; i < feet.size(); i++) {
            int depth = i;
            PathShape bar = new PathShape(Path.EMPTY).setStroke(Stroke.NONE);
            bar.path().follow(this, (mix, moment) -> mix.outlineAt(depth, moment));
            bar.fill().follow(this, (mix, moment) -> mix.colorAt(depth, moment));
            bars.add(bar);
        }
        center = new PathShape(Path.EMPTY).setStroke(Palette.BACKGROUND, 4).setFill(Palette.YELLOW);
        center.path().follow(this, MixBars::balanceAt);
        addParts(ground);
        addParts(bars);
        addParts(center);
    }

    /** How much a depth counts. */
    double share(int depth, Moment moment) {
        return finding.share(depth, step.at(moment));
    }

    private Path outlineAt(int depth, Moment moment) {
        double height = FULL_HEIGHT * share(depth, moment);
        Point middle = feet.get(depth).plus(point(0, height / 2));
        return height < 0.005
                ? Path.EMPTY
                : Polygons.roundedRectangle(middle, WIDTH, height, Math.min(0.06, height / 2));
    }

    private Color colorAt(int depth, Moment moment) {
        return Palette.heat(0.35 + 0.15 * share(depth, moment));
    }

    private Path balanceAt(Moment moment) {
        double depth = finding.center(step.at(moment));
        int lower = (int) Math.min(feet.size() - 2.0, depth);
        return Arcs.circle(feet.get(lower).interpolate(feet.get(lower + 1), depth - lower), RADIUS);
    }

    PathShape bar(int depth) {
        return bars.get(depth);
    }

    /** The dot at the centre of gravity. */
    PathShape centerOfGravity() {
        return center;
    }
}
