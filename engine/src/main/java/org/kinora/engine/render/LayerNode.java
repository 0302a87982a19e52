package org.kinora.engine.render;

import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.Layer;

/** A layer of one frame among the others, and what it has in common with one of the frame before. */
final class LayerNode {

    /** In 255ths. */
    static final int OPAQUE = 255;

    /**
     * Decides between neighbours where a share is halfway, so that rounding errors cannot: shares p and 1 − p of a layer
     * that is laid over and one that is added always make {@link #OPAQUE} together.
     */
    private static final double TIE = 1e-9;

    private final Layer layer;
    private final LayerNode parent;
    private final int opacity;
    private boolean holdsAdded;

    /** The same object as long as the frames' layers count as one and the same. */
    private Object identity;

    private boolean differs = true;
    private boolean isContinued;

    /** @param parent the layer around this one, null for none */
    LayerNode(Layer layer, LayerNode parent) {
        this.layer = layer;
        this.parent = parent;
        double exact = layer.opacity() * OPAQUE;
        opacity = layer.blend() == Blend.ADD ? (int) Math.ceil(exact - 0.5 - TIE) : (int) (exact + 0.5 + TIE);
        if (parent != null && layer.blend() == Blend.ADD) {
            parent.holdsAdded = true;
        }
    }

    /**
     * Recognizes this layer as one of the frame before, if that has an item which it still has, lay in the same layer, and
     * has not been recognized in another. All layers of the frame must have been made, and its parent must have been told.
     *
     * @param itemBefore the innermost layer that one of this layer's items had, null for none
     * @return whether there was one
     */
    boolean continues(LayerNode itemBefore) {
        for (LayerNode before = itemBefore; before != null; before = before.parent) {
            if (!before.isContinued && isSameLayer(before.parent, parent)) {
                before.isContinued = true;
                identity = before.identity;
                differs = parent != null && parent.differs
                        || opacity != before.opacity
                        || blend() != before.blend()
                        || isApart() != before.isApart();
                return true;
            }
        }
        return false;
    }

    /** What {@link #continues} leaves undone if it finds no item. */
    void isNew() {
        identity = new Object();
    }

    private static boolean isSameLayer(LayerNode before, LayerNode now) {
        return before == null ? now == null : now != null && before.identity == now.identity;
    }

    /** Whether an item that lay in a layer of the frame before and now lies in another looks the same: null means none. */
    static boolean lookAlike(LayerNode before, LayerNode now) {
        return isSameLayer(before, now) && (now == null || !now.differs);
    }

    /**
     * Whether this must be put together apart from what is behind it. Else it looks the same if its members are laid over
     * what is behind one by one.
     */
    boolean isApart() {
        return opacity != OPAQUE || holdsAdded || blend() != Blend.OVER;
    }

    /** The layer on whose canvas this one is drawn, null for the picture. */
    LayerNode target() {
        LayerNode around = parent;
        while (around != null && !around.isApart()) {
            around = around.parent;
        }
        return around;
    }

    /** The layer on whose canvas this one's members are drawn, null for the picture. */
    LayerNode orTarget() {
        return isApart() ? this : target();
    }

    LayerNode parent() {
        return parent;
    }

    Layer layer() {
        return layer;
    }

    int first() {
        return layer.first();
    }

    int end() {
        return layer.end();
    }

    Blend blend() {
        return layer.blend();
    }

    /** From 0 to {@link #OPAQUE}. */
    int opacity() {
        return opacity;
    }
}
