package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;

/**
 * Straight lines from one measured point to the next, with a dot on each; manim's {@code plot_line_graph}. As with a
 * plot, group it with the axes to move both.
 *
 * <pre>{@code
 * LineGraph week = axes.plotLineGraph(new double[] {1, 2, 3}, new double[] {12, 15, 9});
 * play(create(week.line()), fadeIn(week.dots()));
 * }</pre>
 */
public final class LineGraph extends Composite<LineGraph> {

    private final PathShape line;
    private final Group<Dot> dots;

    /** @param points at least two, in scene units */
    LineGraph(List<Point> points) {
        line = new PathShape(Path.polyline(points.toArray(Point[]::new))).setStrokeColor(FunctionGraph.COLOR);
        dots = new Group<>(points.stream().map(Dot::new).toList());
        addParts(line, dots);
    }

    /** Pairs the numbers and places them. */
    static LineGraph of(CoordinateSystem<?> axes, double[] xNumbers, double[] yNumbers) {
        if (xNumbers.length != yNumbers.length || xNumbers.length < 2) {
            throw new IllegalArgumentException(
                    "A line graph needs as many numbers along y as along x, and two at least, not %d and %d"
                            .formatted(xNumbers.length, yNumbers.length));
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < xNumbers.length; i++) {
            if (!Double.isFinite(xNumbers[i]) || !Double.isFinite(yNumbers[i])) {
                throw new IllegalArgumentException(
                        "A line graph runs through finite numbers, not (%s, %s)".formatted(xNumbers[i], yNumbers[i]));
            }
            points.add(axes.c2p(xNumbers[i], yNumbers[i]));
        }
        return new LineGraph(points);
    }

    /** The line through all points. */
    public PathShape line() {
        return line;
    }

    /** The dots, one a point, in the order of the numbers. */
    public Group<Dot> dots() {
        return dots;
    }
}
