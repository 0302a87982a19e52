package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.LayerStyle;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Moment;

/** Collects what one frame shows: the items of shapes, the layers around them, and what belongs to these. */
final class FrameItems {

    private final List<FluentMobject<?>> layered;
    private final Moment moment;
    private final BiConsumer<Shape, List<DrawItem>> maker;
    /** What is being masked, since a mask that masks itself would never end. */
    private final Set<Mobject> masks;

    private final List<DrawItem> items = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();

    /**
     * @param layered every mobject that may be a layer or have a halo
     * @param maker adds the items of a shape at the moment
     */
    FrameItems(List<FluentMobject<?>> layered, Moment moment, BiConsumer<Shape, List<DrawItem>> maker) {
        this(layered, moment, maker, Set.of());
    }

    private FrameItems(
            List<FluentMobject<?>> layered,
            Moment moment,
            BiConsumer<Shape, List<DrawItem>> maker,
            Set<Mobject> masks) {
        this.layered = layered;
        this.moment = moment;
        this.maker = maker;
        this.masks = masks;
    }

    List<DrawItem> items() {
        return items;
    }

    List<Layer> layers() {
        return layers;
    }

    /** Adds the items of shapes in front of what has been added. @param shapes from back to front */
    void add(List<Shape> shapes) {
        if (layered.isEmpty()) {
            shapes.forEach(shape -> maker.accept(shape, items));
            return;
        }
        LayerOrder order = new LayerOrder(layered, moment);
        order.arrange(shapes);
        Halos halos = new Halos(layered, moment);
        // invisible shapes have no item, so indices of shapes are not indices of items
        int[] firstItem = new int[order.shapes().size() + 1];
        for (int i = 0; i < order.shapes().size(); i++) {
            firstItem[i] = items.size();
            if (!order.isGone(i)) {
                halos.addBehind(order.shapes(), i, maker, items);
                maker.accept(order.shapes().get(i), items);
            }
        }
        firstItem[order.shapes().size()] = items.size();
        for (LayerOrder.Span span : order.spans()) {
            int first = firstItem[span.firstShape()];
            int end = firstItem[span.endShape()];
            if (first < end) {
                layers.add(new Layer(
                        first, end, span.opacity(), span.blend(), Affine.IDENTITY, effects(span.style())));
            }
        }
    }

    private List<LayerEffect> effects(LayerStyle style) {
        List<LayerEffect> effects = new ArrayList<>();
        if (style.blur() > 0) {
            effects.add(new LayerEffect.Blur(style.blur()));
        }
        if (style.clip() != null) {
            effects.add(clip(style.clip().shapesAt(moment)));
        }
        Mobject mask = style.mask().by();
        if (mask != null && !masks.contains(mask)) {
            effects.add(mask(mask, style.mask()));
        }
        LayerStyle.Glow glow = style.glow();
        if (!glow.isInvisible()) {
            effects.add(new LayerEffect.Glow(glow.color(), glow.radius()));
        }
        LayerStyle.Shadow shadow = style.shadow();
        if (!shadow.isInvisible()) {
            effects.add(new LayerEffect.Shadow(shadow.offset(), shadow.radius(), shadow.color()));
        }
        return effects;
    }

    private LayerEffect clip(List<Shape> shapes) {
        if (shapes.size() == 1) {
            Shape shape = shapes.get(0);
            return new LayerEffect.Clip(
                    shape.path().at(moment), shape.effect().at(moment).motion().then(shape.placementAt(moment)));
        }
        PathBuilder all = Path.builder();
        shapes.forEach(shape -> all.append(shape.outlineAt(moment)));
        return new LayerEffect.Clip(all.build(), Affine.IDENTITY);
    }

    private LayerEffect mask(Mobject by, LayerStyle.Mask mask) {
        Set<Mobject> inside = new HashSet<>(masks);
        inside.add(by);
        FrameItems painted = new FrameItems(layered, moment, maker, inside);
        painted.add(by.shapesAt(moment));
        return new LayerEffect.Mask(painted.items, painted.layers, mask.byLuminance(), mask.inverted());
    }
}
