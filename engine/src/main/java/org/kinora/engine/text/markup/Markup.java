package org.kinora.engine.text.markup;

import java.util.List;
import java.util.Map;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.FontFamily;
import org.kinora.engine.text.TextSpan;
import org.kinora.engine.text.TextStyle;

/**
 * What markup says. Indices are those of UTF-16 units of the text without its tags.
 *
 * <pre>{@code
 * Markup markup = Markup.parse("all <i>you</i> <color col=\"RED\">need</color>", TextStyle.serif(48));
 * List<TextSpan> spans = markup.spans();
 * }</pre>
 *
 * @param spans the text, one or more spans
 * @param inks what is coloured; where two overlap, the later one counts
 * @param rules what has a line
 */
public record Markup(List<TextSpan> spans, List<Ink> inks, List<Rule> rules) {

    /**
     * A coloured stretch.
     *
     * @param from the colour of its first letter
     * @param to the colour of its last one; letters in between have colours in between
     */
    public record Ink(int start, int end, Color from, Color to) {}

    /**
     * A stretch with a line.
     *
     * @param isThrough whether the line goes through the letters instead of below them
     * @param em of the letters, in scene units
     */
    public record Rule(int start, int end, boolean isThrough, double em) {}

    public Markup {
        spans = List.copyOf(spans);
        inks = List.copyOf(inks);
        rules = List.copyOf(rules);
    }

    /**
     * Reads markup.
     *
     * @param style of what has no tags
     * @throws IllegalArgumentException if the markup is wrong; the message says in which line and column, and why
     */
    public static Markup parse(String source, TextStyle style) {
        return parse(source, style, Map.of());
    }

    /** @param families those that can be named beside serif, sans and monospace, by names in any case */
    public static Markup parse(String source, TextStyle style, Map<String, ? extends FontFamily> families) {
        return new MarkupParser(source, style, families).parse();
    }

    /** The text without its tags. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
