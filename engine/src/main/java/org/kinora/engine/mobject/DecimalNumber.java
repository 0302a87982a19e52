package org.kinora.engine.mobject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.NumberSetter;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.text.Typesetter;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/** A number in digits that can change at every frame; white. Its outline is one shape, with the baseline at y = 0. */
public final class DecimalNumber extends Shape<DecimalNumber> {

    private final int decimals;
    private final NumberSetter setter;
    private final Property<Double> value;
    private final Property<Point> origin;
    private String unit = "";
    /** What was asked for last: most numbers stand still most of the time, and their outline stays one object. */
    private volatile Drawn last;

    private double anchor;

    private record Drawn(String text, Point at, Path outline) {}

    /** @param decimals digits after the point, 0 or more */
    public DecimalNumber(double value, int decimals) {
        this(value, decimals, Text.DEFAULT_SIZE);
    }

    /** @param size manim's font size */
    public DecimalNumber(double value, int decimals, double size) {
        super(Path.EMPTY, Color.WHITE, Stroke.NONE);
        if (decimals < 0) {
            throw new IllegalArgumentException("A number has 0 decimals or more, not " + decimals);
        }
        this.decimals = decimals;
        this.setter =
                Recording.current().resource(Typesetter.class, Typesetter::open).numbers(TextStyle.serif(size), true);
        this.value = new Property<>(value, Interpolator::numbers);
        this.origin = new Property<>(Point.ORIGIN, (from, to) -> progress -> from.interpolate(to, progress));
        path().follow(this::outline);
    }

    /** What comes after the digits, for example {@code " %"}. */
    public DecimalNumber unit(String text) {
        unit = text;
        return this;
    }

    /** Grows to both sides of its origin; otherwise to the right. */
    public DecimalNumber centered() {
        anchor = 0.5;
        return this;
    }

    /** Grows to the left of its origin; otherwise to the right. */
    public DecimalNumber rightAligned() {
        anchor = 1;
        return this;
    }

    /** The number. */
    public Property<Double> value() {
        return value;
    }

    /** Where on the baseline the number stands, in the shape's own coordinates. */
    public Property<Point> origin() {
        return origin;
    }

    public DecimalNumber setValue(double number) {
        value.set(number);
        return this;
    }

    /** Shows the tracker's number from now on. */
    public DecimalNumber follow(ValueTracker tracker) {
        return follow(tracker::at);
    }

    /** Shows what a pure function says at every moment, from now on. */
    public DecimalNumber follow(Function<Moment, Double> number) {
        value.follow(number);
        return this;
    }

    /** The digits that are shown at a moment: rounded half up, without a sign on zero. */
    public String textAt(Moment moment) {
        BigDecimal rounded = BigDecimal.valueOf(value.at(moment)).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString().replace('-', '−') + unit;
    }

    private Path outline(Moment moment) {
        String text = textAt(moment);
        Point at = origin.at(moment);
        Drawn before = last;
        if (before != null && before.text.equals(text) && before.at.equals(at)) {
            return before.outline;
        }
        Path outline = outline(text, at);
        last = new Drawn(text, at, outline);
        return outline;
    }

    private Path outline(String text, Point origin) {
        double left = origin.x() - anchor * setter.width(text);
        return setter.outline(text).transformed(Affine.translation(new Point(left, origin.y())));
    }
}
