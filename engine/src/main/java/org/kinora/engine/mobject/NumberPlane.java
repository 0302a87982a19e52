package org.kinora.engine.mobject;

/**
 * A grid of blue lines at every step of the numbers, with fainter lines halfway between, and white axes.
 *
 * <pre>{@code
 * NumberPlane plane = new NumberPlane();
 * add(plane, new Vector(plane.c2p(2, 1)));
 * }</pre>
 */
public final class NumberPlane extends GridPlane<NumberPlane> {

    /** Fills the whole picture; numbers are scene units. */
    public NumberPlane() {
        this(acrossThePicture(), new Range(-4, 4));
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
        super(x, y, width, height);
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
