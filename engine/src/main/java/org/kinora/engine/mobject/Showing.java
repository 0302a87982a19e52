package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.timeline.Recording;

/**
 * Whether a mobject is shown, and at which place in the drawing order.
 *
 * <pre>{@code
 * title.show();
 * label.bringToFront();
 * }</pre>
 */
public interface Showing extends Mobject {

    @Override
    List<Shape> shapes();

    /** Shows the parts that are hidden, in front of everything that is shown. */
    @Override
    default void show() {
        shapes().stream().filter(shape -> !shape.isShown()).forEach(Mobject::bringToFront);
    }

    /** Shows all parts at the other's place in the drawing order; in front of everything if the other is not shown. */
    @Override
    default void showInPlaceOf(Mobject other) {
        List<Double> places = other.shapes().stream()
                .filter(Shape::isShown)
                .map(shape -> shape.orderAt(Recording.current().now()))
                .sorted()
                .toList();
        if (places.isEmpty()) {
            show();
            return;
        }
        List<Shape> shapes = shapes();
        for (int i = 0; i < shapes.size(); i++) {
            int place = (int) ((long) i * places.size() / shapes.size());
            // several shapes at one place keep their order, and stay behind the next place
            double within = (double) i / shapes.size() / 2;
            ((VMobject<?>) shapes.get(i)).enter(places.get(place) + (shapes.size() > places.size() ? within : 0));
        }
    }

    /** Shows all parts in front of everything else. */
    @Override
    default void bringToFront() {
        DisplayList displayed = FluentMobject.displayList();
        shapes().forEach(shape -> ((VMobject<?>) shape).enter(displayed.nextPlace()));
    }

    /** Hides all parts. */
    @Override
    default void hide() {
        shapes().stream().filter(Shape::isShown).forEach(shape -> ((VMobject<?>) shape).leave());
    }

    /** True if any part is shown. */
    @Override
    default boolean isShown() {
        return shapes().stream().anyMatch(Shape::isShown);
    }
}
