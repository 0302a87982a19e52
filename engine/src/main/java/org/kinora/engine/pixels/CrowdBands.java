package org.kinora.engine.pixels;

import org.kinora.engine.frame.PixelLayer;

/** The instances sorted by the bands of rows that they touch, in their own order within a band. */
record CrowdBands(int top, int bottom, int[] starts, int[] instances) {

    private static final int BAND_ROWS = 32;

    static CrowdBands of(CrowdPlaces placed, PixelLayer layer) {
        int top = layer.top();
        int bottom = top + layer.height();
        int count = (layer.height() + BAND_ROWS - 1) / BAND_ROWS;
        int[] starts = new int[count + 1];
        for (int i = 0; i < placed.reach.length; i++) {
            for (int band = first(placed, i, top); band <= last(placed, i, top, count); band++) {
                starts[band + 1]++;
            }
        }
        for (int band = 0; band < count; band++) {
            starts[band + 1] += starts[band];
        }
        int[] next = starts.clone();
        int[] instances = new int[starts[count]];
        for (int i = 0; i < placed.reach.length; i++) {
            for (int band = first(placed, i, top); band <= last(placed, i, top, count); band++) {
                instances[next[band]++] = i;
            }
        }
        return new CrowdBands(top, bottom, starts, instances);
    }

    private static int first(CrowdPlaces placed, int i, int top) {
        return Math.max(0, (placed.y[i] - placed.reach[i] - top) / BAND_ROWS);
    }

    private static int last(CrowdPlaces placed, int i, int top, int count) {
        int row = placed.y[i] + placed.reach[i] - top;
        return placed.reach[i] < 0 || row < 0 ? -1 : Math.min(count - 1, row / BAND_ROWS);
    }

    int count() {
        return starts.length - 1;
    }

    int start(int band) {
        return starts[band];
    }

    int instance(int at) {
        return instances[at];
    }

    PixelTarget target(int band, PixelLayer layer) {
        int from = top + band * BAND_ROWS;
        return PixelTarget.of(layer.pixels(), layer.left(), top, layer.width(), layer.height())
                .within(layer.left(), from, layer.left() + layer.width(), Math.min(bottom, from + BAND_ROWS));
    }
}
