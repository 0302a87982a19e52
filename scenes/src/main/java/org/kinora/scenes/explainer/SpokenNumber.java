package org.kinora.scenes.explainer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Whole numbers as they are spoken in English: "two hundred and fifty-six", "eighteen hundred", "a hundred thousand". */
final class SpokenNumber {

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] POWERS_OF_A_THOUSAND = {"", " thousand", " million", " billion", " trillion"};

    private SpokenNumber() {}

    /**
     * In full.
     *
     * @param number from 0 to below 10^15
     * @throws IllegalArgumentException outside of that
     */
    static String of(long number) {
        if (number < 0 || number >= 1_000_000_000_000_000L) {
            throw new IllegalArgumentException("Spoken are whole numbers from 0 to below 10^15, not " + number);
        }
        boolean inHundreds = number > 1000 && number < 10_000 && number % 100 == 0 && number % 1000 != 0;
        String words = inHundreds ? below1000(number / 100) + " hundred" : inThousands(number);
        return words.startsWith("one ") ? "a " + words.substring(4) : words;
    }

    /** The nearest whole number with so many digits other than zeros: 8,192 with one digit is "eight thousand". */
    static String rounded(double value, int digits) {
        return of(round(value, digits, RoundingMode.HALF_EVEN));
    }

    /** The nearest such number below, for "more than …". */
    static String atLeast(double value, int digits) {
        return of(round(value, digits, RoundingMode.FLOOR));
    }

    /** With one digit, and whether there are fewer or more: "almost seven million". */
    static String roughly(double value) {
        long near = round(value, 1, RoundingMode.HALF_EVEN);
        return (near > value ? "almost " : near < value ? "more than " : "") + of(near);
    }

    private static long round(double value, int digits, RoundingMode mode) {
        return new BigDecimal(value)
                .round(new MathContext(digits, mode))
                .setScale(0, mode)
                .longValueExact();
    }

    private static String inThousands(long number) {
        if (number < 1000) {
            return below1000(number);
        }
        int power = 0;
        long unit = 1;
        while (number / unit >= 1000) {
            unit *= 1000;
            power++;
        }
        String head = below1000(number / unit) + POWERS_OF_A_THOUSAND[power];
        long rest = number % unit;
        return rest == 0 ? head : head + (rest < 100 ? " and " : " ") + inThousands(rest);
    }

    private static String below1000(long number) {
        if (number < 20) {
            return SMALL[(int) number];
        }
        if (number < 100) {
            return TENS[(int) number / 10] + (number % 10 == 0 ? "" : "-" + SMALL[(int) number % 10]);
        }
        String hundreds = SMALL[(int) number / 100] + " hundred";
        return number % 100 == 0 ? hundreds : hundreds + " and " + below1000(number % 100);
    }
}
