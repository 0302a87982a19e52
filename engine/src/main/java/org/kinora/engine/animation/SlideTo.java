package org.kinora.engine.animation;

import java.util.Set;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Pushes what is shown out of the picture, while the next picture comes in behind it.
 *
 * <pre>{@code
 * play(new SlideTo(LEFT, group(title, chart)).seconds(1.5));
 * }</pre>
 */
public final class SlideTo extends Transition<SlideTo> {

    private final Point direction;

    /** @param direction where what is shown goes: {@code LEFT}, {@code UP}, …; by one picture's width or height */
    public SlideTo(Point direction, Mobject next) {
        super(next);
        this.direction = Given.present(direction, "A slide needs a direction");
    }

    @Override
    void change(Group<Mobject> leaving, Group<Mobject> coming, Recorder recorder) {
        coming.show();
        Bounds picture = picture();
        Point way = new Point(direction.x() * picture.width(), direction.y() * picture.height());
        Set<Shape> outward = moving(leaving, coming.shapes());
        for (Shape shape : outward) {
            Motion out = Motion.of(shape, Affine.translation(way), 0);
            recorder.tween(shape.effect(), progress -> Effect.NONE.moved(out.at(progress)), Effect.NONE);
        }
        for (Shape shape : moving(coming, outward)) {
            Motion back = Motion.of(shape, Affine.translation(way.negated()), 0);
            recorder.tween(shape.effect(), progress -> Effect.NONE.moved(back.at(1 - progress)), Effect.NONE);
        }
    }
}
