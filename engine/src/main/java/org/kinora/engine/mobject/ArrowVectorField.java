package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.Colors;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A field of vectors as arrows at the points of a lattice, each beginning at its point, longer and warmer in colour where
 * the vectors are longer. {@link CoordinateSystem#vectorField} makes one of the numbers of axes. Up to 1,000 arrows are
 * shapes, which can be drawn one by one; more are a {@link Crowd}.
 *
 * <pre>{@code
 * ArrowVectorField field = new ArrowVectorField(p -> point(p.y(), -Math.sin(p.x())));
 * field.follow(at -> p -> point(p.y(), -Math.sin(p.x() + at.seconds())));
 * }</pre>
 */
public final class ArrowVectorField extends Composite<ArrowVectorField> {

    private static final int MOST_SHAPES = 1000;
    private static final int MOST_ARROWS = 100_000;

    /** The longest arrow in parts of the way to the next one. */
    private static final double LONGEST = 0.9;

    static final ColorScale COLORS = ColorScale.ofUnitRange(Colors.BLUE_E, Colors.GREEN, Colors.YELLOW, Colors.RED)
            .over(0, 2);

    private final FieldLattice lattice;
    private final List<Point> places;
    private final Property<UnaryOperator<Point>> function;
    private final Property<ColorScale> colors;
    private final Property<DoubleUnaryOperator> lengths;

    /**
     * All over the picture, half a unit apart.
     *
     * @param function a pure function from points to vectors, in scene units
     */
    public ArrowVectorField(UnaryOperator<Point> function) {
        this(function, FieldLattice.ofPicture());
    }

    /**
     * @param function a pure function from points to vectors, in scene units
     * @param x the columns of arrows, one at every step
     * @param y the rows of arrows, one at every step
     */
    public ArrowVectorField(UnaryOperator<Point> function, Range x, Range y) {
        this(function, new FieldLattice(x, y, Affine.IDENTITY));
    }

    ArrowVectorField(UnaryOperator<Point> function, FieldLattice lattice) {
        this.lattice = lattice;
        places = lattice.places(MOST_ARROWS);
        this.function = property("function", function, ArrowVectorField::between);
        colors = property("colours", COLORS, Interpolator::switching);
        double longest = LONGEST * lattice.spacing();
        lengths = property("lengths", norm -> longest * (1 - 1 / ((1 + norm) * (1 + norm))), Interpolator::switching);
        if (places.size() <= MOST_SHAPES) {
            addParts(places.stream().map(place -> new FieldArrow(this, place)).toList());
        } else {
            addParts(new Crowd(stamp(), places.size(), new Arranged(this)));
        }
    }

    /** An arrow of length 1. */
    private static Mobject stamp() {
        Path outline = Arrow.straight(Point.ORIGIN, Point.RIGHT, false).outlineUpTo(1);
        return new PathShape(outline).setFill(Color.WHITE).setStroke(Stroke.NONE);
    }

    private record Arranged(ArrowVectorField field) implements Crowd.Arrangement {

        @Override
        public void arrange(Instances instances, Moment moment) {
            for (int i = 0; i < instances.count(); i++) {
                Point place = field.places.get(i);
                Point arm = field.armAt(place, moment);
                instances.place(i, field.seen(place).plus(arm.times(0.5)));
                instances.turn(i, StrictMath.atan2(arm.y(), arm.x()));
                instances.size(i, arm.length());
                instances.color(i, field.colorAt(place, moment));
            }
        }
    }

    /** The fields on the way from one to another, each vector going straight. */
    private static DoubleFunction<UnaryOperator<Point>> between(UnaryOperator<Point> from, UnaryOperator<Point> to) {
        return progress -> progress == 0
                ? from
                : progress == 1 ? to : point -> from.apply(point).interpolate(to.apply(point), progress);
    }

    /** Shows another field from now on; inside {@code animate} every arrow turns and grows into its new one. */
    public ArrowVectorField setFunction(UnaryOperator<Point> vectors) {
        function.set(Given.present(vectors, "A field needs a function"));
        return this;
    }

    /** From now on shows, at every moment, the field that {@code functions} gives for it. */
    public ArrowVectorField follow(Function<Moment, UnaryOperator<Point>> functions) {
        function.follow(functions);
        return this;
    }

    /** Colours arrows by the lengths of their vectors; from blue at 0 to red at 2 unless this is called. */
    public ArrowVectorField setScale(ColorScale scale) {
        colors.set(Given.present(scale, "A field needs colours for its lengths"));
        return this;
    }

    /**
     * Says how long arrows are; manim's {@code length_func}. Unless this is called, no arrow reaches its neighbour.
     *
     * @param length a pure function from the length of a vector to that of its arrow, in scene units
     */
    public ArrowVectorField setLengths(DoubleUnaryOperator length) {
        lengths.set(Given.present(length, "A field needs a function"));
        return this;
    }

    /** The vector at a point, in the function's numbers. */
    public Point vectorAt(Point place, Moment moment) {
        return function.at(moment).apply(place);
    }

    /** The function that is shown at a moment, for what drifts in it. */
    public UnaryOperator<Point> functionAt(Moment moment) {
        return function.at(moment);
    }

    /** Where a place of the field is drawn, in the field's own coordinates. */
    Point seen(Point place) {
        return lattice.placement().apply(place);
    }

    /** From the start of an arrow to its end; the origin if there is nothing to show. */
    Point armAt(Point place, Moment moment) {
        Point vector = vectorAt(place, moment);
        Point way = lattice.placement().applyToVector(vector);
        double length = lengths.at(moment).applyAsDouble(vector.length());
        double whole = way.length();
        return whole > 0 && Double.isFinite(whole) && length > 0 && Double.isFinite(length)
                ? way.times(length / whole)
                : Point.ORIGIN;
    }

    Color colorAt(Point place, Moment moment) {
        double norm = vectorAt(place, moment).length();
        return colors.at(moment).at(Double.isNaN(norm) ? 0 : norm);
    }
}
