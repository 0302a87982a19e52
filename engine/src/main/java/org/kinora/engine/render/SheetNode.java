package org.kinora.engine.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.Layer;

/** A stretch of items that are painted on one sheet, and the sheets that are shown between them. */
final class SheetNode {

    private final int first;
    private final int end;
    private final int opacity;
    private final Blend blend;
    private final Deque<SheetNode> children = new ArrayDeque<>();
    private boolean holdsBlended;
    private PixelArea area = PixelArea.EMPTY;

    private SheetNode(int first, int end, double opacity, Blend blend) {
        this.first = first;
        this.end = end;
        this.opacity = LayerNode.opacity(opacity, blend);
        this.blend = blend;
    }

    /** @param layers without effects, with inner layers before outer ones, as a draw list keeps them */
    static SheetNode root(int items, List<Layer> layers) {
        SheetNode root = new SheetNode(0, items, 1, Blend.OVER);
        Deque<SheetNode> around = new ArrayDeque<>(List.of(root));
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            while (layer.first() < around.peek().first || layer.end() > around.peek().end) {
                around.pop();
            }
            SheetNode node = new SheetNode(layer.first(), layer.end(), layer.opacity(), layer.blend());
            around.peek().holdsBlended |= layer.blend() != Blend.OVER;
            around.peek().children.addFirst(node);
            around.push(node);
        }
        return root;
    }

    /** Finds the area of this sheet and of those in it. */
    void measure(List<RetainedItem> items) {
        children.forEach(child -> child.measure(items));
        area = PixelArea.EMPTY;
        for (RetainedItem item : items.subList(first, end)) {
            area = area.union(item.area());
        }
    }

    /** How many sheets lie on one another at most, without this one. */
    int depth() {
        int deepest = 0;
        for (SheetNode child : children) {
            deepest = Math.max(deepest, child.depth() + (child.isApart() ? 1 : 0));
        }
        return deepest;
    }

    /** Whether it is painted on a sheet of its own; otherwise its members are laid over what is behind one by one. */
    boolean isApart() {
        return opacity != LayerNode.OPAQUE || blend != Blend.OVER || holdsBlended;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    int opacity() {
        return opacity;
    }

    Blend blend() {
        return blend;
    }

    /** From back to front. */
    Iterable<SheetNode> children() {
        return children;
    }

    PixelArea area() {
        return area;
    }
}
