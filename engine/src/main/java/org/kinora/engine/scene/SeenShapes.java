package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.Pose;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Moment;

/** The shapes that a film shows at a moment, from back to front, those of redrawn wholes one by one. */
final class SeenShapes {

    private final Film film;
    private final Moment moment;
    private final Map<Shape, Double> layers = new IdentityHashMap<>();
    private final List<SeenShape> seen = new ArrayList<>();

    private SeenShapes(Film film, Moment moment) {
        this.film = film;
        this.moment = moment;
    }

    static List<SeenShape> at(Film film, Moment moment) {
        SeenShapes all = new SeenShapes(film, moment);
        all.readLayers(film.displayed().layers());
        film.displayed().shapes().stream()
                .filter(shape -> shape.orderAt(moment) >= 0)
                .sorted(Comparator.comparingInt((Shape shape) -> shape.zIndex().at(moment))
                        .thenComparingDouble(shape -> shape.orderAt(moment)))
                .forEach(all::add);
        return all.seen;
    }

    private void readLayers(List<FluentMobject<?>> layered) {
        for (FluentMobject<?> layer : layered) {
            double opacity = layer.groupOpacityAt(moment);
            if (opacity < 1) {
                layer.shapesAt(moment).forEach(shape -> layers.merge(shape, opacity, (one, other) -> one * other));
            }
        }
    }

    private void add(Shape shape) {
        Effect effect = shape.effect().at(moment);
        double opacity = opacity(shape) * layers.getOrDefault(shape, 1.0);
        Affine placed = placed(shape);
        Pose pose = ShapeItems.moved(shape, shape.poseAt(moment), moment);
        if (opacity <= 0) {
            return;
        }
        if (!(shape instanceof Redrawn whole)) {
            seen.add(new SeenShape(film, shape, shape, placed, pose, opacity, moment));
            return;
        }
        for (Shape part : whole.madeAt(moment)) {
            Pose own = ShapeItems.moved(part, part.poseAt(moment), moment);
            seen.add(new SeenShape(
                    film,
                    part,
                    whole,
                    own.isFlat() ? placed(part).then(placed) : placed(part),
                    own.isFlat() ? pose : own.within(placed, pose),
                    opacity * opacity(part) * effect.filled(),
                    moment));
        }
    }

    private double opacity(Shape shape) {
        return shape.opacity().at(moment) * shape.effect().at(moment).presence();
    }

    private Affine placed(Shape shape) {
        return shape.effect().at(moment).motion().flat().then(shape.placementAt(moment));
    }
}
