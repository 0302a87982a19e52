package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.scenes.experiments.SuperpositionRun;
import org.kinora.scenes.viz.Palette;

/** One feature's direction as a spoke with its number at the end, and the way that the end came. */
final class FeatureArrow extends Composite<FeatureArrow> {

    /** How far back the trail reaches, in training steps. */
    private static final double TRAIL_STEPS = 420;

    private static final int TRAIL_POINTS = 60;
    private static final double FULL_RADIUS = 0.27;
    private static final double NUMBER_SIZE = 30;

    private final SuperpositionRun run;
    private final int feature;
    private final Property<Double> step;
    private final Point origin;
    private final double unit;

    FeatureArrow(SuperpositionRun run, int feature, ValueTracker step, Point origin, double unit) {
        this.run = run;
        this.feature = feature;
        this.step = property(step.get());
        this.step.follow(step, ValueTracker::at);
        this.origin = origin;
        this.unit = unit;
        Color color = color(feature);
        PathShape trail = new PathShape(Path.EMPTY).setStroke(color.withAlpha(0.35), 3);
        trail.path().follow(this, FeatureArrow::trailAt);
        PathShape spoke = new PathShape(Path.EMPTY).setStroke(color, 5);
        spoke.path().follow(this, FeatureArrow::spokeAt);
        PathShape disc = new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(color);
        disc.path().follow(this, FeatureArrow::discAt);
        DecimalNumber number =
                new DecimalNumber(feature + 1, 0, NUMBER_SIZE).centered().toCenter();
        number.origin().follow(this, FeatureArrow::tip);
        number.fill().follow(this, FeatureArrow::inkAt);
        addParts(trail, spoke, disc, number);
    }

    /** From yellow for the most important to teal for the least. */
    static Color color(int feature) {
        double rank = 1 - feature / (SuperpositionRun.FEATURES - 1.0);
        return Palette.probability(rank * rank);
    }

    /** Where the end of the spoke is, in scene units. */
    Point tip(Moment moment) {
        return at(step.at(moment));
    }

    private Point at(double when) {
        return origin.plus(run.direction(feature, when).times(unit));
    }

    /** The disc of a feature that is dropped is small. */
    private double share(Moment moment) {
        double length = run.direction(feature, step.at(moment)).length();
        return 0.25 + 0.75 * Math.min(1, length);
    }

    private Path spokeAt(Moment moment) {
        return Path.polyline(origin, tip(moment));
    }

    private Path discAt(Moment moment) {
        return Arcs.circle(tip(moment), FULL_RADIUS * share(moment));
    }

    private Color inkAt(Moment moment) {
        return Palette.BACKGROUND.withAlpha(Math.max(0, 2 * share(moment) - 1));
    }

    private Path trailAt(Moment moment) {
        double now = step.at(moment);
        PathBuilder builder = Path.builder().moveTo(at(Math.max(0, now - TRAIL_STEPS)));
        for (int i = 1; i <= TRAIL_POINTS; i++) {
            builder.lineTo(at(Math.max(0, now - TRAIL_STEPS * (TRAIL_POINTS - i) / TRAIL_POINTS)));
        }
        return builder.build();
    }
}
