package org.kinora.engine.render;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.raster.DeviceMap;

/**
 * The inside of an item. Its outline is in the path's own coordinates, and serves any position, rotation and similar
 * size.
 */
final class FillPart extends ItemPart {

    /** The greatest distance of a chord from its curve, in pixels. */
    private static final double TOLERANCE = 0.06;

    /**
     * The number of pixels per unit of the path's coordinates for which the outline is fine enough; 0 before there is
     * one.
     */
    private double scale;

    private boolean outlineIsStale;

    FillPart(PictureSize size) {
        super(size);
    }

    void update(ShapeItem item, DeviceMap newMap) {
        boolean shown =
                item.opacity() > 0 && !item.path().isEmpty() && !item.fill().isInvisible();
        if (shown) {
            double newScale = roundedUp(newMap.greatestScale());
            boolean pathChanged = !samePath(item.path());
            outlineIsStale |= pathChanged || newScale != scale;
            scale = newScale;
            update(item.path(), item.fill(), item.opacity(), true, pathChanged, newMap);
        } else {
            update(item.path(), item.fill(), item.opacity(), false, false, newMap);
        }
    }

    /**
     * Rounds up to the next power of √2, so that a growing shape is flattened again only now and then, and always at
     * the same sizes.
     */
    private static double roundedUp(double scale) {
        if (!(scale > 0) || scale > Double.MAX_VALUE / 4) {
            return 1;
        }
        double powerOfTwo = Math.scalb(1.0, Math.getExponent(scale) + 1);
        return scale <= powerOfTwo * Math.sqrt(0.5) ? powerOfTwo * Math.sqrt(0.5) : powerOfTwo;
    }

    @Override
    void updateOutline(PartShaper shaper) {
        if (outlineIsStale) {
            shaper.flattener().flatten(path, TOLERANCE / scale, outline);
            outlineIsStale = false;
        }
    }

    @Override
    DeviceMap placement() {
        return map;
    }
}
