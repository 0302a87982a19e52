package org.kinora.engine.render;

import java.util.List;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.pixels.StripPainter;

/** The items of a frame by the rows of blocks in which they lie, in each from back to front. */
final class ItemsByRow {

    private final List<RetainedItem> shown;
    private final int[] lefts;
    private final int[] rights;
    /** For each row, where its items begin in {@link #places}; at last, where all end. */
    private final int[] starts;

    private final int[] places;

    /** @param rows how many rows of blocks the picture has */
    ItemsByRow(List<RetainedItem> shown, int rows) {
        this.shown = shown;
        lefts = new int[shown.size()];
        rights = new int[shown.size()];
        int[] firsts = new int[shown.size()];
        int[] ends = new int[shown.size()];
        starts = new int[rows + 1];
        for (int place = 0; place < shown.size(); place++) {
            PixelArea area = shown.get(place).area();
            if (!area.isEmpty()) {
                lefts[place] = area.left();
                rights[place] = area.right();
                firsts[place] = Math.max(0, area.top() / BlockSet.SIZE);
                ends[place] = Math.min(rows, (area.bottom() - 1) / BlockSet.SIZE + 1);
            }
            for (int row = firsts[place]; row < ends[place]; row++) {
                starts[row + 1]++;
            }
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        places = new int[starts[rows]];
        int[] next = starts.clone();
        for (int place = 0; place < shown.size(); place++) {
            for (int row = firsts[place]; row < ends[place]; row++) {
                places[next[row]++] = place;
            }
        }
    }

    /** Paints those of a row that reach into a target, which lies in that row. */
    void paint(int row, StripPainter painter, PixelTarget target) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            int place = places[i];
            if (lefts[place] < target.right() && rights[place] > target.left()) {
                shown.get(place).paint(painter, target);
            }
        }
    }
}
