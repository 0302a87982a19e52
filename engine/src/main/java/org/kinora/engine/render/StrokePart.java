package org.kinora.engine.render;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.raster.DeviceMap;

/** The stroke along an item's outline. Its coverage is kept while the item only moves. */
final class StrokePart extends ItemPart {

    private Stroke stroke = Stroke.NONE;
    private double unitPixels;
    private boolean outlineIsStale;
    /** The outline is already in pixels, except for the translation. */
    private final DeviceMap placement;

    StrokePart(PictureSize size) {
        super(size);
        placement = new DeviceMap(size);
    }

    /** @param newUnitPixels how many pixels make a scene unit for widths and dashes */
    void update(ShapeItem item, DeviceMap newMap, double newUnitPixels) {
        Stroke newStroke = item.stroke();
        boolean shown = item.opacity() > 0 && !item.path().isEmpty() && !newStroke.isInvisible();
        if (shown) {
            boolean formChanged = !samePath(item.path()) || newUnitPixels != unitPixels || !hasFormOf(newStroke);
            outlineIsStale |= formChanged || !map.hasLinearPartOf(newMap);
            stroke = newStroke;
            unitPixels = newUnitPixels;
            update(item.path(), newStroke.paint(), item.opacity(), true, formChanged, newMap);
        } else {
            update(item.path(), newStroke.paint(), item.opacity(), false, false, newMap);
        }
    }

    /** True if the other stroke differs in its paint at most. */
    private boolean hasFormOf(Stroke other) {
        return stroke == other
                || stroke.width() == other.width()
                        && stroke.join() == other.join()
                        && stroke.cap() == other.cap()
                        && stroke.dashOffset() == other.dashOffset()
                        && stroke.widths().equals(other.widths())
                        && stroke.dashes().equals(other.dashes());
    }

    @Override
    void updateOutline(PartShaper shaper) {
        if (outlineIsStale) {
            shaper.expander().expand(path, map, stroke, unitPixels, outline);
            outlineIsStale = false;
        }
    }

    @Override
    DeviceMap placement() {
        placement.setTranslationOf(map);
        return placement;
    }
}
