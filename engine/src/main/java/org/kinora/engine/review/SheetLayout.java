package org.kinora.engine.review;

import org.kinora.engine.frame.PictureSize;

/**
 * Where the cells of a sheet lie, in pixels from its upper left corner. Pictures are as large as can be looked at without
 * a magnifier, and never larger than the film's; the sheet has about the shape of a screen.
 *
 * @param cell the size of a picture
 * @param scale of letters and margins, 1 for pictures of the usual size
 */
record SheetLayout(int count, int columns, PictureSize cell, double scale) {

    private static final double USUAL_AREA = 480 * 270;
    private static final double AREA_OF_FEW = 640 * 360;
    private static final int FEW = 4;

    /** Width divided by height. */
    private static final double SCREEN = 1.6;

    private static final double MOST_PIXELS = 24e6;
    private static final int LONGEST_SIDE = 12_000;

    private static final int MARGIN = 32;
    private static final int GAP = 20;
    private static final int CAPTION = 36;
    private static final int HEADER = 84;

    /** @param film its size */
    static SheetLayout of(int count, PictureSize film) {
        double area = count <= FEW ? AREA_OF_FEW : USUAL_AREA;
        SheetLayout layout = ofArea(count, film, area);
        while (layout.isTooLarge()) {
            area /= 1.5;
            layout = ofArea(count, film, area);
        }
        return layout;
    }

    private static SheetLayout ofArea(int count, PictureSize film, double area) {
        PictureSize cell = Sizes.ofArea(film, area);
        double scale = Math.max(0.4, Math.min(1, Math.sqrt((double) cell.width() * cell.height() / USUAL_AREA)));
        SheetLayout best = null;
        double least = Double.MAX_VALUE;
        for (int columns = 1; columns <= count; columns++) {
            SheetLayout layout = new SheetLayout(count, columns, cell, scale);
            int empty = layout.rows() * columns - count;
            double badness = Math.abs(Math.log(
                            (double) layout.size().width() / layout.size().height() / SCREEN))
                    + (double) empty / count;
            if (badness < least) {
                least = badness;
                best = layout;
            }
        }
        return best;
    }

    private boolean isTooLarge() {
        return (double) width() * height() > MOST_PIXELS || Math.max(width(), height()) > LONGEST_SIDE;
    }

    int rows() {
        return (count + columns - 1) / columns;
    }

    /** Of the whole sheet. */
    PictureSize size() {
        return new PictureSize(Math.min(16_384, width()), Math.min(16_384, height()));
    }

    private int width() {
        return 2 * margin() + columns * cell.width() + (columns - 1) * gap();
    }

    private int height() {
        return header() + rows() * (cell.height() + caption()) + (rows() - 1) * gap() + margin();
    }

    int left(int index) {
        return margin() + index % columns * (cell.width() + gap());
    }

    int top(int index) {
        return header() + index / columns * (cell.height() + caption() + gap());
    }

    int margin() {
        return pixels(MARGIN);
    }

    private int gap() {
        return pixels(GAP);
    }

    /** The height of the row with a cell's name, below its picture. */
    int caption() {
        return pixels(CAPTION);
    }

    int header() {
        return pixels(HEADER);
    }

    private int pixels(double length) {
        return (int) Math.round(length * scale);
    }
}
