package org.kinora.engine.render;

/**
 * Finds the blocks that differ between two shapes of one colour: where either is, but not where both cover a block wholly. Of
 * a growing bar or a moving disc only the rim has to be drawn again. For one thread.
 */
final class ShapeDifference {

    private final DirtyBlocks changed;
    private final DirtyBlocks upperBefore;
    private final DirtyBlocks lowerBefore;
    private final DirtyBlocks upperNow;
    private final DirtyBlocks lowerNow;

    ShapeDifference(PictureSize size) {
        changed = new DirtyBlocks(size);
        upperBefore = new DirtyBlocks(size);
        lowerBefore = new DirtyBlocks(size);
        upperNow = new DirtyBlocks(size);
        lowerNow = new DirtyBlocks(size);
    }

    void mark(Strips before, Strips now, DirtyBlocks blocks) {
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
