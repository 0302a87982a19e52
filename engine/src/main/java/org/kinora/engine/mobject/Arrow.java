package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Recording;

/**
 * An arrow: one filled outline of shaft and tip. When it is scaled or its ends are moved, it becomes longer or shorter and
 * keeps its thickness and its tip; within a group that is scaled, all of it is. Its colour is that of its fill.
 */
public sealed class Arrow extends Shape<Arrow> permits CurvedArrow, DoubleArrow, Vector {

    /** Between an arrow's ends and the points that it is laid to, in units; manim's. */
    public static final double DEFAULT_GAP = 0.25;

    /** Of the shaft, in hundredths of a unit; manim's. */
    public static final double DEFAULT_THICKNESS = 6;

    /** Length and width of a tip, in units; manim's. */
    public static final double DEFAULT_TIP_SIZE = 0.35;

    private ArrowShape shape;

    /** With the usual gap at both ends. */
    public Arrow(Point start, Point end) {
        this(start, end, DEFAULT_GAP);
    }

    /** @param gap left free at both ends, in units */
    public Arrow(Point start, Point end, double gap) {
        this(straight(start, end, false).shortened(gap));
    }

    Arrow(ArrowShape shape) {
        super(shape.outline(), Color.WHITE, Stroke.NONE);
        this.shape = shape;
    }

    static ArrowShape straight(Point start, Point end, boolean twoTips) {
        return curved(start, end, 0, twoTips);
    }

    static ArrowShape curved(Point start, Point end, double angle, boolean twoTips) {
        double size = DEFAULT_TIP_SIZE;
        return new ArrowShape(start, end, angle, DEFAULT_THICKNESS / 100, size, size, ArrowTip.TRIANGLE, twoTips);
    }

    /** From the rim of one mobject to the rim of another, with a gap at both ends. */
    public static Arrow between(Layout<?> from, Layout<?> to, double gap) {
        Ends ends = Ends.between(from, to, Recording.current().now());
        return new Arrow(ends.start(), ends.end(), gap);
    }

    /** Where it begins, in scene units. */
    public final Point start() {
        return transform().get().apply(shape.start());
    }

    /** Where its tip points to, in scene units. */
    public final Point end() {
        return transform().get().apply(shape.end());
    }

    /** @param thickness of the shaft, in hundredths of a unit as strokes have it */
    public final Arrow thickness(double thickness) {
        return reshape(shape.withThickness(thickness / 100));
    }

    /** @param size length and width of the tip, in units; a short arrow has a smaller one */
    public final Arrow tip(ArrowTip tip, double size) {
        return reshape(shape.withTip(tip, size, size));
    }

    /** Lays the arrow between two points of the scene, without a gap. */
    public final Arrow putStartAndEnd(Point start, Point end) {
        Affine toOwn = transform().get().inverse();
        return reshape(shape.withEnds(toOwn.apply(start), toOwn.apply(end)));
    }

    /** From now on runs from the rim of one mobject to the rim of the other, wherever they go. */
    public final Arrow alwaysBetween(Layout<?> from, Layout<?> to, double gap) {
        ArrowShape drawn = shape;
        transform().set(Affine.IDENTITY);
        path().follow(moment -> {
            Ends ends = Ends.between(from, to, moment);
            return drawn.withEnds(ends.start(), ends.end()).shortened(gap).outline();
        });
        return this;
    }

    /** The outline, in its own coordinates, while it has grown only so far from its start: nothing at 0, all at 1. */
    public final Path grownTo(double progress) {
        return shape.outlineUpTo(Math.max(0, Math.min(1, progress)));
    }

    /** Moves and turns as everything does; where the map scales, only the ends go with it. */
    @Override
    public final Arrow apply(Affine map) {
        if (isRigid(map)) {
            return super.apply(map);
        }
        return putStartAndEnd(map.apply(start()), map.apply(end()));
    }

    private static boolean isRigid(Affine map) {
        return Math.abs(map.xx() - map.yy()) < 1e-9
                && Math.abs(map.xy() + map.yx()) < 1e-9
                && Math.abs(map.determinant() - 1) < 1e-9;
    }

    private Arrow reshape(ArrowShape newShape) {
        shape = newShape;
        path().set(newShape.outline());
        return this;
    }
}
