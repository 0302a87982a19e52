package org.kinora.engine.render;

import java.util.List;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.pixels.Blur;

/** How far the effects of a layer reach, in pixels, and so which part of the layer they need. */
final class EffectReach {

    private final PictureSize size;
    private final Affine toPixels;
    private final double unit;

    /** @param toPixels from the units of the layer's effects to pixels of a picture of this size */
    EffectReach(PictureSize size, Affine toPixels) {
        this.size = size;
        this.toPixels = toPixels;
        this.unit = toPixels.meanScale();
    }

    /** The standard deviation of a blur, in pixels. */
    double deviation(double radius) {
        return Math.min(radius * unit, LayerEffect.GREATEST_RADIUS * size.pixelsPerUnit()) / 2;
    }

    /** An offset in pixels, y downward. */
    Point offset(LayerEffect.Shadow shadow) {
        return toPixels.applyToVector(shadow.offset());
    }

    /** The pixels before any effect on which the picture depends; it may reach beyond the picture. */
    PixelArea needed(List<LayerEffect> effects) {
        PixelArea needed = new PixelArea(0, 0, size.width(), size.height());
        for (int i = effects.size() - 1; i >= 0; i--) {
            LayerEffect effect = effects.get(i);
            if (effect instanceof LayerEffect.Clip clip) {
                needed = needed.intersection(around(clip));
            } else if (effect instanceof LayerEffect.Shadow shadow) {
                Point offset = offset(shadow);
                PixelArea cast = needed.shifted((int) -Math.round(offset.x()), (int) -Math.round(offset.y()))
                        .grown(reach(shadow.radius()) + 1);
                needed = needed.union(cast);
            } else {
                needed = needed.grown(margin(effect));
            }
        }
        return needed;
    }

    private PixelArea around(LayerEffect.Clip clip) {
        if (clip.outline().isEmpty()) {
            return PixelArea.EMPTY;
        }
        Bounds bounds = clip.outline().bounds(clip.toScene().then(toPixels));
        // casts turn what is too large into the largest number; y grows downward, so the upper side is at the bottom
        return new PixelArea(
                (int) Math.floor(bounds.left()),
                (int) Math.floor(bounds.bottom()),
                (int) Math.ceil(bounds.right()),
                (int) Math.ceil(bounds.top()));
    }

    /** How much larger the layer's picture may become in any direction. */
    int margin(List<LayerEffect> effects) {
        return effects.stream().mapToInt(this::margin).sum();
    }

    private int margin(LayerEffect effect) {
        if (effect instanceof LayerEffect.Blur blur) {
            return reach(blur.radius());
        }
        if (effect instanceof LayerEffect.Glow glow) {
            return reach(glow.radius());
        }
        if (effect instanceof LayerEffect.Shadow shadow) {
            Point offset = offset(shadow);
            return reach(shadow.radius()) + 1 + (int) Math.ceil(Math.max(Math.abs(offset.x()), Math.abs(offset.y())));
        }
        return 0;
    }

    private int reach(double radius) {
        return Blur.reach(deviation(radius));
    }
}
