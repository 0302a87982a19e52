package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.Layer;

/** The layers of the latest frame, each recognized as one of the frame before if they have an item in common. */
final class LayerTree {

    /** Outer ones before inner ones. */
    private final List<LayerNode> nodes = new ArrayList<>();

    /**
     * Builds the tree for a frame and puts the frame's items into it.
     *
     * @param layers in the order in which a draw list keeps them
     * @param shown all items of the frame, from back to front
     */
    void recognize(List<Layer> layers, List<RetainedItem> shown) {
        nodes.clear();
        LayerNode around = null;
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            while (around != null && !around.layer().contains(layer)) {
                around = around.parent();
            }
            around = new LayerNode(layer, around);
            nodes.add(around);
        }
        for (LayerNode node : nodes) {
            fill(node, shown.subList(node.first(), node.end()));
        }
    }

    private static void fill(LayerNode node, List<RetainedItem> items) {
        boolean isKnown = false;
        for (RetainedItem item : items) {
            isKnown = isKnown || node.continues(item.layerBefore());
            item.enter(node);
        }
        if (!isKnown) {
            node.isNew();
        }
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** All layers, outer ones before inner ones and otherwise from front to back. */
    List<LayerNode> nodes() {
        return nodes;
    }
}
