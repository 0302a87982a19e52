package org.kinora.engine.mobject;

import java.util.function.BiConsumer;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * Motion at a steady rate, until the mobject is told to stop following.
 *
 * <pre>{@code
 * wheel.alwaysRotate(90 * DEGREES);
 * cloud.alwaysShift(RIGHT.times(0.2));
 * }</pre>
 */
public interface Steady<M extends Mobject> extends Mobject {

    M onFrame(BiConsumer<M, Moment> edit);

    /**
     * From now on turns at a steady rate about its centre; manim's {@code always_rotate}.
     *
     * @param rate in radians a second, counter-clockwise when positive
     */
    default M alwaysRotate(double rate) {
        return alwaysRotate(rate, center());
    }

    /** From now on turns at a steady rate about a point of the scene, in radians a second. */
    default M alwaysRotate(double rate, Point about) {
        double begin = Recording.current().now().seconds();
        finite(rate);
        return onFrame((turning, at) -> turning.rotate(rate * (at.seconds() - begin), about));
    }

    /**
     * From now on moves at a steady rate; manim's {@code always_shift}.
     *
     * @param perSecond the way of each second, in units
     */
    default M alwaysShift(Point perSecond) {
        double begin = Recording.current().now().seconds();
        finite(perSecond.x() + perSecond.y());
        return onFrame((moving, at) -> moving.shift(perSecond.times(at.seconds() - begin)));
    }

    private static void finite(double rate) {
        if (!Double.isFinite(rate)) {
            throw new IllegalArgumentException("A steady rate is a finite number, not " + rate);
        }
    }
}
