package org.kinora.engine.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are written: rounded half up, zero without a sign, the minus as long as a plus. Infinity is ∞ or −∞; NaN
 * is a dash.
 *
 * @param decimals digits after the point, 0 to 100
 * @param signed whether numbers above zero get a plus
 * @param grouped whether commas separate thousands
 */
public record NumberNotation(int decimals, boolean signed, boolean grouped) {

    private static final int MOST_DECIMALS = 100;

    private static final String MINUS = "\u2212";
    private static final String INFINITY = "\u221E";
    private static final String NO_NUMBER = "\u2013";

    public NumberNotation {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "A number has from 0 to %d decimals, not %,d".formatted(MOST_DECIMALS, decimals));
        }
    }

    /** Without pluses and commas. */
    public NumberNotation(int decimals) {
        this(decimals, false, false);
    }

    public NumberNotation signed(boolean plus) {
        return new NumberNotation(decimals, plus, grouped);
    }

    public NumberNotation grouped(boolean commas) {
        return new NumberNotation(decimals, signed, commas);
    }

    /** Any double in this notation. */
    public String of(double number) {
        if (Double.isNaN(number)) {
            return NO_NUMBER;
        }
        if (Double.isInfinite(number)) {
            return sign(number) + INFINITY;
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        return sign(rounded.signum()) + (grouped ? withCommas(digits) : digits);
    }

    private String sign(double of) {
        return of < 0 ? MINUS : of > 0 && signed ? "+" : "";
    }

    private static String withCommas(String digits) {
        int point = digits.indexOf('.');
        StringBuilder parted = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            parted.insert(at, ',');
        }
        return parted.toString();
    }
}
