package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.LayerStyle;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.View;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Moment;

/** Collects what one frame shows: the items of shapes, the layers around them, and what belongs to these. */
final class FrameItems {

    private final List<FluentMobject<?>> layered;
    private final Moment moment;
    private final ItemMaker.Source source;
    private final Camera camera;
    private final Color background;
    private final Recoloring recoloring;
    /** What is being masked, since a mask that masks itself would never end. */
    private final Set<Mobject> masks;

    private final List<DrawItem> items = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();

    /**
     * @param layered every mobject that may be a layer or have a halo
     * @param camera through which the frame is seen
     */
    FrameItems(
            List<FluentMobject<?>> layered,
            Moment moment,
            ItemMaker.Source source,
            Camera camera,
            Color background,
            Recoloring recoloring) {
        this(layered, moment, source, camera, background, recoloring, Set.of());
    }

    private FrameItems(
            List<FluentMobject<?>> layered,
            Moment moment,
            ItemMaker.Source source,
            Camera camera,
            Color background,
            Recoloring recoloring,
            Set<Mobject> masks) {
        this.layered = layered;
        this.moment = moment;
        this.source = source;
        this.camera = camera;
        this.background = background;
        this.recoloring = recoloring;
        this.masks = masks;
    }

    List<DrawItem> items() {
        return items;
    }

    List<Layer> layers() {
        return layers;
    }

    /** Collects the items of all shapes, from back to front; to be called once. */
    void collect(List<Shape> shapes) {
        collect(shapes, false);
    }

    /** @param isLayer whether the shapes are a layer, which stands somewhere in space as a whole */
    private void collect(List<Shape> shapes, boolean isLayer) {
        ItemMaker maker = source.begin(camera, recoloring, shapes, items, layers);
        LayerOrder order = new LayerOrder(layered, moment, recoloring);
        Halos halos = new Halos(layered, moment, recoloring);
        if (order.isEmpty() && halos.areNone()) {
            shapes.forEach(shape -> add(shape, shapes, maker));
            maker.flush();
            return;
        }
        order.arrange(shapes);
        // invisible shapes have no item, so indices of shapes are not indices of items
        List<LayerOrder.Span> standing = maker.ordersLayers() && !isLayer ? order.outermost() : List.of();
        List<LayerOrder.Span> inOrder = order.spansOutside(standing);
        int[] firstItem = new int[order.shapes().size() + 1];
        for (int i = 0; i < order.shapes().size(); i++) {
            if (LayerOrder.isBoundary(i, inOrder)) {
                maker.flush();
            }
            firstItem[i] = items.size();
            LayerOrder.Span layer = LayerOrder.around(i, standing);
            if (layer != null) {
                if (i == layer.firstShape()) {
                    addLayer(order.shapes().subList(layer.firstShape(), layer.endShape()), layer, maker);
                }
                continue;
            }
            if (!order.isGone(i)) {
                addHalos(halos, order.shapes(), i);
                add(order.shapes().get(i), shapes, maker);
            }
        }
        maker.flush();
        firstItem[order.shapes().size()] = items.size();
        for (LayerOrder.Span span : inOrder) {
            int first = firstItem[span.firstShape()];
            int end = firstItem[span.endShape()];
            if (first < end) {
                layers.add(new Layer(first, end, span.opacity(), span.blend(), Affine.IDENTITY, effects(span.style())));
            }
        }
    }

    private void add(Shape shape, List<Shape> shown, ItemMaker maker) {
        if (shape instanceof View view) {
            maker.flush();
            addView(view, shown);
        } else {
            maker.add(shape);
        }
    }

    private void addLayer(List<Shape> shapes, LayerOrder.Span layer, ItemMaker maker) {
        if (layer.opacity() > 0) {
            FrameItems inside = new FrameItems(layered, moment, source, camera, background, recoloring, masks);
            inside.collect(shapes, true);
            if (!inside.items.isEmpty()) {
                maker.addLayer(shapes, inside.items, inside.layers);
            }
        }
    }

    private void addHalos(Halos halos, List<Shape> shapes, int place) {
        halos.behind(shapes, place).forEach((halo, members) -> {
            List<DrawItem> made = new ArrayList<>();
            ItemMaker maker = source.begin(camera, recoloring, members, made, new ArrayList<>());
            members.forEach(maker::add);
            maker.flush();
            items.addAll(halo.around(made));
        });
    }

    /** Adds a view's background, the scene through its camera, and its border. */
    private void addView(View view, List<Shape> shown) {
        ViewLayers around = new ViewLayers(view, camera, background, moment, recoloring);
        if (!around.areInvisible()) {
            FrameItems content = new FrameItems(layered, moment, source, view.camera(), background, recoloring, masks);
            content.collect(view.seenAt(moment, shown));
            around.addTo(items, layers, content.items, content.layers);
        }
    }

    private List<LayerEffect> effects(LayerStyle style) {
        List<LayerEffect> effects = new ArrayList<>();
        if (style.blur() > 0) {
            effects.add(new LayerEffect.Blur(style.blur()));
        }
        if (style.clip() != null) {
            List<Shape> shapes = style.clip().shapesAt(moment);
            effects.add(
                    SpaceItems.isNeeded(camera, moment, shapes)
                            ? new LayerEffect.Mask(Silhouettes.of(shapes, camera, moment), List.of(), false, false)
                            : clip(shapes));
        }
        Mobject mask = style.mask().by();
        if (mask != null && !masks.contains(mask)) {
            effects.add(mask(mask, style.mask()));
        }
        LayerStyle.Glow glow = style.glow();
        if (!glow.isInvisible()) {
            effects.add(new LayerEffect.Glow(recoloring.ofLight(glow.color()), glow.radius()));
        }
        LayerStyle.Shadow shadow = style.shadow();
        if (!shadow.isInvisible()) {
            effects.add(new LayerEffect.Shadow(shadow.offset(), shadow.radius(), recoloring.ofShadow(shadow.color())));
        }
        return effects;
    }

    private LayerEffect clip(List<Shape> shapes) {
        if (shapes.size() == 1) {
            Shape shape = shapes.get(0);
            return new LayerEffect.Clip(
                    shape.path().at(moment),
                    shape.effect().at(moment).motion().flat().then(shape.placementAt(moment)));
        }
        PathBuilder all = Path.builder();
        shapes.forEach(shape -> all.append(shape.outlineAt(moment)));
        return new LayerEffect.Clip(all.build(), Affine.IDENTITY);
    }

    private LayerEffect mask(Mobject by, LayerStyle.Mask mask) {
        Set<Mobject> inside = new HashSet<>(masks);
        inside.add(by);
        // brightness that masks is meant as it is, whatever colour the mask would be seen in
        FrameItems painted = new FrameItems(layered, moment, source, camera, background, new Recoloring(), inside);
        painted.collect(by.shapesAt(moment));
        return new LayerEffect.Mask(painted.items, painted.layers, mask.byLuminance(), mask.inverted());
    }
}
