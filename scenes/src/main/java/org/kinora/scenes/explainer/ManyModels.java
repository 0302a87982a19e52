package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.WeightMap;

/**
 * As many plates of the size of a small model's map as that model goes into a large one. Ten by ten of them are a block,
 * and the blocks are a wall: at any distance there is something large enough to be seen, and what would be too fine is
 * one tone. The small model's own place is empty. Lengths are in units of one weight of its map, whose middle is the
 * origin.
 */
final class ManyModels {

    private static final int SIDE = 10;
    /** How many blocks around the small model's own have plates of their own, on each side. */
    private static final int NEAR = 3;
    /** How many pixels of the picture of plates are as high as a plate; from one plate to the next there is one pixel. */
    private static final int PLATE = 8;
    /** From block to block, in pixels of that picture. */
    private static final int BETWEEN_BLOCKS = 24;

    private static final int OWN = SIDE / 2;
    private static final double DARKEST = 0.2;
    private static final double LIGHTEST = 0.58;

    private final int count;
    private final int columns;
    private final int plateWidth;
    private final double pixel;

    /**
     * @param count of models
     * @param aspect of the wall: its width by its height, about
     */
    ManyModels(WeightMap map, long count, double aspect) {
        this.count = Math.toIntExact(count);
        pixel = (double) map.height() / PLATE;
        plateWidth = (int) Math.rint(map.width() / pixel);
        columns = (int) Math.ceil(Math.sqrt(aspect * blocks() * blockHeight() / blockWidth()));
    }

    /** How many blocks the wall has; the last may be smaller. */
    int blocks() {
        return (count + SIDE * SIDE - 1) / (SIDE * SIDE);
    }

    private int rows() {
        return (blocks() + columns - 1) / columns;
    }

    private int blockPixels(int plate) {
        return SIDE * (plate + 1) - 1 + BETWEEN_BLOCKS;
    }

    /** From one block to the next in a row. */
    double blockWidth() {
        return blockPixels(plateWidth) * pixel;
    }

    /** From one row of blocks to the next. */
    double blockHeight() {
        return blockPixels(PLATE) * pixel;
    }

    double width() {
        return columns * blockWidth();
    }

    double height() {
        return rows() * blockHeight();
    }

    /** The gap between two plates. */
    double platePixel() {
        return pixel;
    }

    /** On how much of the wall there is one model, between blocks counted. */
    double areaOfOne() {
        return blockWidth() * blockHeight() / (SIDE * SIDE);
    }

    /** The middle of the wall. */
    Point center() {
        return ownBlock()
                .plus(point(
                        ((columns - 1) / 2.0 - columns / 2) * blockWidth(),
                        -((rows() - 1) / 2.0 - rows() / 2) * blockHeight()));
    }

    /** The middle of the block in which the small model is. */
    private Point ownBlock() {
        double aside = (SIDE - 1) / 2.0 - OWN;
        return point(aside * (plateWidth + 1) * pixel, -aside * (PLATE + 1) * pixel);
    }

    /** How high the picture of the {@linkplain #plates plates} is. */
    double platesHeight() {
        return plateRows() * pixel;
    }

    /** Where the middle of that picture is. */
    Point platesCenter() {
        return ownBlock();
    }

    private int plateRows() {
        return (2 * NEAR + 1) * blockPixels(PLATE) - BETWEEN_BLOCKS;
    }

    /** The plates of the blocks around the small model. */
    Bitmap plates() {
        int across = (2 * NEAR + 1) * blockPixels(plateWidth) - BETWEEN_BLOCKS;
        int[] pixels = new int[across * plateRows()];
        for (int row = 0; row < (2 * NEAR + 1) * SIDE; row++) {
            for (int column = 0; column < (2 * NEAR + 1) * SIDE; column++) {
                if (row != NEAR * SIDE + OWN || column != NEAR * SIDE + OWN) {
                    int corner = place(row, PLATE) * across + place(column, plateWidth);
                    int shade = shade(row * 7919 + column).argb();
                    for (int i = 0; i < PLATE * plateWidth; i++) {
                        pixels[corner + i / plateWidth * across + i % plateWidth] = shade;
                    }
                }
            }
        }
        return Bitmap.ofArgb(across, plateRows(), pixels);
    }

    private int place(int index, int plate) {
        return index / SIDE * blockPixels(plate) + index % SIDE * (plate + 1);
    }

    /** All blocks, each in the tone that its plates have from afar; the last is as large as it has plates. */
    Crowd wall() {
        double width = blockWidth() - BETWEEN_BLOCKS * pixel;
        double height = blockHeight() - BETWEEN_BLOCKS * pixel;
        Rectangle block = new Rectangle(width, height).setStroke(Stroke.NONE).setFill(shade(0));
        Point first = center().plus(point(-(columns - 1) / 2.0 * blockWidth(), (rows() - 1) / 2.0 * blockHeight()));
        double last = Math.sqrt((count - (blocks() - 1) * SIDE * SIDE) / (double) (SIDE * SIDE));
        return new Crowd(block, blocks(), (instances, moment) -> {
            for (int i = 0; i < instances.count(); i++) {
                instances.place(i, first.x() + i % columns * blockWidth(), first.y() - i / columns * blockHeight());
                instances.color(i, shade(i));
                instances.size(i, i < instances.count() - 1 ? 1 : last);
            }
        });
    }

    /** No two neighbours are the same grey, so that there are many of them and not one surface. */
    private static Color shade(int index) {
        int mixed = index * 0x9E3779B1;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
        double share = (mixed >>> 8) / (double) (1 << 24);
        return Palette.BACKGROUND.mix(Palette.FAINT_INK, DARKEST + (LIGHTEST - DARKEST) * share);
    }
}
