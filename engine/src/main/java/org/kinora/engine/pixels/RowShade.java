package org.kinora.engine.pixels;

import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.RadialGradient;
import org.kinora.engine.raster.DeviceMap;

/** The colours of a paint along a row of pixels. */
interface RowShade {

    /** @param x the first pixel's column in the picture @param colors receives {@code count} premultiplied pixels */
    void fill(int x, int y, int count, int[] colors);

    /**
     * @param paint anything but a single colour
     * @param table is overwritten, and belongs to the shade from now on
     */
    static RowShade of(Paint paint, double opacity, DeviceMap map, GradientTable table) {
        table.clear();
        table.add(paint, opacity, map);
        if (paint instanceof CellPaint cells) {
            return new CellShade(cells, table.values());
        }
        return new GradientShade(paint instanceof RadialGradient, table.values());
    }
}
