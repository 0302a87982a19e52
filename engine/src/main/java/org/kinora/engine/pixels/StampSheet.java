package org.kinora.engine.pixels;

import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.raster.Strips;

/**
 * The masks of a stamp in one size: for each part, for each of a number of angles, at each of 4 × 4 places within a
 * pixel. They are made when they are first needed, always the same whatever was made before.
 */
final class StampSheet {

    /** A place is rounded to this fraction of a pixel. */
    static final int PLACES = 4;

    private static final int PLACES_OF_PIXEL = PLACES * PLACES;
    /** So many angles that the tip of the stamp moves by a quarter of a pixel from one to the next. */
    private static final double ANGLES_A_PIXEL = 25;

    private static final int FEWEST_ANGLES = 16;
    private static final int MOST_ANGLES = 1024;
    private final List<StampPart> parts;
    private final Affine toPixels;
    private final int margin;
    private final int angles;
    private final Mask[][] masks;

    /**
     * @param toPixels of an instance that is not turned, without a shift
     * @param radius of the stamp, in pixels
     */
    StampSheet(List<StampPart> parts, Affine toPixels, double radius) {
        this.parts = parts;
        this.toPixels = toPixels;
        margin = (int) Math.ceil(radius) + 2;
        int wanted = Math.max(FEWEST_ANGLES, (int) Math.min(MOST_ANGLES, ANGLES_A_PIXEL * radius));
        angles = Integer.highestOneBit(wanted - 1) << 1;
        masks = new Mask[parts.size()][angles * PLACES_OF_PIXEL];
    }

    /** No covered pixel is further than this from the place. */
    int margin() {
        return margin;
    }

    /** The picture in which a mask is made. */
    PictureSize square() {
        return new PictureSize(2 * margin, 2 * margin);
    }

    /** The number of the masks for an angle, in turns, and a place, in quarters of a pixel. */
    int number(double turns, int quarterX, int quarterY) {
        // a cast rounds toward zero, so whole turns are added first: Math.floor is slow before it is optimized
        int angle = (int) ((turns - (int) turns + 1) * angles + 0.5) & angles - 1;
        return angle * PLACES_OF_PIXEL + (quarterY & PLACES - 1) * PLACES + (quarterX & PLACES - 1);
    }

    int numbers() {
        return angles * PLACES_OF_PIXEL;
    }

    boolean isMade(int number) {
        return masks[0][number] != null;
    }

    /** The mask of a part, which has been made. */
    Mask mask(int part, int number) {
        return masks[part][number];
    }

    /**
     * Makes the masks of all parts for a number; returns how many entries they have.
     *
     * @param tools for pictures of the size of {@link #square}
     */
    int make(int number, StampTools tools) {
        double angle = 2 * Math.PI * (number / PLACES_OF_PIXEL) / angles;
        double x = margin + (number % PLACES) / (double) PLACES;
        double y = margin + (number / PLACES % PLACES) / (double) PLACES;
        Strips strips = new Strips();
        int entries = 0;
        for (int part = 0; part < parts.size(); part++) {
            tools.rasterize(parts.get(part), turned(angle, toPixels).then(shift(x, y)), strips);
            masks[part][number] = new Mask(strips, margin);
            entries += masks[part][number].size();
        }
        return entries;
    }

    /** First a turn about the origin, then a map. */
    static Affine turned(double angle, Affine map) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Affine(cos, sin, -sin, cos, 0, 0).then(map);
    }

    static Affine shift(double x, double y) {
        return new Affine(1, 0, 0, 1, x, y);
    }
}
