package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * A line with a tick at every step of its numbers, centred on the origin and horizontal until it is turned.
 *
 * <pre>{@code
 * NumberLine line = new NumberLine(new Range(-3, 3));
 * line.labels(number -> new DecimalNumber(number, 0, 24));
 * dot.moveTo(line.n2p(1.5));
 * }</pre>
 */
public final class NumberLine extends Composite<NumberLine> {

    /** The stroke of line and ticks, in hundredths of a unit; manim's. */
    public static final double DEFAULT_STROKE_WIDTH = 2;

    /** How far ticks extend to either side, in units; manim's. */
    private static final double TICK_SIZE = 0.1;

    /** The gap between the line and its labels, in units; manim's. */
    private static final double LABEL_GAP = 0.25;

    private final Range range;
    private final Line line;
    private final Group<Line> ticks;
    private final double unit;

    /** One unit of the scene for every whole number. */
    public NumberLine(Range range) {
        this(range, range.length());
    }

    /** @param length in scene units */
    public NumberLine(Range range, double length) {
        super(List.of());
        this.range = range;
        unit = length / range.length();
        line = new Line(new Point(-length / 2, 0), new Point(length / 2, 0));
        ticks = new Group<>(range.marks().mapToObj(this::tick).toList());
        addParts(line, ticks);
        setStrokeWidth(DEFAULT_STROKE_WIDTH);
    }

    private Line tick(double number) {
        double x = place(number);
        return new Line(new Point(x, -TICK_SIZE), new Point(x, TICK_SIZE));
    }

    /** The numbers of the line. */
    public Range range() {
        return range;
    }

    /** The line itself, without ticks and labels. */
    public Line line() {
        return line;
    }

    /** The ticks, from the first number to the last. */
    public Group<Line> ticks() {
        return ticks;
    }

    /** Where a number lies in the scene; manim's {@code number_to_point}. */
    public Point n2p(double number) {
        return n2p(number, Recording.current().now());
    }

    /** Where a number lies at a moment. */
    public Point n2p(double number, Moment moment) {
        return line.placementAt(moment).apply(new Point(place(number), 0));
    }

    /** The number at the point of the line that is nearest to a point of the scene; manim's {@code point_to_number}. */
    public double p2n(Point point) {
        Affine toOwn = line.placement().inverse();
        return toOwn.apply(point).x() / unit + range.from() + range.length() / 2;
    }

    /** Adds a label below every tick; a tick for which the function gives null gets none. */
    public NumberLine labels(DoubleFunction<? extends Mobject> label) {
        return labels(label, Point.DOWN);
    }

    /** @param direction where labels lie as seen from their ticks */
    public NumberLine labels(DoubleFunction<? extends Mobject> label, Point direction) {
        return labels(label, direction, number -> true);
    }

    /** @param which only these numbers are labelled */
    public NumberLine labels(DoubleFunction<? extends Mobject> label, Point direction, DoublePredicate which) {
        range.marks().filter(which).forEach(number -> {
            Mobject text = label.apply(number);
            if (text != null) {
                text.nextTo(n2p(number), direction, LABEL_GAP);
                addParts(text);
            }
        });
        return this;
    }

    private double place(double number) {
        return (number - range.from() - range.length() / 2) * unit;
    }
}
