package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Stroke;
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

    /** The gap between the line and its labels, in units; manim's. */
    private static final double LABEL_GAP = 0.25;

    /** Length and width of a tip, in units. */
    static final double DEFAULT_TIP_SIZE = 0.2;

    private final NumberPlaces places;
    private final Line line;
    private final Group<Line> ticks;

    /** One unit of the scene for every whole number. */
    public NumberLine(Range range) {
        this(range, range.length());
    }

    /** @param length in scene units */
    public NumberLine(Range range, double length) {
        this(range, length, Scaling.LINEAR);
    }

    /**
     * @param range in places of the scaling: exponents for a {@link LogBase}
     * @param length in scene units
     */
    public NumberLine(Range range, double length, Scaling scaling) {
        super(List.of());
        places = new NumberPlaces(range, scaling, length / range.length());
        line = new Line(new Point(-length / 2, 0), new Point(length / 2, 0));
        ticks = Ticks.at(places);
        addParts(line, ticks);
        setStrokeWidth(DEFAULT_STROKE_WIDTH);
    }

    /** The number at which it begins. */
    double first() {
        return places.first();
    }

    /** The number at which it ends. */
    double last() {
        return places.last();
    }

    /** The numbers of the line, or their exponents if it is scaled by powers. */
    public Range range() {
        return places.range();
    }

    Scaling scaling() {
        return places.scaling();
    }

    /** The line itself, without ticks and labels. */
    public Line line() {
        return line;
    }

    /** The ticks, from the first number to the last. */
    public Group<Line> ticks() {
        return ticks;
    }

    private Ticks allTicks() {
        return new Ticks(ticks, places);
    }

    /** Where a number lies in the scene; manim's {@code number_to_point}. */
    public Point n2p(double number) {
        return n2p(number, Recording.current().now());
    }

    /**
     * Where a number lies at a moment.
     *
     * @throws IllegalArgumentException if it has no place on the line, as 0 on a logarithmic one
     */
    public Point n2p(double number, Moment moment) {
        return line.placementAt(moment).apply(new Point(places.place(number), 0));
    }

    /** The number at the point of the line that is nearest to a point of the scene; manim's {@code point_to_number}. */
    public double p2n(Point point) {
        Affine toOwn = line.placement().inverse();
        return places.number(toOwn.apply(point).x());
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
        places.marks().filter(which).forEach(number -> {
            Mobject text = label.apply(number);
            if (text != null) {
                text.nextTo(n2p(number), direction, LABEL_GAP);
                addParts(text);
            }
        });
        return this;
    }

    /**
     * Adds labels at these numbers, below a line or to the left of an upright one: {@code addLabels(Map.of(2.5, word))}.
     *
     * @throws IllegalArgumentException if one of the numbers is not on the line
     */
    public NumberLine addLabels(Map<Double, ? extends Mobject> labels) {
        new TreeMap<Double, Mobject>(labels).forEach((number, label) -> {
            places.check(number);
            label.nextTo(n2p(number), isUpright() ? Point.LEFT : Point.DOWN, LABEL_GAP);
            addParts(label);
        });
        return this;
    }

    /** Whether it runs upward rather than to the side, by now. */
    boolean isUpright() {
        Point along = n2p(last()).minus(n2p(first()));
        return Math.abs(along.y()) > Math.abs(along.x());
    }

    /** Writes the number beside every tick, or beside these numbers only; manim's {@code numbers_to_include}. */
    public NumberLine addNumbers(double... numbers) {
        return addNumbers(NumberLabels.DEFAULT, numbers);
    }

    /**
     * Writes numbers beside the line, on one baseline if they lie above or below it.
     *
     * @param numbers which; without any, those at the ticks
     * @throws IllegalArgumentException if one of them is not on the line
     */
    public NumberLine addNumbers(NumberLabels labels, double... numbers) {
        double[] all = Arrays.stream(numbers.length == 0 ? places.marks().toArray() : numbers)
                .peek(places::check)
                .filter(labels::includes)
                .toArray();
        addParts(new AxisNumbers(this, labels).write(all));
        return this;
    }

    /** How far a number's tick extends, in scene units. */
    double tickSizeAt(double number) {
        return allTicks().sizeAt(number);
    }

    /** The numbers that {@link #addNumbers} has written in digits. */
    public Group<DecimalNumber> numbers() {
        return new Group<>(parts().stream()
                .filter(part -> part instanceof DecimalNumber)
                .map(part -> (DecimalNumber) part)
                .toList());
    }

    /** The numbers that {@link #addNumbers} has written as powers. */
    public Group<MathTex> powers() {
        return new Group<>(parts().stream()
                .filter(part -> part instanceof MathTex)
                .map(part -> (MathTex) part)
                .toList());
    }

    /**
     * Adds ticks half as long: at 2, 3, … times every power of a logarithmic line's base, and half way between the ticks of
     * any other line.
     */
    public NumberLine addMinorTicks() {
        places.betweenMarks().forEach(number -> Ticks.scale(allTicks().add(number, line), 0.5));
        return this;
    }

    /** Adds ticks at these numbers. */
    public NumberLine addTicks(double... numbers) {
        for (double number : numbers) {
            allTicks().add(number, line);
        }
        return this;
    }

    /** @param size how far ticks extend to either side, in units before the line was scaled; 0 for none */
    public NumberLine setTickSize(double size) {
        allTicks().resize(size);
        return this;
    }

    /** Before numbers are written, makes the ticks at these numbers twice as long; manim's {@code numbers_with_elongated_ticks}. */
    public NumberLine elongateTicks(double... numbers) {
        for (double number : numbers) {
            allTicks().elongate(number);
        }
        return this;
    }

    /** Puts an arrow tip at its end; manim's {@code include_tip}. */
    public NumberLine addTip() {
        return addTip(ArrowTip.TRIANGLE, DEFAULT_TIP_SIZE);
    }

    /** @param size length and width of the tip, in units */
    public NumberLine addTip(ArrowTip tip, double size) {
        addParts(tip(this, tip, size));
        return this;
    }

    /** A tip in the colour of the axis, which begins where the axis ends. */
    static PathShape tip(NumberLine axis, ArrowTip tip, double size) {
        if (!(size > 0) || Double.isInfinite(size)) {
            throw new IllegalArgumentException("A tip's size is above 0, not " + size);
        }
        return new PathShape(tip.outline(size, size))
                .setFill(axis.line.stroke().get().paint())
                .setStroke(Stroke.NONE)
                .shift(new Point(size, 0))
                .rotate(axis.line.angle(), Point.ORIGIN)
                .shift(axis.n2p(axis.last()));
    }
}
