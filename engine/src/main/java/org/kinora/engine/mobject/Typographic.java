package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/**
 * Placement by lines of writing instead of by outlines: words stand level whatever letters they have. The middle of a line
 * is half an x above its baseline.
 *
 * @param <M> the type that the fluent methods return
 */
public interface Typographic<M extends Mobject> extends Layout<M>, Lettering {

    /** Centres it on a point, sideways by its outline, and with the middle of its first line at the point's height. */
    default M centerOn(Point point) {
        shift(point.x() - center().x(), 0);
        return levelWith(point.y());
    }

    default M centerOn(double x, double y) {
        return centerOn(new Point(x, y));
    }

    /** Centres it on another mobject, for example a word on its button. */
    default M centerOn(Mobject other) {
        return centerOn(other.center());
    }

    /** Moves up or down until the middle of the first line is at a height, in scene units. */
    default M levelWith(double y) {
        return shift(0, y - baseline().y() - xHeight() / 2);
    }

    /** Moves up or down until the middle of the first line is at the height of another's centre, as a label beside a bar. */
    default M levelWith(Mobject other) {
        return levelWith(other.center().y());
    }

    /** Moves up or down until both first lines stand on one baseline. */
    default M alignBaseline(Lettering other) {
        return shift(0, other.baseline().y() - baseline().y());
    }

    /** Moves its first line to begin at a point of the baseline. */
    default M startAt(Point baseline) {
        return shift(baseline.minus(baseline()));
    }

    /** Moves it to end, with its outline, at a point of the first line's baseline: for columns that are flush right. */
    default M endAt(Point baseline) {
        return shift(
                baseline.x() - corner(Point.RIGHT).x(),
                baseline.y() - baseline().y());
    }
}
