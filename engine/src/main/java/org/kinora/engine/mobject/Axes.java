package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
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

    private static final double AXIS_LABEL_SIZE = 48;
    /** From the end of an axis to its label, in units. */
    private static final double AXIS_LABEL_GAP = 0.2;
    /** From a label to the edge of the picture, in units; manim's. */
    private static final double EDGE_GAP = 0.25;

    private final NumberLine xAxis;
    private final NumberLine yAxis;
    private final Group<PathShape> tips;

    /** As wide and as high as the picture, less a unit on every side. */
    public Axes(Range x, Range y) {
        this(x, y, Recording.current().frameWidth() - 2, 6);
    }

    /**
     * As wide and as high as the picture, less a unit on every side, with other scales.
     *
     * @param x in places of its scaling: exponents for a {@link LogBase}
     * @param y in places of its scaling
     */
    public Axes(Range x, Range y, Scaling xScaling, Scaling yScaling) {
        this(x, y, Recording.current().frameWidth() - 2, 6, xScaling, yScaling);
    }

    /**
     * @param width from the first to the last number of x, in scene units
     * @param height from the first to the last number of y, in scene units
     */
    public Axes(Range x, Range y, double width, double height) {
        this(x, y, width, height, Scaling.LINEAR, Scaling.LINEAR);
    }

    /**
     * @param x in places of its scaling: exponents for a {@link LogBase}
     * @param y in places of its scaling
     * @param width from the first to the last number of x, in scene units
     * @param height from the first to the last number of y, in scene units
     */
    public Axes(Range x, Range y, double width, double height, Scaling xScaling, Scaling yScaling) {
        super(x, y, new Scales(xScaling, yScaling));
        Affine numbers = layOut(x, y, width, height);
        double crossingX = x.crossing();
        double crossingY = y.crossing();
        xAxis = new NumberLine(x, width, xScaling);
        xAxis.shift(new Point(0, numbers.applyY(0, crossingY)));
        yAxis = new NumberLine(y, height, yScaling);
        yAxis.rotate(Math.PI / 2, Point.ORIGIN).shift(new Point(numbers.applyX(crossingX, 0), 0));
        tips = new Group<>(
                NumberLine.tip(xAxis, ArrowTip.TRIANGLE, NumberLine.DEFAULT_TIP_SIZE),
                NumberLine.tip(yAxis, ArrowTip.TRIANGLE, NumberLine.DEFAULT_TIP_SIZE));
        addParts(xAxis, yAxis);
        addParts(tips.members());
        anchor(xAxis.line(), numbers);
    }

    /** The number of an axis at which the other crosses it. */
    private static double crossing(NumberLine axis) {
        return axis.scaling().number(axis.range().crossing());
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
        xAxis.labels(label, Point.DOWN, number -> number != crossing(xAxis));
        yAxis.labels(label, Point.LEFT, number -> number != crossing(yAxis));
        return this;
    }

    /** Writes the numbers beside the ticks of both axes, except where the axes cross; manim's {@code add_coordinates}. */
    public Axes addCoordinates() {
        return addCoordinates(NumberLabels.DEFAULT);
    }

    /** As {@link #addCoordinates()}, written as the labels say; where the axes cross there is no number. */
    public Axes addCoordinates(NumberLabels labels) {
        xAxis.addNumbers(without(labels, crossing(xAxis)));
        yAxis.addNumbers(without(labels, crossing(yAxis)));
        return this;
    }

    private static NumberLabels without(NumberLabels labels, double number) {
        return labels.excluding(DoubleStream.concat(
                        labels.excluded().stream().mapToDouble(Double::doubleValue), DoubleStream.of(number))
                .toArray());
    }

    /** The tips: that of the horizontal axis, then that of the vertical one. */
    public Group<PathShape> tips() {
        return tips;
    }

    /** Removes the tips. */
    public Axes removeTips() {
        tips.hide();
        removeParts(tips.members());
        return this;
    }

    /**
     * Formulas that name the axes, beside their tips: {@code axisLabels("x", "f(x)")}. As with a plot, group them with
     * the axes to move both.
     */
    public Group<MathTex> axisLabels(String x, String y) {
        return axisLabels(new MathTex(x, AXIS_LABEL_SIZE), new MathTex(y, AXIS_LABEL_SIZE));
    }

    /**
     * Puts labels above the end of the horizontal axis and to the right of the end of the vertical one, within the
     * picture.
     */
    public <M extends Mobject> Group<M> axisLabels(M x, M y) {
        return new Group<>(xAxisLabel(x), yAxisLabel(y));
    }

    /** Where the tip of an axis points to, or would if it had one. */
    private static Point point(NumberLine axis) {
        Point end = axis.n2p(axis.last());
        Point along = end.minus(axis.n2p(axis.first())).normalized();
        return end.plus(along.times(NumberLine.DEFAULT_TIP_SIZE));
    }

    /** Puts a label above the end of the horizontal axis and returns it; manim's {@code get_x_axis_label}. */
    public <M extends Mobject> M xAxisLabel(M label) {
        return PictureEdge.placeBeside(point(xAxis), label, Point.UP, AXIS_LABEL_GAP, EDGE_GAP);
    }

    /** Puts a label to the right of the end of the vertical axis and returns it; manim's {@code get_y_axis_label}. */
    public <M extends Mobject> M yAxisLabel(M label) {
        return PictureEdge.placeBeside(point(yAxis), label, Point.RIGHT, AXIS_LABEL_GAP, EDGE_GAP);
    }
}
