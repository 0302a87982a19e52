package org.kinora.engine.mobject;

import java.util.regex.Pattern;

/**
 * A number as it is written in TeX: {@code 3.00}, {@code -7}, {@code +0.5} or {@code 12{,}000}.
 *
 * @param decimals digits after the point
 * @param isSigned whether a plus stands before it
 * @param isGrouped whether commas separate the thousands
 */
record WrittenNumber(double value, int decimals, boolean isSigned, boolean isGrouped) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    /** @throws IllegalArgumentException if it is no number */
    static WrittenNumber parse(String tex) {
        String plain = tex.strip().replace("{,}", ",");
        if (!NUMBER.matcher(plain).matches()) {
            throw new IllegalArgumentException(
                    "A number that can change is written as 3.00, -7 or 12{,}000 in the formula, not as \"%s\""
                            .formatted(tex));
        }
        int point = plain.indexOf('.');
        return new WrittenNumber(
                Double.parseDouble(plain.replace(",", "")),
                point < 0 ? 0 : plain.length() - point - 1,
                plain.startsWith("+"),
                plain.contains(","));
    }

    /** The number as a mobject of a font size. */
    DecimalNumber drawn(double size) {
        DecimalNumber number = new DecimalNumber(value, decimals, size);
        if (isSigned) {
            number.signed();
        }
        return isGrouped ? number.grouped() : number;
    }
}
