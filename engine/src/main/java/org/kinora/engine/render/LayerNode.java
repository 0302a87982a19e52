package org.kinora.engine.render;

import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.Layer;

/** A layer of one frame in the tree of layers, and its relation to a layer of the frame before. */
final class LayerNode {

    /** In 255ths. */
    static final int OPAQUE = 255;

    /**
     * Breaks ties when an opacity is halfway between two steps, so that rounding errors cannot: the opacities p and 1 −
     * p of a layer that is laid over and of one that is added always add up to {@link #OPAQUE}.
     */
    private static final double TIE = 1e-9;

    private final Layer layer;
    private final LayerNode parent;
    private final int opacity;
    private boolean holdsBlended;

    /** The same object as long as the layers of successive frames count as the same layer. */
    private Object identity;

    private boolean differs = true;
    private boolean isContinued;

    /** @param parent the layer around this one, null for none */
    LayerNode(Layer layer, LayerNode parent) {
        this.layer = layer;
        this.parent = parent;
        opacity = opacity(layer.opacity(), layer.blend());
        if (parent != null && layer.blend() != Blend.OVER) {
            parent.holdsBlended = true;
        }
    }

    /** An opacity in 255ths. */
    static int opacity(double exact, Blend blend) {
        double scaled = exact * OPAQUE;
        return blend == Blend.ADD ? (int) Math.ceil(scaled - 0.5 - TIE) : (int) (scaled + 0.5 + TIE);
    }

    /**
     * Recognizes this layer as one of the frame before, if they have an item in common, that layer was inside the same
     * layer, and it has not been recognized already. All layers of the frame must have been made, and this must have
     * been called for the parent.
     *
     * @param itemBefore the innermost layer that one of this layer's items had, null for none
     * @return whether there was such a layer
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

    /** Completes this layer if {@link #continues} found no layer. */
    void isNew() {
        identity = new Object();
    }

    private static boolean isSameLayer(LayerNode before, LayerNode now) {
        return before == null ? now == null : now != null && before.identity == now.identity;
    }

    /**
     * Whether an item looks the same in a layer of this frame as in a layer of the frame before; null means no layer.
     */
    static boolean lookAlike(LayerNode before, LayerNode now) {
        return isSameLayer(before, now) && (now == null || !now.differs);
    }

    /**
     * Whether this must be drawn into a picture of its own. Otherwise it looks the same if its members are laid over
     * what is behind one by one.
     */
    boolean isApart() {
        return opacity != OPAQUE || holdsBlended || blend() != Blend.OVER;
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
