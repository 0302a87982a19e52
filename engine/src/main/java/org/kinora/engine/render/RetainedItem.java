package org.kinora.engine.render;

import java.util.List;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.raster.DeviceMap;

/** What is kept of an item from frame to frame. */
final class RetainedItem {

    private final FillPart fill;
    private final StrokePart stroke;
    private DrawItem item;
    private Affine view;
    /** The innermost layer of the item, null for none, in the latest frame and in the one before. */
    private LayerNode layer;

    private LayerNode layerBefore;
    /** The number of the latest frame that shows this item, and the item's place in it, from back to front. */
    private long frame = -1;

    private int place = -1;

    RetainedItem(PictureSize size) {
        fill = new FillPart(size);
        stroke = new StrokePart(size);
    }

    /**
     * Updates this item to a frame, and adds the parts whose strips must be made again to {@code stale}.
     *
     * @param scratch is overwritten
     * @throws IllegalArgumentException if the frame has shown this item already
     */
    void update(
            DrawItem newItem,
            Affine newView,
            double unitPixels,
            long newFrame,
            DeviceMap scratch,
            List<ItemPart> stale) {
        if (frame == newFrame) {
            throw new IllegalArgumentException(
                    "The draw list has two items with the id " + newItem.id() + "; every item needs an id of its own");
        }
        frame = newFrame;
        layerBefore = layer;
        layer = null;
        if (newItem == item && newView.equals(view)) {
            fill.keep();
            stroke.keep();
            return;
        }
        item = newItem;
        view = newView;
        scratch.set(newItem.toScene(), newView);
        fill.update(newItem, scratch);
        stroke.update(newItem, scratch, unitPixels);
        if (fill.isReshaped()) {
            stale.add(fill);
        }
        if (stroke.isReshaped()) {
            stale.add(stroke);
        }
    }

    /** Moves this item to a place and returns its previous place, -1 for a new item. */
    int moveTo(int newPlace) {
        int old = place;
        place = newPlace;
        return old;
    }

    /** Puts this item into a layer of the latest frame, in place of the layer around that one. */
    void enter(LayerNode innerLayer) {
        layer = innerLayer;
    }

    /** The innermost layer in the frame before the latest one, null for none and for a new item. */
    LayerNode layerBefore() {
        return layerBefore;
    }

    /** The innermost layer in the latest frame, null for none. */
    LayerNode layer() {
        return layer;
    }

    long id() {
        return item.id();
    }

    boolean isIn(long someFrame) {
        return frame == someFrame;
    }

    void markChanges(ShapeDifference difference, BlockSet blocks) {
        fill.markChanges(difference, blocks);
        stroke.markChanges(difference, blocks);
        if (!LayerNode.lookAlike(layerBefore, layer)) {
            markAll(blocks);
        }
    }

    void markAll(BlockSet blocks) {
        fill.markAll(blocks);
        stroke.markAll(blocks);
    }

    void addTo(QuadList quads, BlockSet blocks) {
        quads.add(fill, blocks);
        quads.add(stroke, blocks);
    }
}
