package org.kinora.engine.render;

import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.pixels.StripPainter;

/** What is kept of an item from frame to frame. */
abstract sealed class RetainedItem permits RetainedShape, RetainedPixels {

    private DrawItem item;
    private Affine view;
    /** The innermost layer of the item, null for none, in the latest frame and in the one before. */
    private LayerNode layer;

    private LayerNode layerBefore;
    /** The number of the latest frame that shows this item, and the item's place in it, from back to front. */
    private long frame = -1;

    private int place = -1;

    static RetainedItem of(DrawItem item, FrameTools tools) {
        if (item instanceof PixelItem) {
            return new RetainedPixels(tools);
        }
        return new RetainedShape(tools);
    }

    /** Whether this is kept of an item of the same kind. */
    final boolean keeps(DrawItem other) {
        return item instanceof ShapeItem == other instanceof ShapeItem;
    }

    /**
     * Updates this item to a frame.
     *
     * @throws IllegalArgumentException if the frame has shown this item already
     */
    final void update(DrawItem newItem, Affine newView, long newFrame) {
        if (frame == newFrame) {
            throw new IllegalArgumentException(
                    "The draw list has two items with the id " + newItem.id() + "; every item needs an id of its own");
        }
        frame = newFrame;
        layerBefore = layer;
        layer = null;
        if (newItem == item && newView.equals(view)) {
            keep();
            return;
        }
        item = newItem;
        view = newView;
        change(newItem, newView);
    }

    /** Shows in the next frame what it shows in this one. */
    abstract void keep();

    /** Shows another item, or the same one in another view. */
    abstract void change(DrawItem newItem, Affine newView);

    /** Moves this item to a place and returns its previous place, -1 for a new item. */
    final int moveTo(int newPlace) {
        int old = place;
        place = newPlace;
        return old;
    }

    /** Puts this item into a layer of the latest frame, in place of the layer around that one. */
    final void enter(LayerNode innerLayer) {
        layer = innerLayer;
    }

    /** The innermost layer in the frame before the latest one, null for none and for a new item. */
    final LayerNode layerBefore() {
        return layerBefore;
    }

    /** The innermost layer in the latest frame, null for none. */
    final LayerNode layer() {
        return layer;
    }

    final long id() {
        return item.id();
    }

    final boolean isIn(long someFrame) {
        return frame == someFrame;
    }

    /** Adds the blocks in which this item looks otherwise than in the frame before. */
    final void markChanges(BlockSet blocks) {
        markOwnChanges(blocks);
        if (!LayerNode.lookAlike(layerBefore, layer)) {
            markAll(blocks);
        }
    }

    abstract void markOwnChanges(BlockSet blocks);

    /** Adds all blocks in which this item is visible. */
    abstract void markAll(BlockSet blocks);

    /** Paints this item over what a target shows. Several threads may paint different parts of a picture. */
    abstract void paint(StripPainter painter, PixelTarget target);

    /** How many runs of coverage OpenGL would have to draw for the whole item. */
    abstract int runs();

    /** Whether it is of plain colours and pixels, which Java blends to the bytes that Mesa does. */
    abstract boolean isPlain();

    /** A rectangle that has all pixels of this item. */
    abstract PixelArea area();

    /** Lists what is visible of this item inside some blocks. */
    abstract void addTo(QuadList quads, BlockSet blocks);
}
