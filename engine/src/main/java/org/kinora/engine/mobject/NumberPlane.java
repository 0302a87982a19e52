package org.kinora.engine.mobject;

import java.util.stream.DoubleStream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
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

    /** Manim's {@code BLUE_D}. */
    private static final Color GRID_COLOR = Color.hex("#29ABCA");

    private static final Stroke AXIS = new Stroke(Color.WHITE, 2);
    private static final Stroke GRID = new Stroke(GRID_COLOR, 2);
    private static final Stroke FADED = new Stroke(GRID_COLOR.withAlpha(0.5), 1);

    private final Affine numbers;
    private final Group<Line> fadedLines;
    private final Group<Line> gridLines;
    private final Group<Line> axes;

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
        numbers = layOut(x, y, width, height);
        fadedLines = grid(FADED, halfSteps(x), halfSteps(y));
        gridLines =
                grid(GRID, x.marks().filter(number -> number != 0), y.marks().filter(number -> number != 0));
        axes = grid(
                AXIS, DoubleStream.of(0).filter(x::contains), DoubleStream.of(0).filter(y::contains));
        addParts(fadedLines, gridLines, axes);
        if (shapes().isEmpty()) {
            throw new IllegalArgumentException(
                    "A plane over " + x + " and " + y + " has no line; give it smaller steps");
        }
        anchor(shapes().get(0), numbers);
    }

    /** The fainter lines between the steps. */
    public Group<Line> fadedLines() {
        return fadedLines;
    }

    /** The lines at the steps except for the axes: first the horizontal ones, then the vertical ones. */
    public Group<Line> gridLines() {
        return gridLines;
    }

    /** The lines at zero: first the horizontal one, then the vertical one; without any that lies outside the plane. */
    public Group<Line> axes() {
        return axes;
    }

    private Group<Line> grid(Stroke stroke, DoubleStream uprightAt, DoubleStream acrossAt) {
        Group<Line> lines = new Group<>();
        acrossAt.forEach(number -> lines.add(line(new Point(x().from(), number), new Point(x().to(), number))));
        uprightAt.forEach(number -> lines.add(line(new Point(number, y().from()), new Point(number, y().to()))));
        return lines.setStroke(stroke);
    }

    private Line line(Point from, Point to) {
        return new Line(numbers.apply(from), numbers.apply(to));
    }

    private static DoubleStream halfSteps(Range range) {
        double half = range.step() / 2;
        return new Range(range.from() - half, range.to() - half, range.step())
                .marks()
                .map(mark -> mark + half);
    }
}
