package org.kinora.engine.mobject;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;

/**
 * What is done to the picture of a mobject as a whole. It is drawn, then blurred, clipped and masked; glow and shadow of
 * what is left lie behind it, and the whole is blended with what is behind that. Nest groups for another order.
 *
 * @param blur radius in scene units, 0 for none
 * @param clip what shows only its inside; null for none
 * @param halo a line around outlines, which needs no picture of its own
 */
public record LayerStyle(Blend blend, double blur, Mobject clip, Mask mask, Glow glow, Shadow shadow, Halo halo) {

    /** @param by shows as much as it has of alpha or brightness; null for none */
    public record Mask(Mobject by, boolean byLuminance, boolean inverted) {
        static final Mask NONE = new Mask(null, false, false);
    }

    /** @param radius in scene units */
    public record Glow(Color color, double radius) {
        static final Glow NONE = new Glow(Color.TRANSPARENT, 0);

        public boolean isInvisible() {
            return color.isInvisible() || radius == 0;
        }

        Glow interpolate(Glow end, double progress) {
            return new Glow(color.mix(end.color, progress), between(radius, end.radius, progress));
        }
    }

    /** Offset and radius are in scene units. */
    public record Shadow(Point offset, double radius, Color color) {
        static final Shadow NONE = new Shadow(Point.ORIGIN, 0, Color.TRANSPARENT);

        public boolean isInvisible() {
            return color.isInvisible();
        }

        Shadow interpolate(Shadow end, double progress) {
            return new Shadow(
                    offset.interpolate(end.offset, Math.max(0, Math.min(1, progress))),
                    between(radius, end.radius, progress),
                    color.mix(end.color, progress));
        }
    }

    /** @param width how far it reaches beyond outline and stroke, in hundredths of a unit */
    public record Halo(Color color, double width) {
        static final Halo NONE = new Halo(Color.TRANSPARENT, 0);

        public boolean isInvisible() {
            return color.isInvisible() || width == 0;
        }

        Halo interpolate(Halo end, double progress) {
            return new Halo(color.mix(end.color, progress), Math.max(0, width + (end.width - width) * progress));
        }
    }

    /** As it is drawn. */
    public static final LayerStyle NONE =
            new LayerStyle(Blend.OVER, 0, null, Mask.NONE, Glow.NONE, Shadow.NONE, Halo.NONE);

    public LayerStyle {
        Objects.requireNonNull(blend, "blend");
    }

    LayerStyle withBlend(Blend newBlend) {
        return new LayerStyle(newBlend, blur, clip, mask, glow, shadow, halo);
    }

    LayerStyle withBlur(double radius) {
        return new LayerStyle(blend, radius, clip, mask, glow, shadow, halo);
    }

    LayerStyle withClip(Mobject by) {
        return new LayerStyle(blend, blur, by, mask, glow, shadow, halo);
    }

    LayerStyle withMask(Mask newMask) {
        return new LayerStyle(blend, blur, clip, newMask, glow, shadow, halo);
    }

    LayerStyle withGlow(Glow newGlow) {
        return new LayerStyle(blend, blur, clip, mask, newGlow, shadow, halo);
    }

    LayerStyle withShadow(Shadow newShadow) {
        return new LayerStyle(blend, blur, clip, mask, glow, newShadow, halo);
    }

    LayerStyle withHalo(Halo newHalo) {
        return new LayerStyle(blend, blur, clip, mask, glow, shadow, newHalo);
    }

    /** Whether the mobject must be drawn into a picture of its own. */
    public boolean isLayer() {
        return blend != Blend.OVER
                || blur > 0
                || clip != null
                || mask.by != null
                || !glow.isInvisible()
                || !shadow.isInvisible();
    }

    /** The same style in a copy, where what has been copied along clips and masks. */
    LayerStyle copy(UnaryOperator<Object> copies) {
        if (clip == null && mask.by == null) {
            return this;
        }
        Mask masked =
                mask.by == null ? mask : new Mask((Mobject) copies.apply(mask.by), mask.byLuminance, mask.inverted);
        return withMask(masked).withClip(clip == null ? null : (Mobject) copies.apply(clip));
    }

    /** Rate functions may overshoot; radii stay within what can be drawn. */
    static double between(double from, double to, double progress) {
        return Math.max(0, Math.min(LayerEffect.GREATEST_RADIUS, from + (to - from) * progress));
    }
}
