package org.kinora.engine.lint;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.RenderedFrame;

/**
 * Counts flashes, by success criterion 2.3.1 of WCAG 2. A flash is a pair of opposing changes: of relative luminance by a
 * tenth or more where the darker one is below 0.80; or from and to a saturated red. More than three within a second are too
 * many where they take place on more than a quarter of a field of ten degrees.
 *
 * <p>The field is that of WCAG's own example, 341 by 256 of 1,024 by 768 pixels: a third of the picture's height and four
 * ninths of it wide; in upright pictures, of its width. It has {@value #FIELD_COLUMNS} by {@value #FIELD_ROWS} cells, and is
 * tried at every place. Every cell counts the changes of its mean light, so that a fine pattern that moves, of which light
 * and dark parts take turns within a cell, is no flash; a cell has flashed too often when eight changes, which are
 * four flashes, lie within a second.
 */
final class FlashMeter {

    /** Pixels of a cell's side. */
    static final int CELL = 10;

    private static final int FIELD_COLUMNS = 4;
    private static final int FIELD_ROWS = 3;

    /** Of a picture whose shorter side is three fields high. */
    static final int SHORTER_SIDE = 3 * FIELD_ROWS * CELL;

    private static final double LEAST_SHARE = 0.25;

    private final int pixelsInRow;
    private final int width;
    private final int height;
    private final double perSecond;
    private final LuminanceChanges general;
    private final RedChanges red;
    private final int[] sums;
    private final List<Flashing> flashes = new ArrayList<>();

    /** @param size whole cells in both directions */
    FlashMeter(PictureSize size, double framesPerSecond) {
        pixelsInRow = size.width();
        width = size.width() / CELL;
        height = size.height() / CELL;
        perSecond = framesPerSecond;
        general = new LuminanceChanges(width * height);
        red = new RedChanges(width * height);
        sums = new int[(width + 1) * (height + 1)];
    }

    /** Takes in a picture; those between it and the one before were like that one. */
    void see(RenderedFrame picture, long frame) {
        ByteBuffer rgba = picture.rgba();
        boolean isGeneral = false;
        boolean isRed = false;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                float r = 0;
                float g = 0;
                float b = 0;
                for (int pixel = 0; pixel < CELL * CELL; pixel++) {
                    int at = 4 * ((row * CELL + pixel / CELL) * pixelsInRow + column * CELL + pixel % CELL);
                    r += Light.of(rgba.get(at));
                    g += Light.of(rgba.get(at + 1));
                    b += Light.of(rgba.get(at + 2));
                }
                r /= CELL * CELL;
                g /= CELL * CELL;
                b /= CELL * CELL;
                int cell = row * width + column;
                isGeneral |= general.see(cell, 0.2126f * r + 0.7152f * g + 0.0722f * b, frame);
                isRed |= red.see(cell, r, g, b, frame);
            }
        }
        if (isGeneral) {
            judge(general.history(), false, frame);
        }
        if (isRed) {
            judge(red.history(), true, frame);
        }
    }

    private void judge(ChangeHistory history, boolean isRed, long frame) {
        int stride = width + 1;
        long since = frame;
        for (int row = 0; row < height; row++) {
            int inRow = 0;
            for (int column = 0; column < width; column++) {
                int cell = row * width + column;
                if (history.isOver(cell, frame, perSecond)) {
                    inRow++;
                    since = Math.min(since, history.since(cell));
                }
                sums[(row + 1) * stride + column + 1] = sums[row * stride + column + 1] + inRow;
            }
        }
        int most = 0;
        if (sums[height * stride + width] > LEAST_SHARE * FIELD_COLUMNS * FIELD_ROWS) {
            for (int row = 0; row + FIELD_ROWS <= height; row++) {
                for (int column = 0; column + FIELD_COLUMNS <= width; column++) {
                    int below = (row + FIELD_ROWS) * stride + column;
                    most = Math.max(
                            most,
                            sums[below + FIELD_COLUMNS]
                                    - sums[below]
                                    - sums[row * stride + column + FIELD_COLUMNS]
                                    + sums[row * stride + column]);
                }
            }
        }
        double share = (double) most / (FIELD_COLUMNS * FIELD_ROWS);
        if (share > LEAST_SHARE) {
            add(new Flashing(isRed, since, frame, share));
        }
    }

    /** What has paused for less than a second goes on. */
    private void add(Flashing now) {
        for (int i = flashes.size() - 1; i >= 0; i--) {
            Flashing before = flashes.get(i);
            if (before.isRed() == now.isRed() && now.first() - before.last() <= perSecond) {
                flashes.set(i, before.with(now));
                return;
            }
        }
        flashes.add(now);
    }

    /** In the order of the film; what flashes in red does so in its light too, and is named once. */
    List<Flashing> flashes() {
        return flashes.stream()
                .filter(each -> each.isRed() || flashes.stream().noneMatch(red -> red.isRed() && red.spans(each)))
                .sorted(Comparator.comparingLong(Flashing::first))
                .toList();
    }
}
