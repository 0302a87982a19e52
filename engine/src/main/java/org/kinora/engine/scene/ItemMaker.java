package org.kinora.engine.scene;

import java.util.List;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Shape;

/** Makes the items of shapes that follow one another, from back to front. */
interface ItemMaker {

    /** Adds the items of a shape. */
    void add(Shape shape);

    /** Adds what has been put off: a layer begins or has ended. */
    void flush();

    /** Whether layers are things that stand in space, to be ordered by depth. */
    boolean ordersLayers();

    /**
     * Adds a layer as one thing that stands in space.
     *
     * @param shapes that are in it
     * @param items of these shapes
     * @param layers of these items, the last of which has them all
     */
    void addLayer(List<Shape> shapes, List<DrawItem> items, List<Layer> layers);

    /** Begins a list of items. */
    @FunctionalInterface
    interface Source {
        /**
         * @param camera through which the items are seen
         * @param recoloring what becomes of their colours
         * @param shapes whose items will be made
         * @param items receives them
         * @param layers receives the layers of items that were {@linkplain #addLayer added} with theirs
         */
        ItemMaker begin(
                Camera camera, Recoloring recoloring, List<Shape> shapes, List<DrawItem> items, List<Layer> layers);
    }
}
