package org.kinora.engine.preview;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.preview.WindowLayout.Area;

/**
 * Which part of the picture is seen, how large.
 *
 * @param doublings how often the picture is twice as large; 0 for the whole picture, which is then rendered as it is
 * @param center the place of the picture in the middle, in the frame's units
 */
record Zoom(double doublings, Point center) {

    static final Zoom WHOLE = new Zoom(0, Point.ORIGIN);

    private static final double LEAST = -2;
    private static final double MOST = 5;
    private static final double HEIGHT = 8;

    double factor() {
        return StrictMath.pow(2, doublings);
    }

    boolean isWhole() {
        return equals(WHOLE);
    }

    /** From the frame's units to where they are seen, in the same units. */
    Affine map() {
        return Affine.translation(center.negated()).then(Affine.scaling(factor(), Point.ORIGIN));
    }

    /**
     * Larger or smaller, while a place stays where it is seen. The whole picture comes back to the middle.
     *
     * @param seen in the frame's units, as on the screen
     */
    Zoom by(double steps, Point seen) {
        double wanted = Math.max(LEAST, Math.min(MOST, doublings + steps));
        // steps of touchpads are of any size; whoever passes by the usual size stays there
        double next = Math.signum(doublings) * Math.signum(wanted) < 0 || Math.abs(wanted) < 0.04 ? 0 : wanted;
        if (next == 0) {
            return WHOLE;
        }
        Point place = placeOf(seen);
        return new Zoom(next, place.minus(seen.times(1 / StrictMath.pow(2, next))));
    }

    /** With everything shifted, in the frame's units as on the screen. */
    Zoom panned(Point by) {
        return new Zoom(doublings, center.minus(by.times(1 / factor())));
    }

    /** The place of the picture that is seen somewhere. */
    Point placeOf(Point seen) {
        return seen.times(1 / factor()).plus(center);
    }

    /** Where a rectangle of the picture is seen, in pixels of the window. */
    Area area(Bounds bounds, Area picture) {
        double unit = picture.height() / HEIGHT;
        Point upperLeft = map().apply(new Point(bounds.left(), bounds.top()));
        return new Area(
                (int) (picture.left() + picture.width() / 2.0 + upperLeft.x() * unit),
                (int) (picture.top() + picture.height() / 2.0 - upperLeft.y() * unit),
                (int) (bounds.width() * factor() * unit),
                (int) (bounds.height() * factor() * unit));
    }

    /** Where a pixel of the window is, in the frame's units as on the screen. */
    static Point seenAt(double x, double y, Area picture) {
        double unit = picture.height() / HEIGHT;
        return new Point(
                (x - picture.left() - picture.width() / 2.0) / unit,
                (picture.top() + picture.height() / 2.0 - y) / unit);
    }
}
