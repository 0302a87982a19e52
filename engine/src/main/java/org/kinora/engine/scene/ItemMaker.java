package org.kinora.engine.scene;

import java.util.List;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Shape;

/** Makes the items of shapes that follow one another, from back to front. */
@FunctionalInterface
interface ItemMaker {

    /** Adds the items of a shape. */
    void add(Shape shape);

    /** Adds what has been put off: a layer begins or has ended. */
    default void flush() {}

    /** Begins a list of items. */
    @FunctionalInterface
    interface Source {
        /**
         * @param camera through which the items are seen
         * @param shapes whose items will be made
         * @param items receives them
         */
        ItemMaker begin(Camera camera, List<Shape> shapes, List<DrawItem> items);
    }
}
