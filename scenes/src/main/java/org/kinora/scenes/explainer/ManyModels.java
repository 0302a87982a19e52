package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.WeightMap;

/**
 * As many dots as a large model has times the weights of a small one, in rows that fill a picture. The place of the small
 * one, in the middle, is empty.
 *
 * @param count of dots, that place among them
 * @param columns in a row
 */
record ManyModels(int count, int columns) {

    /** In pixels, as is the gap to the next. */
    private static final int DOT = 2;

    private static final int GAP = 1;
    private static final Color SHADE = Palette.BACKGROUND.mix(Palette.FAINT_INK, 0.9);
    /** By how much the place of a model is wider than its map. */
    private static final double ROOM = 1.02;

    /** @param width in which they have room, in steps from one to the next */
    static ManyModels filling(long count, double width) {
        return new ManyModels(Math.toIntExact(count), (int) width);
    }

    int rows() {
        return (count + columns - 1) / columns;
    }

    private int ownColumn() {
        return columns / 2;
    }

    private int ownRow() {
        return rows() / 2;
    }

    /** From one to the next, in units of one weight of the map. */
    double pitch(WeightMap map) {
        return ROOM * Math.max(map.width(), map.height()) * (DOT + GAP) / DOT;
    }

    /** The middle of all, from the middle of the small model's map, in units of one weight. */
    Point center(WeightMap map) {
        double dot = pitch(map) / (DOT + GAP);
        double middle = DOT / 2.0;
        double across = ownColumn() * (DOT + GAP) + middle - columns * (DOT + GAP) / 2.0;
        double down = ownRow() * (DOT + GAP) + middle - rows() * (DOT + GAP) / 2.0;
        return point(-across * dot, down * dot);
    }

    Bitmap picture() {
        int step = DOT + GAP;
        int width = columns * step;
        int[] pixels = new int[width * rows() * step];
        int shade = 0xFF << 24
                | (int) (SHADE.red() * 255 + 0.5) << 16
                | (int) (SHADE.green() * 255 + 0.5) << 8
                | (int) (SHADE.blue() * 255 + 0.5);
        int own = ownRow() * columns + ownColumn();
        for (int i = 0; i < count; i++) {
            if (i != own) {
                int corner = i / columns * step * width + i % columns * step;
                for (int pixel = 0; pixel < DOT * DOT; pixel++) {
                    pixels[corner + pixel / DOT * width + pixel % DOT] = shade;
                }
            }
        }
        return Bitmap.ofArgb(width, rows() * step, pixels);
    }
}
