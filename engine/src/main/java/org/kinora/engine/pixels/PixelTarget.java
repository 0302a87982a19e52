package org.kinora.engine.pixels;

import java.util.Arrays;

/**
 * A rectangle of pixels to paint on, somewhere in a picture, and the part of it that may be painted. Coordinates are
 * the picture's, counted from its top left corner.
 *
 * @param rgba premultiplied, red in the lowest eight bits, row by row; it is written to
 * @param originX the column of the first pixel in the array
 * @param originY the row of the first pixel in the array
 * @param stride how many pixels of the array make a row
 * @param left the first column that may be painted
 * @param top the first row that may be painted
 * @param right the column after the last one
 * @param bottom the row after the last one
 */
public record PixelTarget(int[] rgba, int originX, int originY, int stride, int left, int top, int right, int bottom) {

    public PixelTarget {
        boolean isEmpty = left >= right || top >= bottom;
        if (!isEmpty
                && (left < originX
                        || right > originX + stride
                        || top < originY
                        || (bottom - originY) * (long) stride > rgba.length)) {
            throw new IllegalArgumentException(
                    "Columns %d to %d and rows %d to %d are not all among %d pixels in rows of %d from %d, %d on"
                            .formatted(left, right, top, bottom, rgba.length, stride, originX, originY));
        }
    }

    /** All of an array, which holds a rectangle of a picture row by row. */
    public static PixelTarget of(int[] rgba, int x, int y, int width, int height) {
        return new PixelTarget(rgba, x, y, width, x, y, x + width, y + height);
    }

    /** The same pixels, of which only those in a rectangle too may be painted. */
    public PixelTarget within(int newLeft, int newTop, int newRight, int newBottom) {
        return new PixelTarget(
                rgba,
                originX,
                originY,
                stride,
                Math.max(left, newLeft),
                Math.max(top, newTop),
                Math.min(right, newRight),
                Math.min(bottom, newBottom));
    }

    /** Whether nothing may be painted. */
    public boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    /** How many columns may be painted. */
    public int columns() {
        return Math.max(0, right - left);
    }

    /** How many rows may be painted. */
    public int rows() {
        return Math.max(0, bottom - top);
    }

    /** Where a pixel is in the array. */
    public int index(int x, int y) {
        return (y - originY) * stride + x - originX;
    }

    /** The same rectangle of another array. @param otherRgba as long as the array of this target */
    public PixelTarget on(int[] otherRgba) {
        return new PixelTarget(otherRgba, originX, originY, stride, left, top, right, bottom);
    }

    /** Makes everything that may be painted transparent. */
    public void clear() {
        for (int y = top; y < bottom && left < right; y++) {
            Arrays.fill(rgba, index(left, y), index(right, y), 0);
        }
    }
}
