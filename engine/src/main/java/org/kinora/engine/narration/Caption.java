package org.kinora.engine.narration;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is to be read at the lower edge of the picture for a while.
 *
 * @param from in seconds since the film began
 * @param to after {@code from}
 * @param lines one or more, none of them blank
 */
public record Caption(BigDecimal from, BigDecimal to, List<String> lines) {

    public Caption {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A caption needs a text, and none of its lines may be blank");
        }
        if (from.signum() < 0 || to.compareTo(from) <= 0) {
            throw new IllegalArgumentException(
                    "A caption is shown from 0 s or later until after that, not from " + from + " s to " + to + " s");
        }
    }

    /** For how long it is shown. */
    public double seconds() {
        return to.subtract(from).doubleValue();
    }

    /** How many characters there are to be read; the end of a line counts as a blank. */
    public int characters() {
        return CaptionLimits.length(String.join(" ", lines));
    }

    /** Its text in one line. */
    public String text() {
        return String.join(" ", lines);
    }

    Caption until(BigDecimal end) {
        return new Caption(from, end, lines);
    }
}
