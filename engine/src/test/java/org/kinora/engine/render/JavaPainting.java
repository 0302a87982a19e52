package org.kinora.engine.render;

import java.util.Arrays;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.pixels.Blending;
import org.kinora.engine.pixels.PixelTarget;

/** Paints a frame in Java alone, to be compared with OpenGL's. */
final class JavaPainting {

    private JavaPainting() {}

    static Picture of(PictureSize size, DrawList list) {
        int[] rgba = new int[size.width() * size.height()];
        Arrays.fill(rgba, Blending.pixel(list.background(), 1));
        FrameTools tools = new FrameTools(size);
        PaintedList painted = new PaintedList(tools);
        painted.update(list);
        tools.shape();
        painted.area();
        painted.paint(PixelTarget.of(rgba, 0, 0, size.width(), size.height()));
        byte[] bytes = new byte[rgba.length * 4];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (rgba[i / 4] >>> i % 4 * 8);
        }
        return new Picture(size.width(), size.height(), bytes);
    }
}
