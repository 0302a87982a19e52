package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/**
 * Placement by lines of text instead of by outlines, so that words are level whatever letters they contain. The middle
 * of a line is half an x-height above its baseline.
 *
 * <pre>{@code
 * label.centerOn(button);
 * unit.alignBaseline(number);
 * }</pre>
 *
 * @param <M> the type that the fluent methods return
 */
public interface Typographic<M extends Mobject> extends Layout<M>, Lettering {

    /**
     * Centres it on a point: horizontally by its outline, vertically with the middle of its first line at the point's
     * height.
     */
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

    /**
     * Moves up or down until the middle of the first line is level with the centre of another mobject, as for a label
     * beside a bar.
     */
    default M levelWith(Mobject other) {
        return levelWith(other.center().y());
    }

    /** Moves up or down until the first lines of both stand on one baseline. */
    default M alignBaseline(Lettering other) {
        return shift(0, other.baseline().y() - baseline().y());
    }

    /** Moves it so that its first line begins at a point of the baseline. */
    default M startAt(Point baseline) {
        return shift(baseline.minus(baseline()));
    }

    /** Moves it so that its outline ends at a point of the first line's baseline, for right-aligned columns. */
    default M endAt(Point baseline) {
        return shift(
                baseline.x() - corner(Point.RIGHT).x(),
                baseline.y() - baseline().y());
    }
}
