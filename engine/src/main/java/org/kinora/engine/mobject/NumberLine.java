package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
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

    /** How far ticks extend to either side, in units; manim's. */
    private static final double TICK_SIZE = 0.1;

    /** The gap between the line and its labels, in units; manim's. */
    private static final double LABEL_GAP = 0.25;

    /** Length and width of a tip, in units. */
    static final double DEFAULT_TIP_SIZE = 0.2;

    /** A number no further outside than this part of the line lies on it: 3 · 0.1 is a little more than 0.3. */
    private static final double ROUNDING = 1e-9;

    private final Range range;
    private final Scaling scaling;
    private final Line line;
    private final Group<Line> ticks;
    private final double unit;

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
        this.range = range;
        this.scaling = scaling;
        unit = length / range.length();
        line = new Line(new Point(-length / 2, 0), new Point(length / 2, 0));
        ticks = new Group<>(marks().mapToObj(this::tick).toList());
        addParts(line, ticks);
        setStrokeWidth(DEFAULT_STROKE_WIDTH);
    }

    /** The numbers at the ticks. */
    private DoubleStream marks() {
        return range.marks().map(scaling::number);
    }

    /** The number at which it begins. */
    double first() {
        return scaling.number(range.from());
    }

    /** The number at which it ends. */
    double last() {
        return scaling.number(range.to());
    }

    private Line tick(double number) {
        double x = place(number);
        return new Line(new Point(x, -TICK_SIZE), new Point(x, TICK_SIZE));
    }

    /** The numbers of the line, or their exponents if it is scaled by powers. */
    public Range range() {
        return range;
    }

    Scaling scaling() {
        return scaling;
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

    /**
     * Where a number lies at a moment.
     *
     * @throws IllegalArgumentException if it has no place on the line, as 0 on a logarithmic one
     */
    public Point n2p(double number, Moment moment) {
        return line.placementAt(moment).apply(new Point(place(number), 0));
    }

    /** The number at the point of the line that is nearest to a point of the scene; manim's {@code point_to_number}. */
    public double p2n(Point point) {
        Affine toOwn = line.placement().inverse();
        return scaling.number(toOwn.apply(point).x() / unit + range.from() + range.length() / 2);
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
        marks().filter(which).forEach(number -> {
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
            checkOnLine(number);
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
        double[] all = Arrays.stream(numbers.length == 0 ? marks().toArray() : numbers)
                .peek(this::checkOnLine)
                .filter(labels::includes)
                .toArray();
        addParts(new AxisNumbers(this, labels).write(all));
        return this;
    }

    /** How far a number's tick extends, in scene units. */
    double tickSizeAt(double number) {
        return ticks.stream()
                .filter(tick -> isAt(tick, number))
                .mapToDouble(tick -> tick.length() / 2)
                .max()
                .orElse(0);
    }

    private boolean isAt(Line tick, double number) {
        return Math.abs(tick.path().get().bounds().center().x() - place(number)) < 1e-5;
    }

    private void checkOnLine(double number) {
        double rounding = ROUNDING * range.length();
        double place = scaling.place(number);
        if (!(place >= range.from() - rounding && place <= range.to() + rounding)) {
            throw new IllegalArgumentException(
                    "The number %s is not on this line, which runs from %s to %s".formatted(number, first(), last()));
        }
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
        double[] minor = minorNumbers();
        int before = ticks.size();
        addTicks(minor);
        ticks.slice(before, ticks.size())
                .forEach(tick -> resize(tick, tick.path().get().bounds().height() / 4));
        return this;
    }

    private double[] minorNumbers() {
        if (scaling instanceof LogBase powers) {
            return powers.multiples(range).toArray();
        }
        return range.marks()
                .map(mark -> mark + range.step() / 2)
                .filter(place -> place <= range.to())
                .map(scaling::number)
                .toArray();
    }

    /** Adds ticks at these numbers. */
    public NumberLine addTicks(double... numbers) {
        for (double number : numbers) {
            checkOnLine(number);
            Line tick = tick(number);
            tick.setStroke(line.stroke().get());
            tick.transform().set(line.transform().get());
            ticks.add(tick);
        }
        return this;
    }

    /** @param size how far ticks extend to either side, in units before the line was scaled; 0 for none */
    public NumberLine setTickSize(double size) {
        ticks.forEach(tick -> resize(tick, size));
        return this;
    }

    /** Before numbers are written, makes the ticks at these numbers twice as long; manim's {@code numbers_with_elongated_ticks}. */
    public NumberLine elongateTicks(double... numbers) {
        for (double number : numbers) {
            checkOnLine(number);
            for (Line tick : ticks) {
                if (isAt(tick, number)) {
                    resize(tick, tick.path().get().bounds().height());
                }
            }
        }
        return this;
    }

    private static void resize(Line tick, double size) {
        if (!(size >= 0) || Double.isInfinite(size)) {
            throw new IllegalArgumentException("A tick's size is 0 or more, not " + size);
        }
        double x = tick.path().get().bounds().center().x();
        tick.path().set(Path.polyline(new Point(x, -size), new Point(x, size)));
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

    private double place(double number) {
        return (Scales.place(scaling, number) - range.from() - range.length() / 2) * unit;
    }
}
