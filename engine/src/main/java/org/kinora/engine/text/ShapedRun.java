package org.kinora.engine.text;

/**
 * A run as HarfBuzz has shaped it: glyphs from left to right, in font units.
 *
 * @param glyphs indices in the run's font
 * @param clusters index of the first UTF-16 unit that each glyph stands for
 * @param advances how far each moves the pen
 * @param offsetsX how far right of the pen it is drawn
 * @param offsetsY how far above the baseline it is drawn
 */
record ShapedRun(TextRun run, int[] glyphs, int[] clusters, int[] advances, int[] offsetsX, int[] offsetsY) {

    int size() {
        return glyphs.length;
    }

    /** The index after the last UTF-16 unit that a glyph stands for: where the next cluster in the text begins. */
    int clusterEnd(int glyph) {
        int step = run.isRightToLeft() ? -1 : 1;
        for (int other = glyph + step; other >= 0 && other < glyphs.length; other += step) {
            if (clusters[other] != clusters[glyph]) {
                return clusters[other];
            }
        }
        return run.end();
    }
}
