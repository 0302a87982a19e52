package org.kinora.engine.animation;

import java.util.function.Supplier;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Lets a mobject grow out of a point to its place and size.
 *
 * <pre>{@code
 * play(GrowFromPoint.edge(bar, DOWN));
 * }</pre>
 */
public final class GrowFromPoint extends PerShapeAnimation<GrowFromPoint> {

    private final Supplier<Point> place;
    private Point origin;
    private double depth;

    /** @param origin in scene units */
    public GrowFromPoint(Mobject mobject, Point origin) {
        this(mobject, () -> origin);
        Given.present(origin, "GrowFromPoint needs a point to grow out of");
    }

    private GrowFromPoint(Mobject mobject, Supplier<Point> place) {
        super(mobject, 0);
        this.place = place;
    }

    /** Grows out of the mobject's own centre, wherever that is when the animation begins. */
    public static GrowFromPoint center(Mobject mobject) {
        return new GrowFromPoint(mobject, () -> mobject.center());
    }

    /** Grows out of the mobject's corner, or the middle of its side, in this direction, as it is when the animation begins. */
    public static GrowFromPoint edge(Mobject mobject, Point edge) {
        Given.present(edge, "GrowFromPoint needs a direction to the edge");
        return new GrowFromPoint(mobject, () -> mobject.corner(edge));
    }

    @Override
    protected void begin() {
        origin = place.get();
        depth = Motion.depthOf(mobject());
    }

    @Override
    protected boolean isEntering() {
        return true;
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        Motion from = Motion.of(shape, Affine.scaling(0, origin), depth);
        recorder.tween(shape.effect(), progress -> Effect.NONE.moved(from.at(1 - progress)));
    }
}
