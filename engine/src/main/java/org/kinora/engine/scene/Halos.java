package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.LayerStyle;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/**
 * The halos of one frame. A halo is a wide stroke of the same outline, and the halos of all shapes of a mobject lie
 * behind all of its shapes: no letter hides a part of its neighbour.
 */
final class Halos {

    /** Sets the id of a halo apart from that of its shape; shapes never have so many ids. */
    private static final long MARK = 1L << 61;

    private record Whole(LayerStyle.Halo halo, Set<Shape> members) {}

    private final List<Whole> wholes = new ArrayList<>();
    private final BitSet added = new BitSet();

    Halos(List<FluentMobject<?>> mobjects, Moment moment) {
        for (FluentMobject<?> mobject : mobjects) {
            LayerStyle.Halo halo = mobject.layerStyle().at(moment).halo();
            if (!halo.isInvisible()) {
                wholes.add(new Whole(halo, new HashSet<>(mobject.shapesAt(moment))));
            }
        }
    }

    /**
     * Adds the halos of the mobjects whose hindmost shape is the one at a place; to be called for places in ascending
     * order.
     *
     * @param maker adds the items of a shape
     */
    void addBehind(List<Shape> shapes, int place, BiConsumer<Shape, List<DrawItem>> maker, List<DrawItem> items) {
        for (int i = 0; i < wholes.size(); i++) {
            Whole whole = wholes.get(i);
            if (!added.get(i) && whole.members.contains(shapes.get(place))) {
                added.set(i);
                List<DrawItem> made = new ArrayList<>();
                shapes.stream().filter(whole.members::contains).forEach(shape -> maker.accept(shape, made));
                for (DrawItem item : made) {
                    if (item instanceof ShapeItem shape) {
                        items.add(halo(shape, whole.halo, MARK + ((long) i << 48)));
                    }
                }
            }
        }
    }

    private static ShapeItem halo(ShapeItem item, LayerStyle.Halo halo, long mark) {
        double own = item.stroke().isInvisible() ? 0 : item.stroke().width();
        Stroke line = item.stroke()
                .withPaint(halo.color())
                .withWidth(own + 2 * halo.width())
                .withJoin(Stroke.Join.ROUND)
                .withCap(Stroke.Cap.ROUND)
                .withWidths(List.of());
        Color inside = item.fill().isInvisible() ? Color.TRANSPARENT : halo.color();
        return new ShapeItem(item.id() ^ mark, item.path(), item.toScene(), inside, line, item.opacity());
    }
}
