package org.kinora.engine.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time in a film: {@code 12.5}, {@code 12.5s} or {@code 1:02.5}; exact, and never negative. */
final class TimeConverter implements ITypeConverter<BigDecimal> {

    @Override
    public BigDecimal convert(String text) {
        try {
            String number = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
            int colon = number.indexOf(':');
            BigDecimal minutes = colon < 0 ? BigDecimal.ZERO : new BigDecimal(number.substring(0, colon));
            BigDecimal seconds = new BigDecimal(number.substring(colon + 1));
            if (minutes.signum() < 0 || seconds.signum() < 0) {
                throw new TypeConversionException("a time cannot be negative, as \"" + text + "\" is");
            }
            return minutes.multiply(BigDecimal.valueOf(60)).add(seconds);
        } catch (NumberFormatException notATime) {
            throw new TypeConversionException("a time looks like 12.5s or 1:02.5, not \"" + text + "\"");
        }
    }
}
