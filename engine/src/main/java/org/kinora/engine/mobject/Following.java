package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.BiFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/**
 * Keeps a mobject in some relation to others while they move: every shape keeps the placement that it has now, shifted by
 * what the relation asks for at each moment.
 */
final class Following {

    private final List<Shape<?>> shapes;
    private final List<Affine> placements;

    Following(List<Shape<?>> shapes) {
        this.shapes = shapes;
        this.placements = shapes.stream().map(shape -> shape.transform().get()).toList();
    }

    /** @param shift from a moment and the bounds that the shapes would have then without it */
    void start(BiFunction<Moment, Bounds, Point> shift) {
        for (int i = 0; i < shapes.size(); i++) {
            Affine placement = placements.get(i);
            shapes.get(i)
                    .transform()
                    .follow(moment -> placement.then(Affine.translation(shift.apply(moment, unshiftedBounds(moment)))));
        }
    }

    private Bounds unshiftedBounds(Moment moment) {
        Bounds bounds = null;
        for (int i = 0; i < shapes.size(); i++) {
            Path outline = shapes.get(i).path().at(moment);
            if (!outline.isEmpty()) {
                Bounds next = outline.transformed(placements.get(i)).bounds();
                bounds = bounds == null ? next : bounds.union(next);
            }
        }
        return bounds == null ? Bounds.at(placements.get(0).apply(Point.ORIGIN)) : bounds;
    }
}
