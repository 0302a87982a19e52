package org.kinora.engine.render;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.pixels.Backlight;
import org.kinora.engine.pixels.Blending;
import org.kinora.engine.pixels.Blur;
import org.kinora.engine.pixels.PixelMask;
import org.kinora.engine.pixels.PixelTarget;

/**
 * Paints layers with effects. What lies beyond the picture's edges but reaches into it, such as the blurred rim of a
 * disc, is painted too, on a picture with a margin.
 */
final class LayerPicturePainter implements PixelPainter {

    /** From pixels with y downward to pixels with y upward. */
    private static final Affine UPWARD = new Affine(1, 0, 0, -1, 0, 0);

    private static final int GREATEST_SIDE = 16_384;

    private final PictureSize size;
    private final Blur blur = new Blur();
    private final Backlight backlight = new Backlight();
    /** Everything below depends on the margin, and is made anew if that changes. */
    private int margin = -1;

    private FrameTools tools;
    private PaintedList contents;
    private Map<Integer, FillPart> clips;
    private Map<Integer, PaintedList> masks;

    private int[] pixels = {};
    private int[] maskPixels = {};

    LayerPicturePainter(PictureSize size) {
        this.size = size;
    }

    @Override
    public boolean paints(PixelContent content) {
        return content instanceof LayerPicture;
    }

    @Override
    public void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer) {
        LayerPicture picture = (LayerPicture) content;
        List<LayerEffect> effects = picture.effects();
        EffectReach reach = new EffectReach(size, toPixels);
        PixelArea needed = reach.needed(effects);
        prepareMargin(needed);
        Affine view =
                toPixels.then(Affine.translation(new Point(margin, margin))).then(UPWARD);
        contents.update(list(picture.items(), picture.layers(), picture.lens().then(view)));
        prepare(effects, view);
        tools.shape();
        PixelArea whole = new PixelArea(0, 0, tools.size().width(), tools.size().height());
        PixelArea area = contents.area()
                .intersection(needed.shifted(margin, margin))
                .grown(reach.margin(effects))
                .intersection(whole);
        if (area.isEmpty()) {
            return;
        }
        pixels = cleared(pixels, area);
        PixelTarget target = target(pixels, area);
        contents.paint(target);
        for (int i = 0; i < effects.size(); i++) {
            apply(i, effects.get(i), reach, target);
        }
        show(target, area, LayerNode.opacity(opacity, Blend.OVER), layer);
    }

    private static DrawList list(List<DrawItem> items, List<Layer> layers, Affine view) {
        return new DrawList(Color.TRANSPARENT, view, items, layers);
    }

    private void prepareMargin(PixelArea needed) {
        int beyond = 0;
        if (!needed.isEmpty()) {
            beyond = Math.max(
                    Math.max(-needed.left(), needed.right() - size.width()),
                    Math.max(-needed.top(), needed.bottom() - size.height()));
        }
        int rounded = beyond <= 0 ? 0 : Math.max(16, Integer.highestOneBit(beyond - 1) * 2);
        int most = (GREATEST_SIDE - Math.max(size.width(), size.height())) / 2 / 16 * 16;
        int newMargin = Math.min(rounded, most);
        if (newMargin != margin) {
            margin = newMargin;
            tools = FrameTools.inPixels(new PictureSize(size.width() + 2 * margin, size.height() + 2 * margin));
            contents = new PaintedList(tools);
            clips = new HashMap<>();
            masks = new HashMap<>();
        }
    }

    private void prepare(List<LayerEffect> effects, Affine view) {
        for (int i = 0; i < effects.size(); i++) {
            if (effects.get(i) instanceof LayerEffect.Clip clip) {
                FillPart part = clips.computeIfAbsent(i, unknown -> new FillPart(tools.size()));
                tools.scratch().set(clip.toScene(), view);
                part.update(
                        new ShapeItem(0, clip.outline(), clip.toScene(), Color.WHITE, Stroke.NONE, 1), tools.scratch());
                tools.shapeLater(part);
            } else if (effects.get(i) instanceof LayerEffect.Mask mask) {
                masks.computeIfAbsent(i, unknown -> new PaintedList(tools))
                        .update(list(mask.items(), mask.layers(), view));
            }
        }
    }

    private void apply(int number, LayerEffect effect, EffectReach reach, PixelTarget target) {
        if (effect instanceof LayerEffect.Blur soft) {
            blur.apply(target, reach.deviation(soft.radius()));
        } else if (effect instanceof LayerEffect.Glow glow) {
            backlight.glow(target, glow.color(), reach.deviation(glow.radius()));
        } else if (effect instanceof LayerEffect.Shadow shadow) {
            Point offset = reach.offset(shadow);
            backlight.shadow(target, shadow.color(), reach.deviation(shadow.radius()), offset.x(), offset.y());
        } else if (effect instanceof LayerEffect.Clip) {
            FillPart part = clips.get(number);
            if (part.isVisible()) {
                PixelMask.clip(target, part.strips());
            } else {
                target.clear();
            }
        } else if (effect instanceof LayerEffect.Mask mask) {
            mask(masks.get(number), mask, target);
        }
    }

    private void mask(PaintedList list, LayerEffect.Mask mask, PixelTarget target) {
        PixelArea area = new PixelArea(target.left(), target.top(), target.right(), target.bottom());
        maskPixels = cleared(maskPixels, area);
        PixelTarget painted = target(maskPixels, area);
        list.area();
        list.paint(painted);
        PixelMask.multiply(target, painted, mask.byLuminance(), mask.inverted());
    }

    private static int[] cleared(int[] old, PixelArea area) {
        int count = area.width() * area.height();
        if (old.length < count) {
            return new int[count];
        }
        Arrays.fill(old, 0, count, 0);
        return old;
    }

    private static PixelTarget target(int[] pixels, PixelArea area) {
        return PixelTarget.of(pixels, area.left(), area.top(), area.width(), area.height());
    }

    /** Copies what is inside the picture. */
    private void show(PixelTarget target, PixelArea area, int opacity, PixelLayer layer) {
        PixelArea visible = area.shifted(-margin, -margin).intersection(0, 0, size.width(), size.height());
        if (visible.isEmpty()) {
            return;
        }
        layer.cover(visible.left(), visible.top(), visible.right(), visible.bottom());
        for (int y = visible.top(); y < visible.bottom(); y++) {
            int from = target.index(visible.left() + margin, y + margin);
            int to = (y - layer.top()) * layer.width() + visible.left() - layer.left();
            for (int i = 0; i < visible.width(); i++) {
                layer.pixels()[to + i] = Blending.scaled(target.rgba()[from + i], opacity);
            }
        }
    }
}
