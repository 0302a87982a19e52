package org.kinora.engine.mobject;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Powers of a base at equal distances: the range of a logarithmic axis is that of the exponents, so {@code new Range(-2,
 * 3)} shows the numbers from a hundredth to a thousand. Numbers at the ticks are written as powers.
 *
 * <pre>{@code
 * NumberLine line = new NumberLine(new Range(-2, 3), 10, new LogBase(10)).addMinorTicks().addNumbers();
 * dot.moveTo(line.n2p(50));
 * }</pre>
 *
 * @param base more than 1, up to 1,000
 * @param asPowers whether powers of the base are written as such, and not in digits
 */
public record LogBase(double base, boolean asPowers) implements Scaling {

    private static final double ROUNDING = 1e-9;
    /** More multiples of a power could not be told apart. */
    private static final double MOST_BASE = 1000;

    public LogBase {
        if (!(base > 1 && base <= MOST_BASE)) {
            throw new IllegalArgumentException("The base of a logarithmic scale is above 1, up to 1,000, not " + base);
        }
    }

    public LogBase(double base) {
        this(base, true);
    }

    /** Writes 100 and not 10². */
    public LogBase inDigits() {
        return new LogBase(base, false);
    }

    @Override
    public double place(double number) {
        if (!(number > 0)) {
            return Double.NaN;
        }
        return base == 10 ? StrictMath.log10(number) : StrictMath.log(number) / StrictMath.log(base);
    }

    @Override
    public double number(double place) {
        return StrictMath.pow(base, place);
    }

    private String written() {
        return BigDecimal.valueOf(base).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return "powers of " + written();
    }

    /** The multiples of powers, up to the next power, whose places lie in a range. */
    DoubleStream multiples(Range range) {
        Range powers = new Range(Math.floor(range.from()), Math.ceil(range.to()));
        return powers.marks()
                .flatMap(exponent -> IntStream.range(2, (int) Math.ceil(base)).mapToDouble(n -> n * number(exponent)))
                .filter(number -> place(number) > range.from() - ROUNDING && place(number) < range.to() + ROUNDING);
    }

    boolean isPower(double number) {
        return Math.abs(place(number) - Math.rint(place(number))) < ROUNDING;
    }

    MathTex power(double number, double size) {
        return new MathTex("%s^{%d}".formatted(written(), Math.round(place(number))), size);
    }
}
