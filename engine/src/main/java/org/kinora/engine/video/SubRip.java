package org.kinora.engine.video;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.Captions;

/**
 * Captions as SubRip's text ({@code .srt}), which every player reads: a number, the times in milliseconds, the lines,
 * and an empty row. The format has no way to write what looks like a tag, so a mark without width stands behind the
 * sign that would begin one.
 */
final class SubRip {

    /** What players take for markup: {@code <i>}, {@code {\an8}} and {@code {y:i}}. */
    private static final Pattern BEGINS_A_TAG = Pattern.compile("<(?=[a-zA-Z/])|\\{(?=\\\\|[a-zA-Z]:)");

    /** U+2060, a word joiner. */
    private static final String NOTHING = "\u2060";

    private SubRip() {}

    static String of(Captions captions) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Caption caption : captions.all()) {
            text.append(++number).append('\n');
            text.append(time(caption.from()))
                    .append(" --> ")
                    .append(time(caption.to()))
                    .append('\n');
            caption.lines()
                    .forEach(line -> text.append(BEGINS_A_TAG.matcher(line).replaceAll("$0" + NOTHING))
                            .append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    private static String time(BigDecimal seconds) {
        return CaptionTime.of(seconds, ',');
    }
}
