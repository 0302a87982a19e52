package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * Bars upon an axis, with their names below and numbers beside them. Bars of values below zero hang down; names stand below
 * them all.
 *
 * <pre>{@code
 * BarChart chart = new BarChart(new double[] {3, 5, -2}, List.of("red", "green", "blue"));
 * play(chart.animate(c -> c.changeBarValues(1, 4, 2)));
 * }</pre>
 */
public final class BarChart extends Composite<BarChart> {

    /** How wide a bar is, as a part of the distance from bar to bar; manim's. */
    public static final double BAR_WIDTH = 0.6;

    private static final double FILL_OPACITY = 0.7;
    private static final double STROKE_WIDTH = 3;
    private static final double NAME_SIZE = 32;
    private static final double NUMBER_SIZE = 36;
    private static final double LABEL_SIZE = 30;
    private static final double NAME_GAP = 0.2;
    private static final double LABEL_GAP = 0.12;
    private static final double HEIGHT = 4;
    /** How much of the distance from bar to bar a name may take up. */
    private static final double NAME_ROOM = 0.94;

    private static final int MOST_BARS = 1_000;

    private static final Color[] COLORS = {Color.DARK_BLUE, Color.BLUE, Color.TEAL, Color.GREEN, Color.YELLOW};

    private final Axes axes;
    private final Group<Bar> bars;
    private final Group<Text> names;

    /** Without names, over an axis that has room for the values and zero. */
    public BarChart(double... values) {
        this(values, List.of());
    }

    /** @param names one for each bar, or none */
    public BarChart(double[] values, List<String> names) {
        this(values, names, BarRange.around(checked(values)));
    }

    /** @param y the numbers of the axis; bars begin at 0 if it is among them, and otherwise at the first */
    public BarChart(double[] values, List<String> names, Range y) {
        this(values, names, y, Math.min(1.3 * Math.max(values.length, 3), widest()), HEIGHT);
    }

    /**
     * @param width of the axis below the bars, in scene units
     * @param height of the axis beside them, in scene units
     */
    public BarChart(double[] values, List<String> names, Range y, double width, double height) {
        int count = checked(values).length;
        if (!names.isEmpty() && names.size() != count) {
            throw new IllegalArgumentException(
                    "%d bars have %d names, or none; these are %d: %s".formatted(count, count, names.size(), names));
        }
        if (!(width > 0) || !(height > 0) || Double.isInfinite(width + height)) {
            throw new IllegalArgumentException(
                    "A bar chart's width and height are above 0, not %s and %s".formatted(width, height));
        }
        axes = new Axes(new Range(0, count, count), y, width, height).removeTips();
        axes.xAxis().ticks().stream()
                .toList()
                .forEach(tick -> axes.xAxis().ticks().remove(tick));
        axes.yAxis().addNumbers(NumberLabels.DEFAULT.size(NUMBER_SIZE));
        double atAxis = y.contains(0) ? 0 : y.from();
        double step = width / count;
        double bottom = axes.c2p(0, atAxis).y();
        List<Bar> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double middle = axes.c2p(i + 0.5, 0).x();
            double reach = step * BAR_WIDTH / 2;
            Color color = colorOf(i, count, COLORS);
            all.add(new Bar(
                    values[i],
                    middle - reach,
                    middle + reach,
                    bottom,
                    atAxis,
                    height / y.length(),
                    color.withAlpha(FILL_OPACITY),
                    new Stroke(color, STROKE_WIDTH)));
        }
        bars = new Group<>(all);
        this.names = new Group<>(
                names.stream().map(name -> new Text(name, NAME_SIZE)).toList());
        placeNames(step * NAME_ROOM);
        addParts(bars, axes, this.names);
    }

    private static double widest() {
        return Recording.current().frameWidth() - 2;
    }

    private static double[] checked(double... values) {
        if (values.length < 1 || values.length > MOST_BARS) {
            throw new IllegalArgumentException(
                    "A bar chart has from 1 to %,d bars, not %,d".formatted(MOST_BARS, values.length));
        }
        Arrays.stream(values).forEach(Bar::checked);
        return values;
    }

    /** Below all bars, also those that hang down, on one baseline and in one size. */
    private void placeNames(double room) {
        double widest = names.stream().mapToDouble(Text::width).max().orElse(0);
        double bottom = axes.c2p(0, axes.y().from()).y();
        for (int i = 0; i < names.size(); i++) {
            Text name = names.get(i);
            if (widest > room) {
                name.scale(room / widest);
            }
            name.nextTo(new Point(bar(i).center().x(), bottom), Point.DOWN, NAME_GAP);
        }
        names.stream()
                .min(Comparator.comparingDouble(name -> name.baseline().y()))
                .ifPresent(lowest -> names.forEach(name -> name.alignBaseline(lowest)));
    }

    private static Color colorOf(int index, int count, Color... colors) {
        return colors.length == 1 ? colors[0] : ColorStops.evenly(colors).at(count == 1 ? 0.5 : index / (count - 1.0));
    }

    /** The axes; the first bar lies between 0 and 1 of the horizontal one. */
    public Axes axes() {
        return axes;
    }

    /** The bars from left to right. */
    public Group<Bar> bars() {
        return bars;
    }

    /** @throws IndexOutOfBoundsException if there is no bar with this number, counted from 0 */
    public Bar bar(int index) {
        return bars.get(index);
    }

    /** The names of the bars; empty if they have none. */
    public Group<Text> names() {
        return names;
    }

    /** The values now. */
    public double[] values() {
        return bars.stream().mapToDouble(bar -> bar.value().get()).toArray();
    }

    /**
     * Gives all bars other values; inside {@code animate} they grow and shrink there.
     *
     * @throws IllegalArgumentException if there are not as many as bars
     */
    public BarChart changeBarValues(double... values) {
        requireOneForEach(bars.size(), values.length);
        for (int i = 0; i < values.length; i++) {
            bar(i).setValue(values[i]);
        }
        return this;
    }

    /** From now on has the values that a pure function gives for every moment, one for each bar. */
    public BarChart follow(Function<Moment, double[]> values) {
        Given.present(values, "BarChart needs a function to follow");
        int count = bars.size();
        for (int i = 0; i < count; i++) {
            int index = i;
            bar(i).value().follow(at -> {
                double[] all = values.apply(at);
                requireOneForEach(count, all.length);
                return all[index];
            });
        }
        return this;
    }

    private static void requireOneForEach(int bars, int count) {
        if (count != bars) {
            throw new IllegalArgumentException(
                    "This chart has %d bars, but there are %d values".formatted(bars, count));
        }
    }

    /** Colours the bars from the first to the last; one colour is for all. */
    public BarChart setBarColors(Color... colors) {
        if (colors.length == 0) {
            throw new IllegalArgumentException("Bars need a colour at least");
        }
        for (int i = 0; i < bars.size(); i++) {
            Color color = colorOf(i, bars.size(), colors);
            bar(i).setColor(color).setStrokeColor(color);
        }
        return this;
    }

    /**
     * Numbers beyond the ends of the bars, which run and move with them; manim's {@code get_bar_labels}. They are parts of
     * the chart from now on.
     *
     * @param decimals digits after the point
     */
    public Group<DecimalNumber> addBarLabels(int decimals) {
        List<DecimalNumber> labels = new ArrayList<>();
        for (Bar bar : bars) {
            DecimalNumber label = new DecimalNumber(bar.value().get(), decimals, LABEL_SIZE).centered();
            label.value().follow(bar, (own, at) -> own.value().at(at));
            label.attach(new BarValue(bar, LABEL_GAP));
            labels.add(label);
        }
        Group<DecimalNumber> all = new Group<>(labels);
        boolean wasShown = isShown();
        addParts(all);
        if (wasShown && !Recording.current().isEditing()) {
            all.show();
        }
        return all;
    }
}
