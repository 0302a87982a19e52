package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * Where a mobject is and how large it is. Lengths are in scene units, and the picture is 8 units high; angles are in
 * radians, counter-clockwise. Directions are {@link Point}s whose signs choose a side or a corner, as in manim. Strokes
 * do not count toward a size.
 *
 * <pre>{@code
 * title.toEdge(UP);
 * label.nextTo(dot, RIGHT).shift(0, 0.1);
 * }</pre>
 */
public interface Layout<M extends Mobject> extends LayoutInSpace<M>, Fitting<M> {

    /** The default gap between neighbours, in units; manim's. */
    double DEFAULT_GAP = 0.25;

    /** The default gap to the picture's edge, in units; manim's. */
    double DEFAULT_EDGE_GAP = 0.5;

    /**
     * The rectangle around everything at a moment; a point if there is nothing to see. Pure once the moment is
     * recorded.
     */
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

    /** The centre at a moment, for functions that follow this mobject. */
    @Override
    default Point centerAt(Moment moment) {
        return boundsAt(moment).center();
    }

    /**
     * A corner, the middle of a side, or the centre: {@code corner(UP_LEFT)}, {@code corner(UP)}, {@code
     * corner(ORIGIN)}.
     */
    @Override
    default Point corner(Point direction) {
        return bounds().corner(direction);
    }

    /**
     * Maps every point by an affine map. A mobject that follows another stops following it when it is shifted, unless
     * the other is shifted along; when it is turned or scaled it goes on following.
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

    /** Moves this so that the given corner, or middle of a side, lies at the point. */
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

    /** Puts this beside the other, with centres aligned and the default gap of 0.25 units. */
    @Override
    default M nextTo(Mobject other, Point direction) {
        return nextTo(other, direction, DEFAULT_GAP);
    }

    @Override
    default M nextTo(Mobject other, Point direction, double gap) {
        return nextTo(other, direction, gap, Point.ORIGIN);
    }

    /**
     * @param gap in units
     * @param alignedEdge the side on which both are aligned, for example LEFT under the heading of a list
     */
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

    /** Aligns the given side or corner with the other's. */
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

    /** Moves to a side of the picture, leaving a gap in units. */
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

    /** Scales to a width in units, keeping the proportions. */
    @Override
    default M setWidth(double width) {
        return scale(ratio(width, width()));
    }

    /** Scales to a height in units, keeping the proportions. */
    @Override
    default M setHeight(double height) {
        return scale(ratio(height, height()));
    }

    /** Stretches to a width in units and leaves the height as it is; the given side stays in place. */
    @Override
    default M stretchToWidth(double width, Point fixedSide) {
        return stretch(ratio(width, width()), 1, corner(fixedSide));
    }

    /** Stretches to a height in units and leaves the width as it is; the given side stays in place. */
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

    /** Moves sideways until its centre is straight above or below the other's. */
    @Override
    default M matchX(Mobject other) {
        return shift(new Point(other.center().x() - center().x(), 0));
    }

    /** Moves up or down until its centre is level with the other's. */
    @Override
    default M matchY(Mobject other) {
        return shift(new Point(0, other.center().y() - center().y()));
    }

    /** Moves left or right until its centre is at this x, in scene units. */
    @Override
    default M setX(double x) {
        return shift(new Point(x - center().x(), 0));
    }

    /** Moves up or down until its centre is at this y, in scene units. */
    @Override
    default M setY(double y) {
        return shift(new Point(0, y - center().y()));
    }

    /**
     * From now on stays beside the other, wherever that goes and however large it becomes, until this is placed again.
     */
    @Override
    default M alwaysNextTo(Mobject other, Point direction) {
        return alwaysNextTo(other, direction, DEFAULT_GAP);
    }

    @Override
    M alwaysNextTo(Mobject other, Point direction, double gap);

    /** From now on keeps its centre on the other's, until this is placed again. */
    @Override
    M alwaysMoveTo(Mobject other);

    private static double ratio(double wanted, double actual) {
        if (actual == 0) {
            throw new IllegalStateException("Something without extent cannot be scaled to a size of " + wanted);
        }
        return wanted / actual;
    }
}
