package org.kinora.engine.space;

import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.raster.Strips;

/** A rectangle of pixels that grows around what is painted. */
final class Extent {

    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;

    Extent add(Strips strips) {
        for (int run = 0; run < strips.runCount(); run++) {
            add(
                    strips.start(run) * Strips.CELL_WIDTH,
                    strips.strip(run) * Strips.STRIP_HEIGHT,
                    strips.end(run) * Strips.CELL_WIDTH,
                    (strips.strip(run) + 1) * Strips.STRIP_HEIGHT);
        }
        return this;
    }

    void add(Extent other) {
        if (!other.isEmpty()) {
            add(other.left, other.top, other.right, other.bottom);
        }
    }

    void add(int newLeft, int newTop, int newRight, int newBottom) {
        left = Math.min(left, newLeft);
        top = Math.min(top, newTop);
        right = Math.max(right, newRight);
        bottom = Math.max(bottom, newBottom);
    }

    /** The row of its uppermost pixels. */
    int top() {
        return top;
    }

    /** The row below its lowest pixels. */
    int bottom() {
        return bottom;
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    void cover(PixelLayer layer) {
        if (!isEmpty()) {
            layer.cover(left, top, right, bottom);
        }
    }

    /** What of a target lies in this rectangle; null if nothing does. */
    PixelTarget within(PixelTarget target) {
        if (isEmpty()
                || left >= target.right()
                || right <= target.left()
                || top >= target.bottom()
                || bottom <= target.top()) {
            return null;
        }
        return target.within(left, top, right, bottom);
    }
}
