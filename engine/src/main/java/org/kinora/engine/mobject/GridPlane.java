package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.timeline.Recording;

/**
 * A grid of blue lines at every step of the numbers, with fainter lines halfway between, and white axes: {@link
 * NumberPlane} or {@link ComplexPlane}.
 *
 * @param <P> the type that the fluent methods return: the class itself
 */
public abstract sealed class GridPlane<P extends GridPlane<P>> extends CoordinateSystem<P>
        permits ComplexPlane, NumberPlane {

    private final PlaneLines lines;

    GridPlane(Range x, Range y, double width, double height) {
        super(x, y);
        Affine numbers = layOut(x, y, width, height);
        lines = PlaneLines.of(x, y, numbers);
        addParts(lines.faded(), lines.grid(), lines.axes());
        anchorTo(numbers);
    }

    /** As far to both sides as the picture reaches, in scene units. */
    static Range acrossThePicture() {
        double side = Recording.current().frameWidth() / 2;
        return new Range(-side, side);
    }

    /** The fainter lines between the steps. */
    public final Group<Line> fadedLines() {
        return lines.faded();
    }

    /** The lines at the steps except for the axes: first the horizontal ones, then the vertical ones. */
    public final Group<Line> gridLines() {
        return lines.grid();
    }

    /** The lines at zero: first the horizontal one, then the vertical one; without any that lies outside the plane. */
    public final Group<Line> axes() {
        return lines.axes();
    }
}
