package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * Where a mobject is and how large. Lengths are scene units, angles radians counter-clockwise; the picture is 8 units high.
 * Directions are {@link Point}s whose signs choose a side or a corner, as in manim. Strokes add nothing to a size.
 */
public interface Layout<M extends Mobject> extends Mobject {

    /** The usual gap between neighbours; manim's. */
    double DEFAULT_GAP = 0.25;

    /** The usual gap to the picture's edge; manim's. */
    double DEFAULT_EDGE_GAP = 0.5;

    M self();

    /** All outlines that this is made of now, from back to front; a shape is its own only one. */
    @Override
    List<Shape> shapes();

    /** All outlines that this is made of at a moment. Pure once recorded. */
    @Override
    List<Shape> shapesAt(Moment moment);

    /** The rectangle around everything at a moment; a point when there is nothing to see. Pure once recorded. */
    @Override
    Bounds boundsAt(Moment moment);

    /** The rectangle around everything now. */
    @Override
    default Bounds bounds() {
        return boundsAt(Recording.current().now());
    }

    @Override
    default double width() {
        return bounds().width();
    }

    @Override
    default double height() {
        return bounds().height();
    }

    @Override
    default Point center() {
        return bounds().center();
    }

    /** The centre at a moment, for use in what follows this. */
    @Override
    default Point centerAt(Moment moment) {
        return boundsAt(moment).center();
    }

    /** A corner, the middle of a side, or the centre. */
    @Override
    default Point corner(Point direction) {
        return bounds().corner(direction);
    }

    /**
     * Moves every point by an affine map. What follows something and is shifted follows it no longer, unless what it
     * follows is shifted along; when it is turned or scaled it goes on following.
     */
    @Override
    M apply(Affine map);

    @Override
    default M shift(Point by) {
        return apply(Affine.translation(by));
    }

    @Override
    default M shift(double x, double y) {
        return shift(new Point(x, y));
    }

    @Override
    default M moveTo(Point center) {
        return moveTo(center, Point.ORIGIN);
    }

    @Override
    default M moveTo(double x, double y) {
        return moveTo(new Point(x, y));
    }

    /** Puts the given corner or side of this to the point. */
    @Override
    default M moveTo(Point point, Point corner) {
        return shift(point.minus(corner(corner)));
    }

    @Override
    default M moveTo(Mobject other) {
        return moveTo(other.center());
    }

    @Override
    default M toCenter() {
        return moveTo(Point.ORIGIN);
    }

    /** Puts this beside the other, centres in line, with the usual gap. */
    @Override
    default M nextTo(Mobject other, Point direction) {
        return nextTo(other, direction, DEFAULT_GAP);
    }

    @Override
    default M nextTo(Mobject other, Point direction, double gap) {
        return nextTo(other, direction, gap, Point.ORIGIN);
    }

    /** @param alignedEdge the side that both have in line, for example LEFT under a list's heading */
    @Override
    default M nextTo(Mobject other, Point direction, double gap, Point alignedEdge) {
        Point there = other.corner(alignedEdge.plus(direction));
        Point here = corner(alignedEdge.minus(direction));
        return shift(there.minus(here).plus(direction.times(gap)));
    }

    @Override
    default M nextTo(Point point, Point direction, double gap) {
        return shift(point.minus(corner(direction.negated())).plus(direction.times(gap)));
    }

    /** Brings the given side or corner in line with the other's. */
    @Override
    default M alignTo(Mobject other, Point direction) {
        return alignTo(other.corner(direction), direction);
    }

    @Override
    default M alignTo(Point point, Point direction) {
        Point offset = point.minus(corner(direction));
        return shift(new Point(direction.x() == 0 ? 0 : offset.x(), direction.y() == 0 ? 0 : offset.y()));
    }

    @Override
    default M toEdge(Point direction) {
        return toEdge(direction, DEFAULT_EDGE_GAP);
    }

    /** Moves to a side of the picture and leaves a gap. */
    @Override
    default M toEdge(Point direction, double gap) {
        double halfWidth = Recording.current().frameWidth() / 2;
        Point edge = new Point(Math.signum(direction.x()) * (halfWidth - gap), Math.signum(direction.y()) * (4 - gap));
        return alignTo(edge, direction);
    }

    @Override
    default M toCorner(Point direction) {
        return toEdge(direction, DEFAULT_EDGE_GAP);
    }

    @Override
    default M toCorner(Point direction, double gap) {
        return toEdge(direction, gap);
    }

    /** Scales about the centre; strokes keep their width. */
    @Override
    default M scale(double factor) {
        return scale(factor, center());
    }

    @Override
    default M scale(double factor, Point about) {
        return apply(Affine.scaling(factor, about));
    }

    @Override
    default M stretch(double horizontally, double vertically, Point about) {
        return apply(Affine.stretching(horizontally, vertically, about));
    }

    @Override
    default M rotate(double angle) {
        return rotate(angle, center());
    }

    @Override
    default M rotate(double angle, Point about) {
        return apply(Affine.rotation(angle, about));
    }

    /** Scales to the width, keeping the proportions. */
    @Override
    default M setWidth(double width) {
        return scale(ratio(width, width()));
    }

    /** Scales to the height, keeping the proportions. */
    @Override
    default M setHeight(double height) {
        return scale(ratio(height, height()));
    }

    /** Stretches to the width and leaves the height; the given side stays where it is. */
    @Override
    default M stretchToWidth(double width, Point fixedSide) {
        return stretch(ratio(width, width()), 1, corner(fixedSide));
    }

    /** Stretches to the height and leaves the width; the given side stays where it is. */
    @Override
    default M stretchToHeight(double height, Point fixedSide) {
        return stretch(1, ratio(height, height()), corner(fixedSide));
    }

    @Override
    default M matchWidth(Mobject other) {
        return setWidth(other.width());
    }

    @Override
    default M matchHeight(Mobject other) {
        return setHeight(other.height());
    }

    /** Moves sideways until the centres are one above the other. */
    @Override
    default M matchX(Mobject other) {
        return shift(new Point(other.center().x() - center().x(), 0));
    }

    /** Moves up or down until the centres are on one level. */
    @Override
    default M matchY(Mobject other) {
        return shift(new Point(0, other.center().y() - center().y()));
    }

    /** From now on stays beside the other, wherever that goes and however large it is; until it is placed again. */
    @Override
    default M alwaysNextTo(Mobject other, Point direction) {
        return alwaysNextTo(other, direction, DEFAULT_GAP);
    }

    @Override
    M alwaysNextTo(Mobject other, Point direction, double gap);

    /** From now on its centre stays on the other's; until it is placed again. */
    @Override
    M alwaysMoveTo(Mobject other);

    private static double ratio(double wanted, double actual) {
        if (actual == 0) {
            throw new IllegalStateException("Something without extent cannot be scaled to a size of " + wanted);
        }
        return wanted / actual;
    }
}
