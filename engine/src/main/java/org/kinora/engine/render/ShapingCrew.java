package org.kinora.engine.render;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Makes the strips of many layers on all cores. Each layer's strips depend on nothing but the layer, so that the result is
 * the same whoever makes which.
 */
final class ShapingCrew {

    /** As many layers as take longer than waking another thread does. */
    private static final int PORTION = 16;

    private final PictureSize size;
    private final Queue<LayerShaper> idle = new ConcurrentLinkedQueue<>();

    ShapingCrew(PictureSize size) {
        this.size = size;
    }

    void shape(List<Layer> layers) {
        int portions = (layers.size() + PORTION - 1) / PORTION;
        int workers = Math.min(portions, Runtime.getRuntime().availableProcessors());
        AtomicInteger next = new AtomicInteger();
        if (workers <= 1) {
            shapePortions(layers, next);
        } else {
            IntStream.range(0, workers).parallel().forEach(worker -> shapePortions(layers, next));
        }
    }

    private void shapePortions(List<Layer> layers, AtomicInteger next) {
        LayerShaper pooled = idle.poll();
        LayerShaper shaper = pooled == null ? new LayerShaper(size) : pooled;
        for (int at = next.getAndAdd(PORTION); at < layers.size(); at = next.getAndAdd(PORTION)) {
            for (Layer layer : layers.subList(at, Math.min(layers.size(), at + PORTION))) {
                layer.shape(shaper);
            }
        }
        idle.add(shaper);
    }
}
