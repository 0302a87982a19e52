package org.kinora.engine.render;

import java.util.List;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.pixels.StripPainter;

/** The items of a frame by the bands of rows in which they lie, in each from back to front. */
final class ItemsByBand {

    private final List<RetainedItem> shown;
    private final PixelArea[] areas;
    /** For each band, where its items begin in {@link #places}; at last, where all end. */
    private final int[] starts;

    private final int[] places;

    /**
     * @param bands how many the picture has
     * @param height how many rows of pixels a band has
     */
    ItemsByBand(List<RetainedItem> shown, int bands, int height) {
        this.shown = shown;
        areas = new PixelArea[shown.size()];
        starts = new int[bands + 1];
        PixelArea picture = new PixelArea(0, 0, Integer.MAX_VALUE, bands * height);
        for (int place = 0; place < areas.length; place++) {
            areas[place] = shown.get(place).area().intersection(picture);
            for (int band = first(place, height); band < end(place, height); band++) {
                starts[band + 1]++;
            }
        }
        for (int band = 0; band < bands; band++) {
            starts[band + 1] += starts[band];
        }
        places = new int[starts[bands]];
        int[] next = starts.clone();
        for (int place = 0; place < areas.length; place++) {
            for (int band = first(place, height); band < end(place, height); band++) {
                places[next[band]++] = place;
            }
        }
    }

    private int first(int place, int height) {
        return areas[place].top() / height;
    }

    private int end(int place, int height) {
        return (areas[place].bottom() + height - 1) / height;
    }

    /** Paints those of a band that reach into a target, which lies in that band. */
    void paint(int band, StripPainter painter, PixelTarget target) {
        for (int i = starts[band]; i < starts[band + 1]; i++) {
            PixelArea area = areas[places[i]];
            if (area.left() < target.right()
                    && area.right() > target.left()
                    && area.top() < target.bottom()
                    && area.bottom() > target.top()) {
                shown.get(places[i]).paint(painter, target);
            }
        }
    }
}
