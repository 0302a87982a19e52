package org.kinora.engine.pixels;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.raster.DeviceMap;
import org.kinora.engine.raster.Flattener;
import org.kinora.engine.raster.Polylines;
import org.kinora.engine.raster.Rasterizer;
import org.kinora.engine.raster.Strips;
import org.kinora.engine.raster.StrokeExpander;

/** What turns parts of stamps into strips, in pictures of one size. For one thread. */
final class StampTools {

    /** The greatest distance of a chord from its curve, in pixels. */
    private static final double TOLERANCE = 0.06;

    private final PictureSize size;
    private final Rasterizer rasterizer;
    private final DeviceMap map;
    private final DeviceMap placed;
    private final Polylines outline = new Polylines();
    private final StrokeExpander expander = new StrokeExpander();
    private final Flattener flattener = new Flattener();

    StampTools(PictureSize size) {
        this.size = size;
        rasterizer = new Rasterizer(size);
        map = new DeviceMap(size);
        placed = new DeviceMap(size);
    }

    /** Makes the strips of a part; the map leads from the stamp's coordinates to pixels of the picture. */
    void rasterize(StampPart part, Affine toPixels, Strips strips) {
        // a device map turns units into pixels by itself, so these pixels are turned back into units first
        double unit = size.pixelsPerUnit();
        Affine units = new Affine(1 / unit, 0, 0, -1 / unit, -size.width() / 2.0 / unit, size.height() / 2.0 / unit);
        map.set(toPixels.then(units), Affine.IDENTITY);
        if (part.isLine()) {
            expander.expand(part.path(), map, part.stroke(), map.meanScale(), outline);
            placed.setTranslationOf(map);
            rasterizer.rasterize(outline, placed, strips);
        } else {
            double scale = map.greatestScale();
            flattener.flatten(part.path(), scale > 0 ? TOLERANCE / scale : TOLERANCE, outline);
            rasterizer.rasterize(outline, map, strips);
        }
    }
}
