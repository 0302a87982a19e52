package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import java.util.Arrays;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's GradientImageFromArray: a picture made of numbers, in a frame. */
public final class GradientImageFromArray extends Scene {

    @Override
    protected void construct() {
        int[] rgb = new int[256 * 256];
        Arrays.setAll(rgb, i -> 0x010101 * (i % 256));
        ImageMobject picture = ImageMobject.of(256, 256, rgb).setHeight(3.8);
        add(picture, new SurroundingRectangle(picture).setStrokeColor(GREEN));
        pause();
    }
}
