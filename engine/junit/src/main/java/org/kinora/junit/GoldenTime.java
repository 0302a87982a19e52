package org.kinora.junit;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time in a film, exact. */
record GoldenTime(BigDecimal seconds) {

    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,6}(?:\\.\\d{1,6})?)s?");

    /** @param text {@code 2.5s}, {@code 2.5} or {@code 1:02.5} */
    static GoldenTime of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "@GoldenFrames(at = \"" + text + "\"): a time looks like 2.5s or 1:02.5");
        }
        BigDecimal seconds = new BigDecimal(form.group(2));
        if (form.group(1) != null) {
            seconds = seconds.add(new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(60)));
        }
        return new GoldenTime(seconds);
    }

    /** In seconds, without zeros at the end: {@code 62.5s}. Fit for the name of a file. */
    @Override
    public String toString() {
        String plain =
                seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
        return plain + "s";
    }
}
