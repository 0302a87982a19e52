package org.kinora.engine.text.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.engine.text.FontFamily;
import org.kinora.engine.text.TextSpan;
import org.kinora.engine.text.TextStyle;

/** Reads one markup text, tag by tag; however deep tags are nested, it does not call itself. Used once. */
final class MarkupParser {

    private static final Map<String, String> CHARACTERS =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private final Source source;
    private final TextStyle base;
    /** By their names in lower case. */
    private final Map<String, FontFamily> families = new TreeMap<>();

    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> spans = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Open> all = new ArrayList<>();
    private int spanStart;

    /** A tag that has been opened, and later closed. */
    private static final class Open {

        final String tag;
        final int position;
        final int start;
        final TagStyle style;
        int end;

        Open(String tag, int position, int start, TagStyle style) {
            this.tag = tag;
            this.position = position;
            this.start = start;
            this.style = style;
        }
    }

    MarkupParser(String markup, TextStyle style, Map<String, ? extends FontFamily> families) {
        source = new Source(markup);
        base = style;
        families.forEach((name, family) -> this.families.put(name.toLowerCase(Locale.ROOT), family));
    }

    Markup parse() {
        while (!source.isAtEnd()) {
            int position = source.position();
            if (source.skip("</")) {
                close(position);
            } else if (source.skip("<")) {
                open(position);
            } else if (source.skip("&")) {
                text.append(character(position));
            } else {
                text.append(source.next());
            }
        }
        if (!open.isEmpty()) {
            Open last = open.peek();
            throw source.wrong(last.position, "<%s> is not closed".formatted(last.tag));
        }
        endSpan(base);
        if (spans.isEmpty()) {
            spans.add(new TextSpan("", base));
        }
        List<Markup.Ink> inks = new ArrayList<>();
        List<Markup.Rule> rules = new ArrayList<>();
        for (Open tag : all) {
            tag.style.ink(tag.start, tag.end).ifPresent(inks::add);
            rules.addAll(tag.style.rules(tag.start, tag.end));
        }
        return new Markup(spans, inks, rules);
    }

    private TextStyle styleNow() {
        return open.isEmpty() ? base : open.peek().style.text();
    }

    /** Ends the span of this style before the style changes. */
    private void endSpan(TextStyle style) {
        if (text.length() > spanStart) {
            spans.add(new TextSpan(text.substring(spanStart), style));
            spanStart = text.length();
        }
    }

    private void open(int position) {
        String tag = source.name();
        if (tag.isEmpty()) {
            throw source.wrong(position, "a < begins a tag; write &lt; for the character itself");
        }
        Map<String, String> attributes = attributes(position, tag);
        boolean isEmpty = source.skip("/");
        if (!source.skip(">")) {
            throw source.wrong(position, "<%s has no > at its end".formatted(tag));
        }
        TextStyle outer = styleNow();
        TagStyle style;
        try {
            style = TagStyle.of(tag, attributes, outer, base, families);
        } catch (IllegalArgumentException e) {
            throw source.wrong(position, e.getMessage());
        }
        if (isEmpty) {
            return;
        }
        if (!style.text().equals(outer)) {
            endSpan(outer);
        }
        Open opened = new Open(tag, position, text.length(), style);
        open.push(opened);
        all.add(opened);
    }

    private Map<String, String> attributes(int position, String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        source.skipBlanks();
        while (!source.isAtEnd() && source.peek() != '>' && source.peek() != '/') {
            int here = source.position();
            String name = source.name();
            source.skipBlanks();
            if (name.isEmpty() || !source.skip("=")) {
                throw source.wrong(here, "in <%s> an attribute looks like name=\"value\"".formatted(tag));
            }
            source.skipBlanks();
            char quote = source.peek();
            if (quote != '"' && quote != '\'') {
                throw source.wrong(here, "the value of %s in <%s> needs quotation marks".formatted(name, tag));
            }
            source.next();
            String value = source.until(quote);
            if (value == null) {
                throw source.wrong(
                        here, "the value of %s in <%s> has no quotation mark at its end".formatted(name, tag));
            }
            if (attributes.put(name, value) != null) {
                throw source.wrong(here, "<%s> has %s twice".formatted(tag, name));
            }
            source.skipBlanks();
        }
        if (source.isAtEnd()) {
            throw source.wrong(position, "<%s has no > at its end".formatted(tag));
        }
        return attributes;
    }

    private void close(int position) {
        String tag = source.name();
        source.skipBlanks();
        if (tag.isEmpty() || !source.skip(">")) {
            throw source.wrong(position, "</%s has no > at its end".formatted(tag));
        }
        if (open.isEmpty()) {
            throw source.wrong(position, "</%s> closes nothing".formatted(tag));
        }
        Open last = open.peek();
        if (!last.tag.equals(tag)) {
            throw source.wrong(
                    position,
                    "</%s> comes before </%s>, which closes the tag in %s"
                            .formatted(tag, last.tag, source.place(last.position)));
        }
        TextStyle inner = styleNow();
        open.pop();
        last.end = text.length();
        if (!styleNow().equals(inner)) {
            endSpan(inner);
        }
    }

    private String character(int position) {
        String name = source.until(';');
        String known = name == null ? null : CHARACTERS.get(name);
        if (known != null) {
            return known;
        }
        try {
            if (name != null && name.matches("#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}")) {
                return Character.toString(
                        name.startsWith("#x")
                                ? Integer.parseInt(name.substring(2), 16)
                                : Integer.parseInt(name.substring(1)));
            }
        } catch (IllegalArgumentException e) {
            throw source.wrong(position, "&%s; is beyond the last of all characters".formatted(name));
        }
        throw source.wrong(
                position,
                "an & begins &lt; &gt; &amp; &quot; &apos; or a character's number such as &#8217; and for the character itself it is &amp;");
    }
}
