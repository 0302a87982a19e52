package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Complex;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.text.NumberNotation;
import org.kinora.engine.timeline.Moment;

/**
 * A grid of the complex numbers, real ones to the right and imaginary ones upward.
 *
 * <pre>{@code
 * ComplexPlane plane = new ComplexPlane().addCoordinates();
 * dot.moveTo(plane.n2p(new Complex(2, 1)));
 * }</pre>
 */
public final class ComplexPlane extends GridPlane<ComplexPlane> {

    /** Fills the whole picture; 1 is a scene unit. */
    public ComplexPlane() {
        this(acrossThePicture(), new Range(-4, 4));
    }

    /**
     * A scene unit for 1.
     *
     * @param re of the real parts
     * @param im of the imaginary parts
     */
    public ComplexPlane(Range re, Range im) {
        this(re, im, re.length(), im.length());
    }

    /**
     * @param width from the least to the greatest real part, in scene units
     * @param height from the least to the greatest imaginary part, in scene units
     */
    public ComplexPlane(Range re, Range im, double width, double height) {
        super(re, im, width, height);
    }

    /** Where a number lies in the scene; manim's {@code number_to_point}. */
    public Point n2p(Complex number) {
        return c2p(number.re(), number.im());
    }

    /** Where a number lies at a moment. */
    public Point n2p(Complex number, Moment moment) {
        return c2p(number.re(), number.im(), moment);
    }

    /** The number at a point of the scene; manim's {@code point_to_number}. */
    public Complex p2n(Point point) {
        return Complex.of(p2c(point));
    }

    /** Writes the numbers beside both axes: 2 and 2i. */
    public ComplexPlane addCoordinates() {
        return addCoordinates(PlaneLabels.DEFAULT);
    }

    /** As {@link #addCoordinates()}, written as the labels say. */
    public ComplexPlane addCoordinates(NumberLabels labels) {
        PlaneLabels written = new PlaneLabels(this, labels);
        int digits = written.decimals(y());
        addParts(written.write(written.digits(x()), number -> new MathTex(imaginary(number, digits), labels.size())));
        return this;
    }

    private static String imaginary(double number, int digits) {
        if (Math.abs(number) == 1) {
            return number < 0 ? "-i" : "i";
        }
        String sign = number < 0 ? "-" : "";
        return sign + new NumberNotation(digits).of(Math.abs(number)) + "i";
    }
}
