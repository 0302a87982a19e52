package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathMeasure;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * Moves a mobject's centre along a path, at constant speed apart from the rate function.
 *
 * <pre>{@code
 * play(new MoveAlongPath(dot, new Circle(2)).rate(linear).seconds(4));
 * }</pre>
 */
public final class MoveAlongPath extends PerShapeAnimation<MoveAlongPath> {

    private final PathMeasure way;
    private Point center;

    /** @param way in scene units */
    public MoveAlongPath(Mobject mobject, Path way) {
        super(mobject, 0);
        if (way.isEmpty()) {
            throw new IllegalArgumentException(
                    "A " + mobject.getClass().getSimpleName() + " cannot move along a path without points");
        }
        this.way = way.measure();
    }

    /** @param way the shape along whose outline it moves, as it stands when this animation is made */
    public MoveAlongPath(Mobject mobject, Shape way) {
        this(mobject, way.outline());
    }

    @Override
    protected void begin() {
        center = mobject().center();
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        Affine place = shape.transform().get();
        recorder.tween(
                shape.transform(),
                progress -> place.then(Affine.translation(way.pointAt(progress).minus(center))));
    }
}
