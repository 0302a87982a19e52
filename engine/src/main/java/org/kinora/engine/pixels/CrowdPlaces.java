package org.kinora.engine.pixels;

import java.util.Arrays;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelLayer;

/** Where the instances are in the picture. An instance without sheet is drawn exactly, or not at all. */
final class CrowdPlaces {

    /** Diameters are rounded to this fraction of a pixel. */
    static final int DIAMETER_STEPS = 4;

    /** The radius in pixels up to which masks are made: larger ones would take too much memory. */
    private static final double LARGEST_STAMP = 32;

    /** In pixels; more than the reach of any instance of which something is seen, and a multiple of no harm. */
    private static final int BEFORE_PICTURE = 1 << 20;

    final int[] x;
    final int[] y;
    /** In pixels; −1 for an instance of which nothing is seen. */
    final int[] reach;

    final int[] masks;
    final StampSheet[] sheets;

    private final PictureSize size;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;

    /** @param size of the picture */
    CrowdPlaces(int count, PictureSize size) {
        this.size = size;
        x = new int[count];
        y = new int[count];
        reach = new int[count];
        masks = new int[count];
        sheets = new StampSheet[count];
        Arrays.fill(reach, -1);
    }

    /**
     * Puts an instance to a place in the picture.
     *
     * @param diameter in steps
     * @param margin around it, in pixels
     * @return the diameter in whole steps; 0 if nothing of it is seen
     */
    int put(int instance, double atX, double atY, double diameter, int margin) {
        if (!(diameter > 0) || diameter > Integer.MAX_VALUE / 4) {
            return 0;
        }
        int steps = Math.max(1, (int) (diameter + 0.5));
        int far = steps / (2 * DIAMETER_STEPS) + margin;
        if (!(atX > -far && atX < size.width() + far && atY > -far && atY < size.height() + far)) {
            return 0;
        }
        x[instance] = quarters(atX) / StampSheet.PLACES - BEFORE_PICTURE;
        y[instance] = quarters(atY) / StampSheet.PLACES - BEFORE_PICTURE;
        reach[instance] = far;
        left = Math.min(left, x[instance] - far);
        right = Math.max(right, x[instance] + far);
        top = Math.min(top, y[instance] - far);
        bottom = Math.max(bottom, y[instance] + far);
        return steps;
    }

    /** True if an instance of this diameter is seen and is small enough for a mask. */
    static boolean hasMask(int steps) {
        return steps > 0 && steps <= LARGEST_STAMP * 2 * DIAMETER_STEPS;
    }

    /** Gives an instance the mask for its place. */
    void stamp(int instance, StampSheet sheet, double turns, double atX, double atY) {
        sheets[instance] = sheet;
        masks[instance] = sheet.number(turns, quarters(atX), quarters(atY));
    }

    /** Quarters of a pixel, counted from a place before the picture where none is negative, so that a cast rounds. */
    private static int quarters(double pixels) {
        return (int) ((pixels + BEFORE_PICTURE) * StampSheet.PLACES + 0.5);
    }

    /** Covers the part of a layer in which instances lie. */
    void cover(PixelLayer layer) {
        if (left < right) {
            layer.cover(left, top, right, bottom);
        }
    }
}
