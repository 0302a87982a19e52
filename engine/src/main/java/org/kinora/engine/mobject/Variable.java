package org.kinora.engine.mobject;

import java.util.function.Function;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A name, an equals sign and a number that can change at every frame.
 *
 * <pre>{@code
 * Variable x = new Variable("x", 0.5, 2).toCorner(UP_LEFT);
 * play(x.animate(v -> v.setValue(3)));
 * }</pre>
 */
public final class Variable extends Composite<Variable> implements Typographic<Variable> {

    /** On both sides of the equals sign, in ems; TeX's thick space. */
    private static final double SPACE = 5 / 18.0;

    private final MathTex label;
    private final MathTex equals;
    private final DecimalNumber number;

    /**
     * @param name a formula
     * @param decimals digits after the point, 0 or more
     */
    public Variable(String name, double value, int decimals) {
        this(name, value, decimals, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it */
    public Variable(String name, double value, int decimals, double size) {
        double space = SPACE * TextStyle.serif(size).em();
        label = new MathTex(name, size);
        equals = new MathTex("=", size).nextTo(label, Point.RIGHT, space);
        equals.alignBaseline(label);
        number = new DecimalNumber(value, decimals, size);
        number.nextTo(equals, Point.RIGHT, space).alignBaseline(label);
        addParts(label, equals, number);
        toCenter();
    }

    /** The name. */
    public MathTex label() {
        return label;
    }

    /** The number as it is written. */
    public DecimalNumber number() {
        return number;
    }

    /** The number, to read or to follow; manim's {@code tracker}. */
    public Property<Double> value() {
        return number.value();
    }

    /** The number at a moment, for functions that follow it. */
    public double at(Moment moment) {
        return number.value().at(moment);
    }

    /** Has this value from now on; inside {@code animate} it runs there. */
    public Variable setValue(double newValue) {
        number.setValue(newValue);
        return this;
    }

    /** From now on has the value that a pure function gives for every moment. */
    public Variable follow(Function<Moment, Double> values) {
        number.follow(values);
        return this;
    }

    /** From now on has the tracker's value. */
    public Variable follow(ValueTracker tracker) {
        return follow(tracker::at);
    }

    @Override
    public Point baseline() {
        return label.baseline();
    }

    @Override
    public double xHeight() {
        return label.xHeight();
    }
}
