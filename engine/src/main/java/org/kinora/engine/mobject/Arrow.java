package org.kinora.engine.mobject;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * An arrow: one filled outline of shaft and tip. Scaling it or moving its ends makes it longer or shorter but keeps its
 * thickness and its tip; scaling a group that contains it scales the whole arrow. Its colour is that of its fill.
 *
 * <pre>{@code
 * play(growArrow(new Arrow(ORIGIN, new Point(3, 1)).setColor(YELLOW)));
 * add(Arrow.between(input, output, 0.1));
 * }</pre>
 */
public sealed class Arrow extends DerivedShape<Arrow> implements Directed
        permits CurvedArrow, CurvedDoubleArrow, DoubleArrow, Vector {

    /** The default gap between an arrow's ends and the points it connects, in units; manim's. */
    public static final double DEFAULT_GAP = 0.25;

    /** Of the shaft, in hundredths of a unit; manim's. */
    public static final double DEFAULT_THICKNESS = 6;

    /** Length and width of a tip, in units; manim's. */
    public static final double DEFAULT_TIP_SIZE = 0.35;

    private final Property<ArrowShape> shape;
    private final Property<Double> grown;

    /** With the default gap of 0.25 units at both ends. */
    public Arrow(Point start, Point end) {
        this(start, end, DEFAULT_GAP);
    }

    /** @param gap left free at both ends, in units */
    public Arrow(Point start, Point end, double gap) {
        this(straight(start, end, false).shortened(Given.finite(gap, "A gap")));
    }

    Arrow(ArrowShape shape) {
        super(Color.WHITE, Stroke.NONE);
        this.shape = property("ends", shape, (from, to) -> progress -> from.interpolate(to, progress));
        this.grown = property(1.0);
    }

    static ArrowShape straight(Point start, Point end, boolean twoTips) {
        return curved(start, end, 0, twoTips);
    }

    static ArrowShape curved(Point start, Point end, double angle, boolean twoTips) {
        double size = DEFAULT_TIP_SIZE;
        return new ArrowShape(start, end, angle, DEFAULT_THICKNESS / 100, size, size, ArrowTip.TRIANGLE, twoTips);
    }

    /** From the edge of one mobject to the edge of another, with a gap at both ends, in units. */
    public static Arrow between(Mobject from, Mobject to, double gap) {
        Segment way = Segment.between(from, to, Recording.current().now());
        return new Arrow(way.start(), way.end(), gap);
    }

    /** Where it begins, in scene units. */
    public final Point start() {
        return placement().apply(shape.get().start());
    }

    /** Where its tip points to, in scene units. */
    public final Point end() {
        return placement().apply(shape.get().end());
    }

    @Override
    public final Point startAt(Moment moment) {
        return placementAt(moment).apply(shape.at(moment).start());
    }

    @Override
    public final Point endAt(Moment moment) {
        return placementAt(moment).apply(shape.at(moment).end());
    }

    /** @param thickness of the shaft, in hundredths of a unit as strokes have it */
    public final Arrow thickness(double thickness) {
        return reshape(shape.get().withThickness(Given.positive(thickness, "An arrow's thickness") / 100));
    }

    /** @param size length and width of the tip, in units; on a short arrow it is smaller */
    public final Arrow tip(ArrowTip tip, double size) {
        Given.present(tip, "An arrow needs a tip");
        Given.notNegative(size, "The size of an arrow's tip");
        return reshape(shape.get().withTip(tip, size, size));
    }

    /** Lays the arrow between two points of the scene, without a gap. */
    public final Arrow putStartAndEnd(Point start, Point end) {
        Affine toOwn = placement().inverse();
        return reshape(shape.get().withEnds(toOwn.apply(start), toOwn.apply(end)));
    }

    /** From now on runs from the edge of one mobject to the edge of the other, wherever they go. */
    public final Arrow alwaysBetween(Mobject from, Mobject to, double gap) {
        transform().set(Affine.IDENTITY);
        return shapedBy(
                new Between(shape.get(), new Ends(this, from, to), Given.finite(gap, "A gap")), Between::shapeAt);
    }

    /** From now on has the shape that a relation gives it, in its own coordinates. */
    final <R extends Relation> Arrow shapedBy(R relation, BiFunction<R, Moment, ArrowShape> shapeAt) {
        shape.follow(relation, shapeAt::apply);
        return this;
    }

    private record Between(ArrowShape drawn, Ends ends, double gap) implements Relation {

        ArrowShape shapeAt(Moment moment) {
            Segment way = ends.segment(moment);
            return drawn.withEnds(way.start(), way.end()).shortened(gap);
        }

        @Override
        public Between copy(UnaryOperator<Object> copies) {
            Ends copy = ends.copy(copies);
            return copy == null ? null : new Between(drawn, copy, gap);
        }
    }

    /** From now on runs, in its own coordinates, as the relation says. */
    final <O> Arrow followEnds(O of, BiFunction<O, Moment, Segment> way) {
        ArrowShape drawn = shape.get();
        shape.follow(of, (relation, moment) -> {
            Segment ends = way.apply(relation, moment);
            return drawn.withEnds(ends.start(), ends.end());
        });
        return this;
    }

    /** How much of it has grown from its start, from 0 (nothing) to 1 (all); its tip keeps its shape. */
    public final Property<Double> grown() {
        return grown;
    }

    @Override
    protected final Path deriveOutline(Moment moment) {
        return shape.at(moment).outlineUpTo(Math.max(0, Math.min(1, grown.at(moment))));
    }

    /** Drawn from its start on it has its tip in front: a part of the outline around it would be filled across its bend. */
    @Override
    public final Path drawnAt(Moment moment, Effect effect) {
        boolean isFilledFromStart = effect.from() <= 0 && effect.to() < 1 && effect.filled() == 1;
        return isFilledFromStart && path().followedAt(moment) == this
                ? shape.at(moment).outlineUpTo(Math.max(0, Math.min(1, grown.at(moment))) * Math.max(0, effect.to()))
                : super.drawnAt(moment, effect);
    }

    /** Moves and turns like any mobject; if the map scales, only the ends follow it, unless they follow something. */
    @Override
    public final Arrow apply(Affine map) {
        if (isRigid(map) || shape.isFollowing()) {
            return super.apply(map);
        }
        putStartAndEnd(map.apply(start()), map.apply(end()));
        return map.determinant() < 0 ? reshape(shape.get().mirrored()) : this;
    }

    private static boolean isRigid(Affine map) {
        return Math.abs(map.xx() - map.yy()) < 1e-9
                && Math.abs(map.xy() + map.yx()) < 1e-9
                && Math.abs(map.determinant() - 1) < 1e-9;
    }

    /** Ends, tips and thickness now, in its own coordinates. */
    final ArrowShape shape() {
        return shape.get();
    }

    private Arrow reshape(ArrowShape newShape) {
        shape.set(newShape);
        return this;
    }
}
