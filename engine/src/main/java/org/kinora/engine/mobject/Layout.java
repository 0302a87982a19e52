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
public interface Layout<M> {

    /** The usual gap between neighbours; manim's. */
    double DEFAULT_GAP = 0.25;

    /** The usual gap to the picture's edge; manim's. */
    double DEFAULT_EDGE_GAP = 0.5;

    M self();

    List<Shape<?>> shapes();

    List<Shape<?>> shapesAt(Moment moment);

    /** The rectangle around everything at a moment; a point when there is nothing to see. Pure once recorded. */
    Bounds boundsAt(Moment moment);

    /** The rectangle around everything now. */
    default Bounds bounds() {
        return boundsAt(Recording.current().now());
    }

    default double width() {
        return bounds().width();
    }

    default double height() {
        return bounds().height();
    }

    default Point center() {
        return bounds().center();
    }

    /** A corner, the middle of a side, or the centre. */
    default Point corner(Point direction) {
        return bounds().corner(direction);
    }

    /** Moves every point by an affine map. */
    default M apply(Affine map) {
        shapes().forEach(shape -> shape.transform().set(shape.transform().get().then(map)));
        return self();
    }

    default M shift(Point by) {
        return apply(Affine.translation(by));
    }

    default M moveTo(Point center) {
        return moveTo(center, Point.ORIGIN);
    }

    /** Puts the given corner or side of this to the point. */
    default M moveTo(Point point, Point corner) {
        return shift(point.minus(corner(corner)));
    }

    default M moveTo(Layout<?> other) {
        return moveTo(other.center());
    }

    default M toCenter() {
        return moveTo(Point.ORIGIN);
    }

    /** Puts this beside the other, centres in line, with the usual gap. */
    default M nextTo(Layout<?> other, Point direction) {
        return nextTo(other, direction, DEFAULT_GAP);
    }

    default M nextTo(Layout<?> other, Point direction, double gap) {
        return nextTo(other, direction, gap, Point.ORIGIN);
    }

    /** @param alignedEdge the side that both have in line, for example LEFT under a list's heading */
    default M nextTo(Layout<?> other, Point direction, double gap, Point alignedEdge) {
        Point there = other.corner(alignedEdge.plus(direction));
        Point here = corner(alignedEdge.minus(direction));
        return shift(there.minus(here).plus(direction.times(gap)));
    }

    default M nextTo(Point point, Point direction, double gap) {
        return shift(point.minus(corner(direction.negated())).plus(direction.times(gap)));
    }

    /** Brings the given side or corner in line with the other's. */
    default M alignTo(Layout<?> other, Point direction) {
        return alignTo(other.corner(direction), direction);
    }

    default M alignTo(Point point, Point direction) {
        Point offset = point.minus(corner(direction));
        return shift(new Point(direction.x() == 0 ? 0 : offset.x(), direction.y() == 0 ? 0 : offset.y()));
    }

    default M toEdge(Point direction) {
        return toEdge(direction, DEFAULT_EDGE_GAP);
    }

    /** Moves to a side of the picture and leaves a gap. */
    default M toEdge(Point direction, double gap) {
        double halfWidth = Recording.current().frameWidth() / 2;
        Point edge = new Point(Math.signum(direction.x()) * (halfWidth - gap), Math.signum(direction.y()) * (4 - gap));
        return alignTo(edge, direction);
    }

    default M toCorner(Point direction) {
        return toEdge(direction, DEFAULT_EDGE_GAP);
    }

    default M toCorner(Point direction, double gap) {
        return toEdge(direction, gap);
    }

    /** Scales about the centre; strokes keep their width. */
    default M scale(double factor) {
        return scale(factor, center());
    }

    default M scale(double factor, Point about) {
        return apply(Affine.scaling(factor, about));
    }

    default M stretch(double horizontally, double vertically, Point about) {
        return apply(Affine.stretching(horizontally, vertically, about));
    }

    default M rotate(double angle) {
        return rotate(angle, center());
    }

    default M rotate(double angle, Point about) {
        return apply(Affine.rotation(angle, about));
    }

    /** Scales to the width, keeping the proportions. */
    default M setWidth(double width) {
        return scale(ratio(width, width()));
    }

    /** Scales to the height, keeping the proportions. */
    default M setHeight(double height) {
        return scale(ratio(height, height()));
    }

    /** Stretches to the width and leaves the height; the given side stays where it is. */
    default M stretchToWidth(double width, Point fixedSide) {
        return stretch(ratio(width, width()), 1, corner(fixedSide));
    }

    /** Stretches to the height and leaves the width; the given side stays where it is. */
    default M stretchToHeight(double height, Point fixedSide) {
        return stretch(1, ratio(height, height()), corner(fixedSide));
    }

    default M matchWidth(Layout<?> other) {
        return setWidth(other.width());
    }

    default M matchHeight(Layout<?> other) {
        return setHeight(other.height());
    }

    /** Moves sideways until the centres are one above the other. */
    default M matchX(Layout<?> other) {
        return shift(new Point(other.center().x() - center().x(), 0));
    }

    /** Moves up or down until the centres are on one level. */
    default M matchY(Layout<?> other) {
        return shift(new Point(0, other.center().y() - center().y()));
    }

    /** From now on stays beside the other, wherever that goes and however large it is; until it is placed again. */
    default M alwaysNextTo(Layout<?> other, Point direction) {
        return alwaysNextTo(other, direction, DEFAULT_GAP);
    }

    default M alwaysNextTo(Layout<?> other, Point direction, double gap) {
        new Following(shapes()).start((moment, bounds) -> {
            Point there = other.boundsAt(moment).corner(direction);
            return there.minus(bounds.corner(direction.negated())).plus(direction.times(gap));
        });
        return self();
    }

    /** From now on its centre stays on the other's. */
    default M alwaysMoveTo(Layout<?> other) {
        new Following(shapes())
                .start((moment, bounds) -> other.boundsAt(moment).center().minus(bounds.center()));
        return self();
    }

    private static double ratio(double wanted, double actual) {
        if (actual == 0) {
            throw new IllegalStateException("Something without extent cannot be scaled to a size of " + wanted);
        }
        return wanted / actual;
    }
}
