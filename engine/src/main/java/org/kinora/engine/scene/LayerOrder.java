package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.LayerStyle;
import org.kinora.engine.mobject.Layering;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Moment;

/**
 * Sorts the shapes so that the members of each layer are adjacent: a layer takes the place of its hindmost member. A
 * layer within another stays within it.
 */
final class LayerOrder {

    private record Whole(Set<Shape> members, int mobjects, double opacity, Blend blend, LayerStyle style) {}

    /** A layer while the items of its members are being counted. */
    record Span(int firstShape, int endShape, double opacity, Blend blend, LayerStyle style) {}

    private static final Comparator<Whole> OUTER_FIRST = Comparator.comparingInt((Whole whole) -> whole.members.size())
            .thenComparingInt(Whole::mobjects)
            .reversed();

    private final List<Whole> wholes = new ArrayList<>();
    private final List<Shape> ordered = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    LayerOrder(List<FluentMobject<?>> mobjects, Moment moment) {
        for (FluentMobject<?> mobject : mobjects) {
            LayerStyle style = mobject.layerStyle().at(moment);
            Layering layering = mobject.layeringAt(moment);
            if (layering.isLayer() || style.isLayer()) {
                wholes.add(new Whole(
                        new HashSet<>(mobject.shapesAt(moment)),
                        mobject.countAt(moment),
                        Math.max(0, Math.min(1, mobject.groupOpacityAt(moment))),
                        layering.isAdded() ? Blend.ADD : style.blend(),
                        style));
            }
        }
        wholes.sort(OUTER_FIRST);
    }

    boolean isEmpty() {
        return wholes.isEmpty();
    }

    /** @param shapes from back to front */
    void arrange(List<Shape> shapes) {
        arrange(shapes, 0);
    }

    private void arrange(List<Shape> shapes, int outermost) {
        Set<Shape> done = new HashSet<>();
        for (Shape shape : shapes) {
            if (done.contains(shape)) {
                continue;
            }
            int whole = wholeOf(shape, outermost);
            if (whole < 0) {
                ordered.add(shape);
                continue;
            }
            List<Shape> members = shapes.stream()
                    .filter(wholes.get(whole).members::contains)
                    .filter(member -> !done.contains(member))
                    .toList();
            done.addAll(members);
            int first = ordered.size();
            arrange(members, whole + 1);
            Whole made = wholes.get(whole);
            spans.add(new Span(first, ordered.size(), made.opacity, made.blend, made.style));
        }
    }

    private int wholeOf(Shape shape, int outermost) {
        for (int i = outermost; i < wholes.size(); i++) {
            if (wholes.get(i).members.contains(shape)) {
                return i;
            }
        }
        return -1;
    }

    List<Shape> shapes() {
        return ordered;
    }

    /** True for the place of a shape that cannot be seen because its layer has faded away. */
    boolean isGone(int place) {
        return spans.stream().anyMatch(span -> span.opacity <= 0 && place >= span.firstShape && place < span.endShape);
    }

    /** True for a place at which a layer begins or has ended. */
    boolean isBoundary(int place) {
        return spans.stream().anyMatch(span -> span.firstShape == place || span.endShape == place);
    }

    /** Inner ones before outer ones. */
    List<Span> spans() {
        return spans;
    }
}
