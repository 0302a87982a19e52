package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.ArrowTips;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Recording;

/**
 * A horizontal and a vertical number line with tips, which cross at their zeros or, if a range has no zero, at its
 * start.
 *
 * <pre>{@code
 * Axes axes = new Axes(new Range(-3, 3), new Range(0, 9, 3));
 * play(create(axes), create(axes.plot(x -> x * x)));
 * }</pre>
 */
public final class Axes extends CoordinateSystem<Axes> {

    /** Length and width, in units. */
    private static final double TIP_SIZE = 0.2;

    private final NumberLine xAxis;
    private final NumberLine yAxis;

    /** As wide and as high as the picture, less a unit on every side. */
    public Axes(Range x, Range y) {
        this(x, y, Recording.current().frameWidth() - 2, 6);
    }

    /**
     * @param width from the first to the last number of x, in scene units
     * @param height from the first to the last number of y, in scene units
     */
    public Axes(Range x, Range y, double width, double height) {
        super(x, y);
        Affine numbers = layOut(x, y, width, height);
        double crossingX = crossing(x);
        double crossingY = crossing(y);
        xAxis = new NumberLine(x, width);
        xAxis.shift(new Point(0, numbers.applyY(0, crossingY)));
        yAxis = new NumberLine(y, height);
        yAxis.rotate(Math.PI / 2, Point.ORIGIN).shift(new Point(numbers.applyX(crossingX, 0), 0));
        addParts(xAxis, yAxis, tip(xAxis), tip(yAxis));
        anchor(xAxis.line(), numbers);
    }

    private static double crossing(Range range) {
        return range.contains(0) ? 0 : range.from();
    }

    private static PathShape tip(NumberLine axis) {
        Point end = axis.n2p(axis.range().to());
        PathShape tip = new PathShape(ArrowTips.triangle(TIP_SIZE, TIP_SIZE));
        return tip.setFill(Color.WHITE)
                .setStroke(Stroke.NONE)
                .shift(new Point(TIP_SIZE, 0))
                .rotate(axis.line().angle(), Point.ORIGIN)
                .shift(end);
    }

    /** The horizontal axis. */
    public NumberLine xAxis() {
        return xAxis;
    }

    /** The vertical axis. */
    public NumberLine yAxis() {
        return yAxis;
    }

    /**
     * Writes a label below every tick of the x axis and to the left of every tick of the y axis, except where the axes
     * cross.
     */
    public Axes labels(DoubleFunction<? extends Mobject> label) {
        xAxis.labels(label, Point.DOWN, number -> number != crossing(x()));
        yAxis.labels(label, Point.LEFT, number -> number != crossing(y()));
        return this;
    }
}
