package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.stream.IntStream;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Instances;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.viz.Grid;
import org.kinora.scenes.viz.Palette;

/**
 * Everyone on Earth, as dots on a turning globe. Each lights up once a second, when it does its sum. The dots can come from
 * anywhere, and can stand in rows and columns as the parts of a chip do, which light up row after row, or all at once.
 */
final class People {

    private static final int SIDE = 46;
    private static final int COUNT = SIDE * SIDE;
    /** In a second the globe turns by so much, in radians. */
    private static final double SPIN = 0.16;

    private static final double TILT = 0.4;
    private static final double GOLDEN_ANGLE = PI * (3 - Math.sqrt(5));
    private static final double DOT = 0.024;
    private static final double FLASH = 0.4;
    private static final int PINS = 9;
    private static final int SHADES = 32;
    private static final Color DARK = Palette.BACKGROUND.mix(Palette.INK, 0.36);
    private static final Color[] COLORS = IntStream.rangeClosed(0, SHADES)
            .mapToObj(shade -> DARK.mix(Palette.INK, (double) shade / SHADES))
            .toArray(Color[]::new);

    private final Point[] origins;
    private final Point center;
    private final double radius;
    private final ValueTracker gathered = new ValueTracker(0);
    private final ValueTracker chip = new ValueTracker(0);
    private final ValueTracker row = new ValueTracker(-1);
    private final ValueTracker all = new ValueTracker(0);
    private final ValueTracker left = new ValueTracker(0);
    private final Crowd dots;
    private Point goal = ORIGIN;

    /**
     * @param origins where the dots come from, evenly
     * @param center of the globe, and of the chip
     * @param radius in scene units
     */
    People(Point[] origins, Point center, double radius) {
        this.origins = origins.clone();
        this.center = center;
        this.radius = radius;
        Circle stamp = new Circle(DOT * Math.max(1, radius / 1.9))
                .setStroke(Stroke.NONE)
                .setFill(Palette.INK);
        dots = new Crowd(stamp, COUNT, this::arrange);
    }

    private void arrange(Instances instances, Moment moment) {
        double come = gathered.at(moment);
        double flat = chip.at(moment);
        double gone = left.at(moment);
        for (int i = 0; i < COUNT; i++) {
            double height = 1 - 2 * (i + 0.5) / COUNT;
            double across = Math.sqrt(1 - height * height);
            double angle = i * GOLDEN_ANGLE + SPIN * moment.seconds();
            double depth = across * StrictMath.cos(angle);
            double up = height * StrictMath.cos(TILT) + depth * StrictMath.sin(TILT);
            double near = depth * StrictMath.cos(TILT) - height * StrictMath.sin(TILT);
            Point onGlobe =
                    point(across * StrictMath.sin(angle), up).times(radius).plus(center);
            Point place = mix(origin(i), onGlobe, share(come, i));
            double size = near > 0 ? 0.6 + 0.7 * near : 0.6 * (1 - share(come, i));
            double light = blink(i, moment) * (1 - flat);
            if (flat > 0) {
                place = mix(place, onChip(i), share(flat, i));
                size += (1.15 - size) * share(flat, i);
                light = Math.max(
                        light, flat * Math.max(all.at(moment), i / SIDE == Math.floor(row.at(moment)) ? 1 : 0));
            }
            if (gone > 0) {
                place = mix(place, goal, gone);
                size *= 1 - gone;
            }
            instances.place(i, place);
            instances.size(i, size * (1 + 0.8 * light));
            instances.color(i, COLORS[(int) Math.round(SHADES * Math.min(1, light))]);
        }
    }

    private Point origin(int dot) {
        return origins[(int) ((long) scattered(dot) * origins.length / COUNT)];
    }

    /** The dots in another order, in which neighbours are far apart. */
    private static int scattered(int dot) {
        return (int) ((long) dot * 1597 % COUNT);
    }

    private static double share(double progress, int dot) {
        double own = 1.6 * progress - 0.6 * scattered(dot) / COUNT;
        double within = Math.max(0, Math.min(1, own));
        return within * within * (3 - 2 * within);
    }

    private Point onChip(int dot) {
        return center.plus(new Grid(SIDE, SIDE, 2 * radius * 0.86 / SIDE).place(dot));
    }

    private static double blink(int dot, Moment moment) {
        double phase = moment.seconds() + (double) scattered(dot) / COUNT;
        double within = (phase - Math.floor(phase)) / FLASH;
        return within >= 1 ? 0 : 1 - within;
    }

    private static Point mix(Point from, Point to, double share) {
        return from.plus(to.minus(from).times(share));
    }

    /** The edge of the chip, with its pins. */
    PathShape chipOutline() {
        double half = radius * 0.98;
        double pin = 0.12 * radius;
        PathBuilder path = Path.builder().append(Polygons.roundedRectangle(center, 2 * half, 2 * half, 0.1 * radius));
        for (int i = 0; i < PINS; i++) {
            double along = (i + 0.5 - PINS / 2.0) * 1.7 * half / PINS;
            for (double side : new double[] {-1, 1}) {
                path.moveTo(center.plus(point(side * half, along)));
                path.lineTo(center.plus(point(side * (half + pin), along)));
                path.moveTo(center.plus(point(along, side * half)));
                path.lineTo(center.plus(point(along, side * (half + pin))));
            }
        }
        return new PathShape(path.build()).setStroke(Palette.FAINT_INK, 3);
    }

    Crowd dots() {
        return dots;
    }

    /** How far they have come: 0 for at their origins, 1 for on the globe. */
    ValueTracker gathered() {
        return gathered;
    }

    /** How far they stand in rows and columns. */
    ValueTracker chip() {
        return chip;
    }

    /** The row of the chip that is lit, from 0; none if it is below 0 or as many as there are. */
    ValueTracker row() {
        return row;
    }

    /** How brightly all of the chip is lit. */
    ValueTracker all() {
        return all;
    }

    static int rows() {
        return SIDE;
    }

    /** How far they are on their way to where they vanish. */
    ValueTracker left() {
        return left;
    }

    void leaveFor(Point place) {
        goal = place;
    }
}
