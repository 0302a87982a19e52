package org.kinora.engine.animation;

import java.util.List;
import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Morph;
import org.kinora.engine.geometry.Route;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.timeline.Recorder;

/**
 * Gives shapes the look of others over time. Outlines morph in scene coordinates, so that it does not matter how either
 * side was placed; where both outlines are the same, only the placement moves and the outline stays exact.
 */
final class LookTransfer {

    private final List<Shape<?>> shapes;
    private final List<Shape<?>> targets;
    private final Route route;

    /** @param pathArc in radians; 0 for straight ways */
    LookTransfer(List<Shape<?>> shapes, List<Shape<?>> targets, double pathArc) {
        this.shapes = shapes;
        this.targets = targets;
        this.route = pathArc == 0 ? Route.STRAIGHT : Route.arc(pathArc);
    }

    void record(Recorder recorder) {
        int count = targets.size();
        for (int i = 0; i < shapes.size(); i++) {
            if (count == 0) {
                vanish(shapes.get(i), recorder);
            } else if (shapes.size() <= count) {
                int first = i * count / shapes.size();
                int last = (i + 1) * count / shapes.size();
                transfer(shapes.get(i), Look.ofAll(targets.subList(first, last)), recorder);
            } else {
                int target = i * count / shapes.size();
                boolean isFirst = i == 0 || (i - 1) * count / shapes.size() != target;
                transfer(shapes.get(i), Look.of(targets.get(target)), recorder);
                if (!isFirst) {
                    vanish(shapes.get(i), recorder);
                }
            }
        }
    }

    private static void vanish(Shape<?> shape, Recorder recorder) {
        double opacity = shape.opacity().get();
        recorder.tween(shape.opacity(), progress -> opacity * Math.max(0, 1 - progress));
    }

    private void transfer(Shape<?> shape, Look end, Recorder recorder) {
        Look start = Look.of(shape);
        if (start.path().equals(end.path()) && route.equals(Route.STRAIGHT)) {
            recorder.tween(shape.transform(), at(start.place(), end.place(), start.place()::interpolate));
            recorder.tween(shape.fill(), at(start.fill(), end.fill(), start.fill()::interpolate));
        } else {
            Morph morph = Morph.between(start.inScene(), end.inScene(), route);
            Paint fill = start.fill().transformed(start.place());
            Paint endFill = end.fill().transformed(end.place());
            recorder.tween(shape.path(), at(start.path(), end.path(), (to, progress) -> morph.at(progress)));
            recorder.tween(shape.transform(), at(start.place(), end.place(), (to, progress) -> Affine.IDENTITY));
            recorder.tween(
                    shape.fill(), at(start.fill(), end.fill(), (to, progress) -> fill.interpolate(endFill, progress)));
        }
        recorder.tween(shape.stroke(), at(start.stroke(), end.stroke(), start.stroke()::interpolate));
        recorder.tween(
                shape.opacity(),
                at(
                        start.opacity(),
                        end.opacity(),
                        (to, progress) ->
                                Math.max(0, Math.min(1, start.opacity() + (to - start.opacity()) * progress))));
    }

    /** A way between two values that has exactly these ends. */
    private static <T> DoubleFunction<T> at(T start, T end, Way<T> way) {
        return progress -> progress == 0 ? start : progress == 1 ? end : way.at(end, progress);
    }

    private interface Way<T> {
        T at(T end, double progress);
    }
}
