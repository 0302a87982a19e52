package org.kinora.engine.mobject;

import java.util.stream.DoubleStream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * The lines of a plane, each kind with the horizontal ones first.
 *
 * @param faded half way between the steps
 * @param grid at the steps, without zero
 * @param axes at zero, as far as that lies within the ranges
 */
record PlaneLines(Group<Line> faded, Group<Line> grid, Group<Line> axes) {

    /** Manim's {@code BLUE_D}. */
    static final Color GRID_COLOR = Color.hex("#29ABCA");

    static final Stroke AXIS = new Stroke(Color.WHITE, 2);
    static final Stroke GRID = new Stroke(GRID_COLOR, 2);
    static final Stroke FADED = new Stroke(GRID_COLOR.withAlpha(0.5), 1);

    /** @param numbers from numbers to scene units */
    static PlaneLines of(Range x, Range y, Affine numbers) {
        return new PlaneLines(
                grid(x, y, numbers, FADED, halfSteps(x), halfSteps(y)),
                grid(
                        x,
                        y,
                        numbers,
                        GRID,
                        x.marks().filter(number -> number != 0),
                        y.marks().filter(number -> number != 0)),
                grid(
                        x,
                        y,
                        numbers,
                        AXIS,
                        DoubleStream.of(0).filter(x::contains),
                        DoubleStream.of(0).filter(y::contains)));
    }

    private static Group<Line> grid(
            Range x, Range y, Affine numbers, Stroke stroke, DoubleStream uprightAt, DoubleStream acrossAt) {
        Group<Line> lines = new Group<>();
        acrossAt.forEach(number -> lines.add(line(numbers, new Point(x.from(), number), new Point(x.to(), number))));
        uprightAt.forEach(number -> lines.add(line(numbers, new Point(number, y.from()), new Point(number, y.to()))));
        return lines.setStroke(stroke);
    }

    private static Line line(Affine numbers, Point from, Point to) {
        return new Line(numbers.apply(from), numbers.apply(to));
    }

    static DoubleStream halfSteps(Range range) {
        double half = range.step() / 2;
        return new Range(range.from() - half, range.to() - half, range.step())
                .marks()
                .map(mark -> mark + half);
    }
}
