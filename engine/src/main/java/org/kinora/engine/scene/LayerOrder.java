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
    record Span(int firstShape, int endShape, double opacity, Blend blend, LayerStyle style) {

        private boolean holds(Span other) {
            boolean isLarger = endShape - firstShape > other.endShape - other.firstShape;
            return isLarger && firstShape <= other.firstShape && other.endShape <= endShape;
        }
    }

    private static final Comparator<Whole> OUTER_FIRST = Comparator.comparingInt((Whole whole) -> whole.members.size())
            .thenComparingInt(Whole::mobjects)
            .reversed();

    private final List<Whole> wholes = new ArrayList<>();
    private final List<Shape> ordered = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    LayerOrder(List<FluentMobject<?>> mobjects, Moment moment, Recoloring recoloring) {
        for (FluentMobject<?> mobject : mobjects) {
            LayerStyle style = mobject.layerStyle().at(moment);
            Layering layering = mobject.layeringAt(moment);
            if (layering.isLayer() || style.isLayer()) {
                wholes.add(new Whole(
                        new HashSet<>(mobject.shapesAt(moment)),
                        mobject.countAt(moment),
                        Math.max(0, Math.min(1, mobject.groupOpacityAt(moment))),
                        layering.isAdded() ? Blend.ADD : recoloring.of(style.blend()),
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

    /** The layers that are in no other one. */
    List<Span> outermost() {
        return spans.stream()
                .filter(span -> spans.stream().noneMatch(other -> other != span && other.holds(span)))
                .toList();
    }

    /** The layers that are in none of some others, inner ones before outer ones. */
    List<Span> spansOutside(List<Span> others) {
        return spans.stream()
                .filter(span -> others.stream().noneMatch(other -> other == span || other.holds(span)))
                .toList();
    }

    /** The one of some layers that a place is in; null if it is in none. */
    static Span around(int place, List<Span> layers) {
        return layers.stream()
                .filter(span -> place >= span.firstShape && place < span.endShape)
                .findFirst()
                .orElse(null);
    }

    /** True for a place at which one of some layers begins or has ended. */
    static boolean isBoundary(int place, List<Span> layers) {
        return layers.stream().anyMatch(span -> span.firstShape == place || span.endShape == place);
    }
}
