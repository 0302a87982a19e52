package org.kinora.engine.mobject;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Property;

/**
 * What is done to the picture of a mobject as a whole, be it one shape or a group. Radii and offsets are in scene units;
 * they stay what they are when the mobject is scaled, and grow with the picture when the camera zooms in. All of it can
 * be animated; what clips or masks, and how layers blend, changes at the animation's beginning.
 *
 * <pre>{@code
 * photo.clip(circle).dropShadow(point(0.1, -0.1), 0.3, BLACK.withAlpha(0.6));
 * play(title.animate(t -> t.blur(0.4)), bulb.animate(b -> b.glow(YELLOW, 1.5)));
 * }</pre>
 */
public interface Layered<M extends Mobject> extends Mobject {

    /** How far a halo may reach, in hundredths of a unit. */
    double WIDEST_HALO = 400;

    M self();

    /** What is done to the picture of the whole; to change it, call the methods of this interface. */
    Property<LayerStyle> layerStyle();

    /**
     * Softens the whole.
     *
     * @param radius from 0 to 4 units; an edge fades over about as much to either side
     */
    @Override
    default M blur(double radius) {
        LayerEffect.checkRadius("blur", radius);
        return restyle(style -> style.withBlur(radius));
    }

    /**
     * Surrounds the whole with light.
     *
     * @param color its alpha says how strong the light is
     * @param radius from 0 to 4 units
     */
    @Override
    default M glow(Color color, double radius) {
        LayerEffect.checkRadius("glow", radius);
        LayerStyle.Glow glow = new LayerStyle.Glow(Objects.requireNonNull(color), radius);
        return restyle(style -> style.withGlow(glow));
    }

    /**
     * Lays a soft shadow behind the whole.
     *
     * @param offset to the shadow, at most 8 units long
     * @param radius of its blur, from 0 to 4 units
     * @param color its alpha says how dark the shadow is
     */
    @Override
    default M dropShadow(Point offset, double radius, Color color) {
        LayerEffect.Shadow checked = new LayerEffect.Shadow(offset, radius, color);
        LayerStyle.Shadow shadow = new LayerStyle.Shadow(checked.offset(), checked.radius(), checked.color());
        return restyle(style -> style.withShadow(shadow));
    }

    /**
     * Shows only what lies inside another mobject's outlines, wherever they go. The other need not be shown.
     *
     * @throws IllegalArgumentException if it has no shapes
     */
    @Override
    default M clip(Mobject by) {
        requireShapes("clip", by);
        return restyle(style -> style.withClip(by));
    }

    /**
     * Shows as much as another mobject has of alpha at every place, with its own effects, such as a blur. The other need
     * not be shown.
     *
     * @throws IllegalArgumentException if it has no shapes, or contains this mobject
     */
    @Override
    default M mask(Mobject by) {
        return mask(by, false, false);
    }

    /** Shows what {@link #mask(Mobject)} hides. */
    @Override
    default M maskOut(Mobject by) {
        return mask(by, false, true);
    }

    /** As {@link #mask(Mobject)}, by how bright the other mobject is on black. */
    @Override
    default M maskByBrightness(Mobject by) {
        return mask(by, true, false);
    }

    private M mask(Mobject by, boolean byLuminance, boolean inverted) {
        requireShapes("mask", by);
        if (SavedState.tree((FluentMobject<?>) by).contains(self())) {
            throw new IllegalArgumentException(
                    "A " + getClass().getSimpleName() + " cannot be masked by what it is a part of; mask by a copy");
        }
        return restyle(style -> style.withMask(new LayerStyle.Mask(by, byLuminance, inverted)));
    }

    /** How the whole is combined with what is behind it. */
    @Override
    default M setBlend(Blend blend) {
        return restyle(style -> style.withBlend(Objects.requireNonNull(blend)));
    }

    /**
     * Draws a line around all outlines, behind them, so that text can be read on anything; manim's background stroke.
     *
     * @param width how far it reaches beyond outline and stroke, in hundredths of a unit, from 0 to 400
     */
    @Override
    default M halo(Color color, double width) {
        if (!(width >= 0 && width <= WIDEST_HALO)) {
            throw new IllegalArgumentException(
                    "The width of a halo is from 0 to %s hundredths of a unit, not %s".formatted(WIDEST_HALO, width));
        }
        LayerStyle.Halo halo = new LayerStyle.Halo(Objects.requireNonNull(color), width);
        return restyle(style -> style.withHalo(halo));
    }

    /** Takes blur, glow, shadow, clip, mask, blending and halo away again. */
    @Override
    default M clearEffects() {
        return restyle(style -> LayerStyle.NONE);
    }

    private M restyle(UnaryOperator<LayerStyle> change) {
        FluentMobject.displayList().enlistLayer((FluentMobject<?>) self());
        layerStyle().set(change.apply(layerStyle().get()));
        return self();
    }

    private static void requireShapes(String call, Mobject by) {
        if (by.shapes().isEmpty()) {
            throw new IllegalArgumentException(
                    "%s(…) needs a mobject with shapes, and this %s has none: add its parts first"
                            .formatted(call, by.getClass().getSimpleName()));
        }
    }
}
