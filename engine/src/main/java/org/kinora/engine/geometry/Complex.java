package org.kinora.engine.geometry;

/**
 * A complex number.
 *
 * <pre>{@code
 * Complex z = new Complex(1, 2);
 * play(applyComplexFunction(grid, w -> w.times(w).plus(z)));
 * }</pre>
 */
public record Complex(double re, double im) {

    public static final Complex ZERO = new Complex(0, 0);
    public static final Complex ONE = new Complex(1, 0);
    public static final Complex I = new Complex(0, 1);

    /** The number at a point of the plane whose unit is a scene unit. */
    public static Complex of(Point point) {
        return new Complex(point.x(), point.y());
    }

    /** @param argument in radians, counter-clockwise from the positive real numbers */
    public static Complex polar(double abs, double argument) {
        return new Complex(abs * StrictMath.cos(argument), abs * StrictMath.sin(argument));
    }

    /** Its point in the plane whose unit is a scene unit. */
    public Point point() {
        return new Point(re, im);
    }

    public Complex plus(Complex other) {
        return new Complex(re + other.re, im + other.im);
    }

    public Complex minus(Complex other) {
        return new Complex(re - other.re, im - other.im);
    }

    public Complex times(Complex other) {
        return new Complex(re * other.re - im * other.im, re * other.im + im * other.re);
    }

    public Complex times(double factor) {
        return new Complex(re * factor, im * factor);
    }

    /** Not finite if the other is zero. */
    public Complex dividedBy(Complex other) {
        double square = other.re * other.re + other.im * other.im;
        return times(other.conjugate()).times(1 / square);
    }

    public Complex negated() {
        return new Complex(-re, -im);
    }

    public Complex conjugate() {
        return new Complex(re, -im);
    }

    /** Its distance from zero. */
    public double abs() {
        return StrictMath.hypot(re, im);
    }

    /** Radians counter-clockwise from the positive real numbers, in [−π, π]. */
    public double argument() {
        return StrictMath.atan2(im, re);
    }

    public Complex exp() {
        return polar(StrictMath.exp(re), im);
    }

    /** The principal logarithm. */
    public Complex log() {
        return new Complex(StrictMath.log(abs()), argument());
    }

    /** The square root with a real part of 0 or more. */
    public Complex sqrt() {
        return polar(StrictMath.sqrt(abs()), argument() / 2);
    }

    /** The principal power; zero to any power is zero. */
    public Complex pow(double exponent) {
        double abs = abs();
        return abs == 0 ? ZERO : polar(StrictMath.pow(abs, exponent), argument() * exponent);
    }

    /** The number {@code progress} of the straight way to another. */
    public Complex interpolate(Complex end, double progress) {
        return new Complex(re + (end.re - re) * progress, im + (end.im - im) * progress);
    }
}
