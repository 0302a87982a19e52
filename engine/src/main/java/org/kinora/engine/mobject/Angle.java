package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * An arc between two lines: counter-clockwise from the first to the second, unless told otherwise.
 *
 * <pre>{@code
 * Angle angle = new Angle(base, arm).radius(0.8).follow();
 * add(angle, angle.label(new MathTex("\\alpha")));
 * }</pre>
 */
public final class Angle extends Composite<Angle> {

    /** Of the arc, in units, where the lines are long enough. */
    public static final double DEFAULT_RADIUS = 0.5;

    /** No arc is made larger than this part of the shorter line; manim's. */
    private static final double LARGEST_SHARE = 0.4;

    /** Of the dot in the angle, and how far out it is, as parts of the radius. */
    private static final double DOT_RADIUS = 0.1;

    private static final double DOT_PLACE = 0.58;

    private final Directed first;
    private final Directed second;
    private final Property<Corner.Sides> sides;
    private final Property<Corner> corner;
    private final Property<Double> radius;
    private final PathShape arc = new PathShape(Path.EMPTY);
    private final PathShape dot = new PathShape(Path.EMPTY).setFill(Color.WHITE).setStroke(Stroke.NONE);

    /** Between two lines or arrows that cross when they are drawn far enough, or begin at the same point. */
    public Angle(Directed first, Directed second) {
        this.first = first;
        this.second = second;
        Moment now = Recording.current().now();
        Corner.Sides along = new Corner.Sides(1, 1, false);
        sides = property("sides", along, Interpolator::switching);
        corner = property(
                "corner",
                Corner.of(first, second, along, now),
                (from, to) -> progress -> from.interpolate(to, progress));
        double shorter = Math.min(
                first.startAt(now).distanceTo(first.endAt(now)),
                second.startAt(now).distanceTo(second.endAt(now)));
        radius = property("radius", Math.min(DEFAULT_RADIUS, LARGEST_SHARE * shorter), Interpolator::numbers);
        arc.path().follow(this, Angle::arcAt);
        addParts(arc);
    }

    /** The angle at the middle one of three points, counter-clockwise from the first to the last. */
    public static Angle fromThreePoints(Point first, Point vertex, Point last) {
        return new Angle(new Line(vertex, first), new Line(vertex, last));
    }

    /** @param units radius of the arc; more than 0 */
    public Angle radius(double units) {
        if (!(units > 0) || Double.isInfinite(units)) {
            throw new IllegalArgumentException("An angle's radius is above 0, not " + units);
        }
        radius.set(units);
        return this;
    }

    /**
     * Chooses one of the four angles between the lines; manim's {@code quadrant}.
     *
     * @param alongFirst 1 for the side that the first line leads to, −1 for the side that it comes from
     * @param alongSecond the same of the second line
     */
    public Angle quadrant(int alongFirst, int alongSecond) {
        return turn(new Corner.Sides(alongFirst, alongSecond, sides.get().isClockwise()));
    }

    /** The other of the two angles: clockwise from the first side to the second; manim's {@code other_angle}. */
    public Angle other() {
        Corner.Sides old = sides.get();
        return turn(new Corner.Sides(old.first(), old.second(), !old.isClockwise()));
    }

    /** Puts a dot into the angle, as some mark right angles. */
    public Angle dot() {
        dot.path().follow(this, Angle::dotAt);
        if (!parts().contains(dot)) {
            addParts(dot);
        }
        return this;
    }

    private Angle turn(Corner.Sides newSides) {
        sides.set(newSides);
        if (corner.isFollowing()) {
            return follow();
        }
        corner.set(Corner.of(first, second, newSides, Recording.current().now()));
        return this;
    }

    /** From now on stays between its lines, wherever they go. */
    public Angle follow() {
        arc.transform().set(Affine.IDENTITY);
        dot.transform().set(Affine.IDENTITY);
        corner.follow(new Corner.Between(first, second, sides.get()), Corner.Between::at);
        return this;
    }

    /** How large it is now, in radians from 0 to 2π. */
    public double value() {
        return Math.abs(corner.get().sweep());
    }

    /** How large it is at a moment, in radians from 0 to 2π, for numbers that follow it. */
    public double valueAt(Moment moment) {
        return Math.abs(corner.at(moment).sweep());
    }

    /** Puts a label beside the middle of the arc, outside, and returns it. */
    public <M extends Mobject> M label(M label) {
        Corner now = corner.get();
        Point direction = Point.polar(1, now.start() + now.sweep() / 2);
        double room = Math.hypot(label.width() * direction.x(), label.height() * direction.y()) / 2;
        Point there = now.middle(radius.get() + room + Layout.DEFAULT_GAP / 2);
        label.moveTo(arc.placement().apply(there));
        return label;
    }

    private Path arcAt(Moment moment) {
        return corner.at(moment).arc(Math.max(0, radius.at(moment)));
    }

    private Path dotAt(Moment moment) {
        double units = Math.max(0, radius.at(moment));
        return Arcs.circle(corner.at(moment).middle(DOT_PLACE * units), DOT_RADIUS * units);
    }
}
