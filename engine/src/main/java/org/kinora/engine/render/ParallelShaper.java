package org.kinora.engine.render;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.kinora.engine.frame.PictureSize;

/**
 * Makes the strips of many parts on all cores. Each part's strips depend on nothing but the part, so the result does
 * not depend on which thread makes which.
 */
final class ParallelShaper {

    /** With this many parts, the work takes longer than waking another thread. */
    private static final int PORTION = 16;

    private final PictureSize size;
    private final Queue<PartShaper> idle = new ConcurrentLinkedQueue<>();

    ParallelShaper(PictureSize size) {
        this.size = size;
    }

    void shape(List<ItemPart> parts) {
        int portions = (parts.size() + PORTION - 1) / PORTION;
        int workers = Math.min(portions, Runtime.getRuntime().availableProcessors());
        AtomicInteger next = new AtomicInteger();
        if (workers <= 1) {
            shapePortions(parts, next);
        } else {
            IntStream.range(0, workers).parallel().forEach(worker -> shapePortions(parts, next));
        }
    }

    private void shapePortions(List<ItemPart> parts, AtomicInteger next) {
        PartShaper pooled = idle.poll();
        PartShaper shaper = pooled == null ? new PartShaper(size) : pooled;
        for (int at = next.getAndAdd(PORTION); at < parts.size(); at = next.getAndAdd(PORTION)) {
            for (ItemPart part : parts.subList(at, Math.min(parts.size(), at + PORTION))) {
                part.shape(shaper);
            }
        }
        idle.add(shaper);
    }
}
