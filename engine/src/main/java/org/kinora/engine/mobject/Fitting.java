package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/**
 * How a mobject is fitted to a size, around another one or into the picture.
 *
 * <pre>{@code
 * frame.surround(word, 0.2);
 * label.nextTo(dot, RIGHT);
 * label.shiftOntoScreen();
 * }</pre>
 */
public interface Fitting<M extends Mobject> extends Mobject {

    M self();

    /** Stretches about its centre to a width in units and leaves the height as it is. */
    @Override
    default M stretchToWidth(double width) {
        stretchToWidth(width, Point.ORIGIN);
        return self();
    }

    /** Stretches about its centre to a height in units and leaves the width as it is. */
    @Override
    default M stretchToHeight(double height) {
        stretchToHeight(height, Point.ORIGIN);
        return self();
    }

    /**
     * Moves onto another mobject and scales, keeping its proportions, until that fits into it; manim's {@code surround}.
     *
     * @param gap what stays free around the other where it is closest, in units
     */
    @Override
    default M surround(Mobject other, double gap) {
        double factor = Math.max((other.width() + 2 * gap) / width(), (other.height() + 2 * gap) / height());
        if (Double.isNaN(factor) || Double.isInfinite(factor)) {
            throw new IllegalStateException("Something without width or height cannot surround a %s"
                    .formatted(other.getClass().getSimpleName()));
        }
        scale(factor);
        moveTo(other);
        return self();
    }

    /** The same with half a unit left free. */
    @Override
    default M shiftOntoScreen() {
        return shiftOntoScreen(Layout.DEFAULT_EDGE_GAP);
    }

    /**
     * Shifts what reaches beyond an edge of the picture back to it; what is inside stays. Manim's {@code
     * shift_onto_screen}.
     *
     * @param gap to the picture's edges, in units; what is too large for the picture is centred
     */
    @Override
    default M shiftOntoScreen(double gap) {
        shift(PictureEdge.wayInside(bounds(), gap));
        return self();
    }

    /** Whether nothing of it is inside the picture as it is before the camera moves. */
    @Override
    default boolean isOffScreen() {
        return PictureEdge.isOutside(bounds());
    }
}
