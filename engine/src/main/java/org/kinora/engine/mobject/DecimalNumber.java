package org.kinora.engine.mobject;

import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.NumberNotation;
import org.kinora.engine.text.NumberSetter;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A number in digits that can change at every frame; white. It is one shape with its baseline at y = 0.
 *
 * <pre>{@code
 * ValueTracker x = new ValueTracker(0);
 * add(new DecimalNumber(0, 2).follow(x));
 * play(x.animate(t -> t.set(5)));
 * }</pre>
 */
public final class DecimalNumber extends DerivedShape<DecimalNumber> implements Typographic<DecimalNumber> {

    private final NumberSetter setter;
    private final double em;
    private final double xHeight;
    private final Property<NumberNotation> notation;
    private final Property<Double> value;
    private final Property<Point> origin;
    private final Property<String> unit;
    private final Property<Double> anchor;
    /** The latest answer: most numbers stand still most of the time, and their outline stays the same object. */
    private volatile Drawn last;

    private record Drawn(String text, Point left, Path outline) {}

    /** @param decimals digits after the point, 0 or more */
    public DecimalNumber(double value, int decimals) {
        this(value, decimals, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it: 48 for a title, 24 for small print */
    public DecimalNumber(double value, int decimals, double size) {
        super(Color.WHITE, Stroke.NONE);
        notation = property("notation", new NumberNotation(decimals), Interpolator::switching);
        TextStyle style = TextStyle.serif(size);
        setter = Typesetting.current().numbers(style, true);
        em = style.em();
        xHeight = Typesetting.current().metrics(style).xHeight();
        this.value = property("number", value, Interpolator::numbers);
        this.origin = property(Point.ORIGIN);
        this.unit = property("unit", "", Interpolator::switching);
        this.anchor = property(0.0);
    }

    /** Sets the text that follows the digits, for example {@code " %"}. */
    public DecimalNumber unit(String text) {
        unit.set(Given.present(text, "A number needs a unit, which may be empty"));
        return this;
    }

    /** Grows to both sides of its origin; otherwise to the right. */
    public DecimalNumber centered() {
        anchor.set(0.5);
        return this;
    }

    /** Grows to the left of its origin; otherwise to the right. */
    public DecimalNumber rightAligned() {
        anchor.set(1.0);
        return this;
    }

    /** The number. */
    public Property<Double> value() {
        return value;
    }

    /** The point of the baseline at which the number stands, in the shape's own coordinates. */
    public Property<Point> origin() {
        return origin;
    }

    /** Shows this number from now on. */
    public DecimalNumber setValue(double number) {
        value.set(number);
        return this;
    }

    /** Shows the tracker's number from now on. */
    public DecimalNumber follow(ValueTracker tracker) {
        return follow(tracker::at);
    }

    /** From now on shows the number that a pure function gives at every moment. */
    public DecimalNumber follow(Function<Moment, Double> number) {
        value.follow(number);
        return this;
    }

    /** Writes a plus before numbers above zero; manim's {@code include_sign}. */
    public DecimalNumber signed() {
        notation.set(notation.get().signed(true));
        return this;
    }

    /** Separates thousands with commas; manim's {@code group_with_commas}. */
    public DecimalNumber grouped() {
        notation.set(notation.get().grouped(true));
        return this;
    }

    /** The em in which its digits are set, in the shape's own coordinates. */
    public double em() {
        return em;
    }

    /** Where its digits stand, in scene units: its {@link #origin}. */
    @Override
    public Point baseline() {
        return placement().apply(origin.get());
    }

    @Override
    public double xHeight() {
        return placement().applyToVector(new Point(0, xHeight)).length();
    }

    /**
     * The text that is shown at a moment: rounded half up, without a sign on zero; infinity as ∞, and NaN as a dash.
     */
    public String textAt(Moment moment) {
        return notation.at(moment).of(value.at(moment)) + unit.at(moment);
    }

    /** How far the pen runs at a moment, in the shape's own coordinates. */
    double widthAt(Moment moment) {
        return setter.width(textAt(moment));
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        String text = textAt(moment);
        Point left = origin.at(moment).minus(new Point(anchor.at(moment) * setter.width(text), 0));
        Drawn before = last;
        if (before != null && before.text.equals(text) && before.left.equals(left)) {
            return before.outline;
        }
        Path outline = setter.outline(text).transformed(Affine.translation(left));
        last = new Drawn(text, left, outline);
        return outline;
    }
}
