package org.kinora.engine.preview;

import java.util.List;
import java.util.function.Function;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Inspected;
import org.kinora.engine.scene.Inspector;

/** What of the picture its author looks at: which part, how large, and what was clicked on. */
final class Gaze {

    private final Function<Film, Inspector> inspectors;
    private Zoom zoom = Zoom.WHOLE;
    private Selection selection;

    /** @param inspectors who answers what is seen in a film */
    Gaze(Function<Film, Inspector> inspectors) {
        this.inspectors = inspectors;
    }

    Zoom zoom() {
        return zoom;
    }

    /** Larger or smaller, while a place stays where it is seen; in the frame's units as on the screen. */
    void zoomBy(double steps, Point seen) {
        zoom = zoom.by(steps, seen);
    }

    void pan(Point by) {
        zoom = zoom.panned(by);
    }

    void seeAll() {
        zoom = Zoom.WHOLE;
    }

    /**
     * Picks what is seen at a place, or nothing.
     *
     * @param seen in the frame's units as on the screen
     * @param reach how far beside a thing the click may be, likewise
     */
    void pick(Film film, long frame, Point seen, double reach) {
        try {
            selection =
                    Selection.at(inspectors.apply(film), selection, frame, zoom.placeOf(seen), reach / zoom.factor());
        } catch (Throwable failed) {
            // the scene's own functions may throw anything, which is told where their picture would be
            selection = null;
        }
    }

    /** Picks nothing; returns whether there was something. */
    boolean letGo() {
        boolean held = selection != null;
        selection = null;
        return held;
    }

    /** Looks at the same place of another film. */
    void moveTo(Film other, long frame) {
        try {
            selection = selection == null ? null : selection.in(inspectors.apply(other), frame);
        } catch (Throwable failed) {
            selection = null;
        }
    }

    /** What there is to know of what is picked; null if nothing is. */
    Picked picked(long frame) {
        try {
            return selection == null ? null : new Picked(selection.inspected(frame), selection.wholes());
        } catch (Throwable failed) {
            return null;
        }
    }

    /** @param wholes the classes of what it is a part of, from the inside */
    record Picked(Inspected thing, List<String> wholes) {

        Bounds bounds() {
            return thing.bounds();
        }
    }
}
