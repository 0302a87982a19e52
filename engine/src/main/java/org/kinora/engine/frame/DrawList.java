package org.kinora.engine.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.paint.Color;

/**
 * Everything that one frame shows.
 *
 * @param background opaque, or with alpha for a picture with transparency
 * @param view from scene units to the frame's units: the origin is the picture's centre, y grows upward, and the
 *     picture is 8 units high whatever its size; the identity for a camera at rest; it scales strokes by its mean scale
 * @param items from back to front
 * @param layers the stretches of items that are each shown as one picture. Two layers either have no item in common, or
 *     one lies inside the other; of two with the same items the later one is the outer. They may be given in any order,
 *     and are kept with inner layers before outer ones and otherwise from back to front.
 */
public record DrawList(Color background, Affine view, List<DrawItem> items, List<Layer> layers) {

    /** The picture's height in frame units; its width follows from the aspect ratio, 14.22 at 16:9. */
    public static final double FRAME_HEIGHT = 8;

    private static final Comparator<Layer> INNER_FIRST =
            Comparator.comparingInt(Layer::end).thenComparing(Layer::first, Comparator.reverseOrder());

    /** @throws IllegalArgumentException if two layers overlap in part, or one ends after the last item */
    public DrawList {
        items = List.copyOf(items);
        layers = layers.isEmpty() ? List.of() : nested(layers, items.size());
    }

    /** A frame without layers: every item lies over what is behind it. */
    public DrawList(Color background, Affine view, List<? extends DrawItem> items) {
        this(background, view, List.copyOf(items), List.of());
    }

    /** The outlines among the items, from back to front. */
    public List<ShapeItem> shapes() {
        return items.stream()
                .filter(ShapeItem.class::isInstance)
                .map(ShapeItem.class::cast)
                .toList();
    }

    private static List<Layer> nested(List<Layer> layers, int itemCount) {
        List<Layer> sorted = new ArrayList<>(layers);
        sorted.sort(INNER_FIRST);
        Deque<Layer> outermost = new ArrayDeque<>();
        for (Layer layer : sorted) {
            while (!outermost.isEmpty() && layer.contains(outermost.peek())) {
                outermost.pop();
            }
            if (!outermost.isEmpty() && layer.first() < outermost.peek().end()) {
                throw new IllegalArgumentException(
                        "Layers lie in one another or apart, but items %d up to %d and %d up to %d overlap in part"
                                .formatted(
                                        outermost.peek().first(),
                                        outermost.peek().end(),
                                        layer.first(),
                                        layer.end()));
            }
            outermost.push(layer);
        }
        int end = sorted.get(sorted.size() - 1).end();
        if (end > itemCount) {
            throw new IllegalArgumentException(
                    "A layer has the items up to %d, but the draw list has %d".formatted(end, itemCount));
        }
        return List.copyOf(sorted);
    }
}
