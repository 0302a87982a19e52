package org.kinora.engine.render;

import java.util.Arrays;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.pixels.Blending;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.pixels.StripPainter;
import org.kinora.engine.raster.DeviceMap;

/** Paints a frame without layers in Java alone, to be compared with OpenGL's. */
final class JavaPainting {

    private JavaPainting() {}

    static Picture of(PictureSize size, DrawList list) {
        int[] rgba = new int[size.width() * size.height()];
        Arrays.fill(rgba, Blending.pixel(list.background(), 1));
        // in two halves, as two threads would
        int middle = size.height() / 2 / 3 * 2 + 1;
        PixelTarget whole = PixelTarget.of(rgba, 0, 0, size.width(), size.height());
        paint(size, list, whole.within(0, 0, size.width(), middle));
        paint(size, list, whole.within(0, middle, size.width(), size.height()));
        byte[] bytes = new byte[rgba.length * 4];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (rgba[i / 4] >>> i % 4 * 8);
        }
        return new Picture(size.width(), size.height(), bytes);
    }

    private static void paint(PictureSize size, DrawList list, PixelTarget target) {
        PartShaper shaper = new PartShaper(size);
        DeviceMap map = new DeviceMap(size);
        for (DrawItem item : list.items()) {
            map.set(item.toScene(), list.view());
            FillPart fill = new FillPart(size);
            StrokePart stroke = new StrokePart(size);
            fill.update(item, map);
            stroke.update(item, map, list.view().meanScale() * size.pixelsPerUnit());
            paint(fill, shaper, target);
            paint(stroke, shaper, target);
        }
    }

    private static void paint(ItemPart part, PartShaper shaper, PixelTarget target) {
        if (part.isVisible()) {
            part.shape(shaper);
            new StripPainter().paint(part.strips(), part.paint(), part.opacity(), part.map, target);
        }
    }
}
