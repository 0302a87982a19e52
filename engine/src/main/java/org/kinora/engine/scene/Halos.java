package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Sets the ids of halos apart from those of their shapes, which are never so large. */
    private static final long MARK = 1L << 61;

    private static final int NUMBER_BITS = 48;

    /** The line around one mobject. */
    record Halo(Color color, double width, Set<Shape> members, int number) {

        /** The lines around items, from back to front. */
        List<ShapeItem> around(List<DrawItem> items) {
            List<ShapeItem> lines = new ArrayList<>();
            for (DrawItem item : items) {
                if (item instanceof ShapeItem shape) {
                    lines.add(around(shape));
                }
            }
            return lines;
        }

        private ShapeItem around(ShapeItem item) {
            double own = item.stroke().isInvisible() ? 0 : item.stroke().width();
            Stroke line = item.stroke()
                    .withPaint(color)
                    .withWidth(own + 2 * width)
                    .withJoin(Stroke.Join.ROUND)
                    .withCap(Stroke.Cap.ROUND)
                    .withWidths(List.of());
            Color inside = item.fill().isInvisible() ? Color.TRANSPARENT : color;
            long id = item.id() ^ (MARK | (long) number << NUMBER_BITS);
            return new ShapeItem(id, item.path(), item.toScene(), inside, line, item.opacity());
        }
    }

    private final List<Halo> halos = new ArrayList<>();
    private final BitSet added = new BitSet();

    Halos(List<FluentMobject<?>> mobjects, Moment moment, Recoloring recoloring) {
        for (FluentMobject<?> mobject : mobjects) {
            LayerStyle.Halo style = mobject.layerStyle().at(moment).halo();
            if (!style.isInvisible()) {
                halos.add(new Halo(
                        recoloring.of(style.color()),
                        style.width(),
                        new HashSet<>(mobject.shapesAt(moment)),
                        halos.size()));
            }
        }
    }

    boolean areNone() {
        return halos.isEmpty();
    }

    /**
     * The halos of the mobjects whose hindmost shape is the one at a place, each with those shapes from back to front;
     * to be called for places in ascending order.
     */
    Map<Halo, List<Shape>> behind(List<Shape> shapes, int place) {
        Map<Halo, List<Shape>> here = new LinkedHashMap<>();
        for (Halo halo : halos) {
            if (!added.get(halo.number) && halo.members.contains(shapes.get(place))) {
                added.set(halo.number);
                here.put(halo, shapes.stream().filter(halo.members::contains).toList());
            }
        }
        return here;
    }
}
