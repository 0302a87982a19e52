package org.kinora.engine.render;

import org.kinora.engine.raster.Strips;

/** A rectangle of whole pixels, counted from the top left corner; the right and the lower side are not included. */
record PixelArea(int left, int top, int right, int bottom) {

    static final PixelArea EMPTY = new PixelArea(0, 0, 0, 0);

    /** A rectangle that has all covered pixels. */
    static PixelArea of(Strips strips) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        int count = strips.runCount();
        for (int run = 0; run < count; run++) {
            first = Math.min(first, strips.start(run));
            last = Math.max(last, strips.end(run));
        }
        return count == 0
                ? EMPTY
                : new PixelArea(
                        first * Strips.CELL_WIDTH,
                        strips.strip(0) * Strips.STRIP_HEIGHT,
                        last * Strips.CELL_WIDTH,
                        (strips.strip(count - 1) + 1) * Strips.STRIP_HEIGHT);
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    int width() {
        return Math.max(0, right - left);
    }

    int height() {
        return Math.max(0, bottom - top);
    }

    PixelArea union(PixelArea other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new PixelArea(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    PixelArea intersection(PixelArea other) {
        return intersection(other.left, other.top, other.right, other.bottom);
    }

    PixelArea intersection(int otherLeft, int otherTop, int otherRight, int otherBottom) {
        PixelArea common = new PixelArea(
                Math.max(left, otherLeft),
                Math.max(top, otherTop),
                Math.min(right, otherRight),
                Math.min(bottom, otherBottom));
        return common.isEmpty() ? EMPTY : common;
    }

    PixelArea grown(int margin) {
        return isEmpty() ? this : new PixelArea(left - margin, top - margin, right + margin, bottom + margin);
    }

    PixelArea shifted(int x, int y) {
        return isEmpty() ? this : new PixelArea(left + x, top + y, right + x, bottom + y);
    }
}
