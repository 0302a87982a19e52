package org.kinora.engine.scene;

import java.util.List;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Point;

/** What a film draws in a frame. */
public final class DrawnItems {

    private DrawnItems() {}

    /** The shapes of a frame, from back to front. */
    public static List<ShapeItem> items(Film film, long frame) {
        return new FilmFrames(film).frame(frame).shapes();
    }

    /** Where the middle of a shape is seen, in scene units. */
    public static Point seenCenter(ShapeItem item) {
        return item.path().transformed(item.toScene()).bounds().center();
    }

    /** Where the middle of one of a frame's shapes is seen. */
    public static Point seenCenter(Film film, long frame, int item) {
        return seenCenter(items(film, frame).get(item));
    }
}
