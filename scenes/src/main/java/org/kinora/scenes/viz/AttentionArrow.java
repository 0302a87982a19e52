package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * An arrow that arches from a token to an earlier one it looks at; its width is proportional to the weight of the look, and
 * it is gone where the weight is below what is shown.
 */
public final class AttentionArrow extends ChanceShape<AttentionArrow> {

    /** Width of an arrow of weight 1, in scene units. */
    public static final double FULL_WIDTH = 0.16;

    private static final int STEPS = 40;
    private static final int WAY_STEPS = 32;
    private static final double TIP_LENGTH = 0.16;
    private static final double TIP_SPREAD = 0.10;

    private final Point from;
    private final Point to;
    private final double height;
    private final double least;

    /**
     * @param height how far the arch rises above its feet, in scene units
     * @param least weights below this are not drawn
     */
    AttentionArrow(Point from, Point to, double height, double weight, double least) {
        super(weight);
        this.from = from;
        this.to = to;
        this.height = height;
        this.least = least;
    }

    /** How much of its attention the token at the tail pays to the one at the tip, 0 to 1. */
    public Property<Double> weight() {
        return chance();
    }

    /** Width of the shaft in scene units. */
    public double thickness(Moment moment) {
        double now = chance().at(moment);
        // the last stretch down to the smallest weight shown closes evenly, so that arrows do not pop while they change
        double visible = Math.max(0, Math.min(1, (now - least * 0.5) / (least * 0.5)));
        return FULL_WIDTH * now * visible;
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        double thickness = thickness(moment);
        if (thickness < 1e-4) {
            return Path.EMPTY;
        }
        double tip = Math.min(TIP_LENGTH + thickness * 0.5, height * 0.6);
        double spread = thickness / 2 + TIP_SPREAD * Math.min(1, 0.4 + chance().at(moment));
        double end = 1 - tip / length();
        PathBuilder builder = Path.builder();
        builder.moveTo(side(0, thickness / 2));
        for (int i = 1; i <= STEPS; i++) {
            builder.lineTo(side(end * i / STEPS, thickness / 2));
        }
        builder.lineTo(side(end, spread)).lineTo(to).lineTo(side(end, -spread));
        for (int i = STEPS; i >= 0; i--) {
            builder.lineTo(side(end * i / STEPS, -thickness / 2));
        }
        return builder.closed().build();
    }

    /** The middle line from its tip to its tail. */
    Path wayBack() {
        PathBuilder way = Path.builder().moveTo(to);
        for (int i = WAY_STEPS - 1; i >= 0; i--) {
            way.lineTo(at((double) i / WAY_STEPS));
        }
        return way.build();
    }

    /** A point beside the middle line, which is half an ellipse. */
    private Point side(double progress, double offset) {
        Point tangent = at(progress + 1e-4).minus(at(progress - 1e-4)).normalized();
        return at(progress).plus(tangent.perpendicular().times(offset));
    }

    private Point at(double progress) {
        double angle = Math.PI * progress;
        Point middle = from.interpolate(to, 0.5);
        Point half = from.minus(middle);
        return middle.plus(half.times(StrictMath.cos(angle))).plus(point(0, height * StrictMath.sin(angle)));
    }

    /** Ramanujan's first approximation of an ellipse's circumference, halved. */
    private double length() {
        double a = from.distanceTo(to) / 2;
        return Math.PI / 2 * (3 * (a + height) - Math.sqrt((3 * a + height) * (a + 3 * height)));
    }
}
