package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.timeline.Recording;

/**
 * A grid of blue lines at every step of the numbers, with fainter lines halfway between, and white axes.
 *
 * <pre>{@code
 * NumberPlane plane = new NumberPlane();
 * add(plane, new Vector(plane.c2p(2, 1)));
 * }</pre>
 */
public final class NumberPlane extends CoordinateSystem<NumberPlane> {

    private final PlaneLines lines;

    /** Fills the whole picture; numbers are scene units. */
    public NumberPlane() {
        this(
                new Range(
                        -Recording.current().frameWidth() / 2,
                        Recording.current().frameWidth() / 2),
                new Range(-4, 4));
    }

    /** A scene unit for every whole number. */
    public NumberPlane(Range x, Range y) {
        this(x, y, x.length(), y.length());
    }

    /**
     * @param width from the first to the last number of x, in scene units
     * @param height from the first to the last number of y, in scene units
     */
    public NumberPlane(Range x, Range y, double width, double height) {
        super(x, y);
        Affine numbers = layOut(x, y, width, height);
        lines = PlaneLines.of(x, y, numbers);
        addParts(lines.faded(), lines.grid(), lines.axes());
        anchorTo(numbers);
    }

    /** The fainter lines between the steps. */
    public Group<Line> fadedLines() {
        return lines.faded();
    }

    /** The lines at the steps except for the axes: first the horizontal ones, then the vertical ones. */
    public Group<Line> gridLines() {
        return lines.grid();
    }

    /** The lines at zero: first the horizontal one, then the vertical one; without any that lies outside the plane. */
    public Group<Line> axes() {
        return lines.axes();
    }

    /** Writes the numbers beside both axes, except for zero; manim's {@code add_coordinates}. */
    public NumberPlane addCoordinates() {
        return addCoordinates(PlaneLabels.DEFAULT);
    }

    /** As {@link #addCoordinates()}, written as the labels say. */
    public NumberPlane addCoordinates(NumberLabels labels) {
        addParts(new PlaneLabels(this, labels).writeNumbers());
        return this;
    }
}
