package org.kinora.engine.preview;

import java.util.OptionalDouble;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.preview.WindowLayout.Area;

/** Where the mouse is, in pixels of the window, and what its button holds. */
final class Hand {

    /** What a held button moves. */
    enum Grip {
        NOTHING,
        TIME,
        PICTURE
    }

    private double x = -1;
    private double y = -1;
    private Grip grip = Grip.NOTHING;

    double x() {
        return x;
    }

    Grip grip() {
        return grip;
    }

    /** Moves, and says by how much, in the frame's units of a picture. */
    Point move(double toX, double toY, Area picture) {
        Point before = Zoom.seenAt(x, y, picture);
        x = toX;
        y = toY;
        return Zoom.seenAt(x, y, picture).minus(before);
    }

    void leave() {
        y = -1;
    }

    void take(Grip what) {
        grip = what;
    }

    /** Where it points, in the frame's units as on the screen. */
    Point seenIn(Area picture) {
        return Zoom.seenAt(x, y, picture);
    }

    boolean isIn(Area area) {
        return area.contains(x, y);
    }

    /** The position along the time line that it points at. */
    OptionalDouble alongTime(Area bar, TransportBar shown) {
        boolean over = grip == Grip.TIME || isIn(bar) && !shown.isOverRow(y - bar.top());
        return over ? OptionalDouble.of(x) : OptionalDouble.empty();
    }
}
