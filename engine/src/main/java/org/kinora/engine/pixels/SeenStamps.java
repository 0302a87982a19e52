package org.kinora.engine.pixels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.geometry.Affine;

/**
 * Masks of a stamp that is seen obliquely, from another side at every place. The four numbers of the map from a stamp
 * to the picture are rounded so that no point of it moves by more than a quarter of a pixel. Which masks an instance
 * gets depends on its own place alone.
 */
final class SeenStamps {

    private final List<StampPart> parts;
    private final double radius;
    private final int diameterSteps;
    private final Map<Long, StampSheet> sheets = new HashMap<>();
    private long lastKey = -1;
    private StampSheet last;
    private long entries;

    /**
     * @param radius of the stamp, in its own units
     * @param diameterSteps to how many parts of a pixel diameters are rounded
     */
    SeenStamps(List<StampPart> parts, double radius, int diameterSteps) {
        this.parts = parts;
        this.radius = radius;
        this.diameterSteps = diameterSteps;
    }

    List<StampPart> parts() {
        return parts;
    }

    /** How much memory the tables of masks take, in entries. */
    long entries() {
        return entries;
    }

    /**
     * @param steps the diameter, in steps
     * @param xx of the map to the picture, divided by its greatest scale; so are the others
     */
    StampSheet sheet(int steps, double xx, double yx, double xy, double yy) {
        double pixels = steps / (2.0 * diameterSteps);
        int parts = Integer.highestOneBit(Math.max(2, (int) (4 * pixels)) - 1) << 1;
        long key = ((((long) steps << 9 | rounded(xx, parts)) << 9 | rounded(yx, parts)) << 9 | rounded(xy, parts)) << 9
                | rounded(yy, parts);
        if (key != lastKey) {
            lastKey = key;
            last = sheets.get(key);
            if (last == null) {
                last = make(key, pixels, 1.0 / parts);
                sheets.put(key, last);
            }
        }
        return last;
    }

    /** A number from −1 to 1 in steps, from 0 to 256. */
    private static long rounded(double number, int parts) {
        return (long) ((number + 1) * parts + 0.5);
    }

    private StampSheet make(long key, double pixels, double step) {
        double scale = pixels / radius;
        StampSheet sheet = new StampSheet(
                parts,
                new Affine(
                        ((key >> 27 & 511) * step - 1) * scale,
                        ((key >> 18 & 511) * step - 1) * scale,
                        ((key >> 9 & 511) * step - 1) * scale,
                        ((key & 511) * step - 1) * scale,
                        0,
                        0),
                pixels + 1);
        entries += (long) sheet.numbers() * parts.size();
        return sheet;
    }
}
