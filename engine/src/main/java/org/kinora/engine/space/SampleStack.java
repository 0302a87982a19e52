package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.HalfPlane;
import org.kinora.engine.pixels.Blending;
import org.kinora.engine.pixels.PixelTarget;

/**
 * The samples of a band's surfaces, one sheet for all that are opaque and one or two for each translucent one. In every
 * sample the translucent ones are sorted, the farthest first. Painting goes in stages: what lies behind the first
 * translucent sheet, that sheet, what lies between it and the next, and so on; each sample knows for itself in which
 * stage a plane shape is seen there. Colours gather in the samples of sheet 0.
 */
final class SampleStack {

    private final List<SampleRaster> sheets = new ArrayList<>();
    /** The two sides of a surface are one where they are closer than this share of their nearness. */
    private static final float SAME_SIDE = (float) (2.1 * MeshProjector.LINE_OFFSET);

    private int count;
    private boolean empty;

    /** Draws all surfaces in a band. */
    void draw(SurfaceStack all, int band, PixelTarget target) {
        count = all.isEmpty() ? 0 : all.sheets();
        empty = true;
        for (int sheet = 0; sheet < count; sheet++) {
            if (sheets.size() == sheet) {
                sheets.add(new SampleRaster());
            }
            SampleRaster raster = sheets.get(sheet);
            raster.begin(target.left(), target.top(), target.right() - target.left(), target.bottom() - target.top());
            all.draw(sheet, band, raster);
            empty &= raster.isEmpty();
        }
        for (int sheet = 1; sheet < count; sheet++) {
            if (all.isFarSide(sheet) && !sheets.get(sheet).isEmpty()) {
                sheets.get(sheet).clearWhereLike(sheets.get(sheet + 1), SAME_SIDE);
            }
        }
        for (int sheet = 1; sheet < count; sheet++) {
            SampleRaster raster = sheets.get(sheet);
            if (!raster.isEmpty()) {
                raster.fade((int) (all.opacity(sheet) * 255 + 0.5));
            }
        }
        sort();
    }

    /** Sorts the translucent sheets in every sample; what is equally near keeps its order. */
    private void sort() {
        for (int last = count - 1; last > 1; last--) {
            for (int sheet = 1; sheet < last; sheet++) {
                if (!sheets.get(sheet).isUnused()) {
                    sheets.get(sheet).sortBefore(sheets.get(sheet + 1));
                }
            }
        }
    }

    /** Whether no surface is seen in the band. */
    boolean isEmpty() {
        return empty;
    }

    /** 1 or more. */
    int stages() {
        return empty ? 1 : count;
    }

    /** Lays the translucent surface of a stage over what is behind it. */
    void laySheet(int stage) {
        if (stage == 0 || sheets.get(stage).isUnused()) {
            return;
        }
        SampleRaster own = sheets.get(stage);
        SampleRaster colors = sheets.get(0);
        for (int sample = 0; sample < own.count(); sample++) {
            float depth = own.depth(sample);
            if (depth > 0 && depth >= colors.depth(sample)) {
                colors.setColor(sample, Blending.over(own.color(sample), colors.color(sample)));
            }
        }
    }

    /** Lays pixels of a plane over the picture, as far as no surface hides them and as far as a stage shows them. */
    void lay(PixelTarget pixels, HalfPlane nearness, int stage, PixelTarget target) {
        for (int y = pixels.top(); y < pixels.bottom(); y++) {
            int from = pixels.index(pixels.left(), y);
            int to = target.index(pixels.left(), y);
            for (int x = pixels.left(); x < pixels.right(); x++, from++, to++) {
                int pixel = pixels.rgba()[from];
                if (pixel == 0) {
                    continue;
                }
                int index = empty ? 0 : sheets.get(0).index(x, y);
                if (!empty && !isBlank(index)) {
                    lay(pixel, x, y, index, nearness, stage);
                } else if (stage == 0) {
                    target.rgba()[to] = Blending.over(pixel, target.rgba()[to]);
                }
            }
        }
    }

    private void lay(int pixel, int x, int y, int index, HalfPlane nearness, int stage) {
        SampleRaster colors = sheets.get(0);
        for (int sample = 0; sample < SampleRaster.SAMPLES; sample++) {
            float near = (float) nearness.at(x + SampleRaster.sampleX(sample), y + SampleRaster.sampleY(sample));
            if (near >= colors.depth(index + sample) && stageOf(near, index + sample) == stage) {
                colors.setColor(index + sample, Blending.over(pixel, colors.color(index + sample)));
            }
        }
    }

    private boolean isBlank(int index) {
        for (int sheet = 0; sheet < count; sheet++) {
            if (!sheets.get(sheet).isBlank(index)) {
                return false;
            }
        }
        return true;
    }

    /** The last sheet that lies behind something this near. */
    private int stageOf(float near, int sample) {
        int stage = 0;
        for (int sheet = 1; sheet < count; sheet++) {
            float depth = sheets.get(sheet).depth(sample);
            if (depth > 0 && near >= depth) {
                stage = sheet;
            }
        }
        return stage;
    }

    /** Writes the mean of the samples to every pixel that a surface covers in part. */
    void resolve(PixelTarget target) {
        for (int y = target.top(); y < target.bottom() && !empty; y++) {
            int to = target.index(target.left(), y);
            for (int x = target.left(); x < target.right(); x++, to++) {
                int index = sheets.get(0).index(x, y);
                if (!isBlank(index)) {
                    target.rgba()[to] = sheets.get(0).mean(index);
                }
            }
        }
    }
}
