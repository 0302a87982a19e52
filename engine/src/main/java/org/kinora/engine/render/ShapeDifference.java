package org.kinora.engine.render;

import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.raster.Strips;

/**
 * Finds the blocks in which two shapes of one colour differ: those that either touches, except those that both cover
 * fully. Of a growing bar or a moving disc, only the edge has to be drawn again. For one thread.
 */
final class ShapeDifference {

    private final BlockSet changed;
    private final BlockSet upperBefore;
    private final BlockSet lowerBefore;
    private final BlockSet upperNow;
    private final BlockSet lowerNow;

    ShapeDifference(PictureSize size) {
        changed = new BlockSet(size);
        upperBefore = new BlockSet(size);
        lowerBefore = new BlockSet(size);
        upperNow = new BlockSet(size);
        lowerNow = new BlockSet(size);
    }

    void mark(Strips before, Strips now, BlockSet blocks) {
        if (!before.hasLongSolidRun() || !now.hasLongSolidRun()) {
            before.markIn(blocks);
            now.markIn(blocks);
            return;
        }
        changed.clear();
        before.markIn(changed);
        now.markIn(changed);
        upperBefore.clear();
        lowerBefore.clear();
        before.markSolidIn(upperBefore, lowerBefore);
        upperNow.clear();
        lowerNow.clear();
        now.markSolidIn(upperNow, lowerNow);
        upperNow.keepCommon(lowerNow);
        upperNow.keepCommon(upperBefore);
        upperNow.keepCommon(lowerBefore);
        changed.remove(upperNow);
        blocks.add(changed);
    }
}
