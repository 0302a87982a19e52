package org.kinora.engine.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorNames;
import org.kinora.engine.text.FontFace;
import org.kinora.engine.text.FontFamily;
import org.kinora.engine.text.TextStyle;

/**
 * What a tag does to the text in it.
 *
 * @param from the colour of the first letter, or null if the tag colours nothing
 * @param to the colour of the last letter
 */
record TagStyle(TextStyle text, Color from, Color to, boolean isUnderlined, boolean isStruck) {

    private static final Set<String> TAGS =
            new TreeSet<>(Set.of("b", "big", "color", "gradient", "i", "s", "small", "span", "sub", "sup", "tt", "u"));

    /** Pango's step from one size to the next. */
    private static final double STEP = 1.2;

    /** As in TeX: the share of the size around, and in ems of that how far up and down. */
    private static final double INDEX_SIZE = 0.7;

    private static final double SUP_RISE = 0.36;
    private static final double SUB_DROP = 0.15;

    /**
     * @param outer the style around the tag
     * @param base the style of text without tags
     * @param families that have been loaded, by their names in lower case
     * @throws IllegalArgumentException with the reason alone
     */
    static TagStyle of(
            String tag,
            Map<String, String> attributes,
            TextStyle outer,
            TextStyle base,
            Map<String, FontFamily> families) {
        return switch (tag) {
            case "b" -> plain(tag, attributes, outer.bold());
            case "i" -> plain(tag, attributes, outer.italic());
            case "tt" -> plain(tag, attributes, with(outer, FontFace.Family.TYPEWRITER));
            case "big" -> plain(tag, attributes, sized(outer, outer.size() * STEP));
            case "small" -> plain(tag, attributes, sized(outer, outer.size() / STEP));
            case "sub" -> plain(tag, attributes, indexed(outer, -SUB_DROP));
            case "sup" -> plain(tag, attributes, indexed(outer, SUP_RISE));
            case "u" -> lined(plain(tag, attributes, outer), true, false);
            case "s" -> lined(plain(tag, attributes, outer), false, true);
            case "color" -> {
                only(tag, attributes, Set.of("col"));
                Color color = color(required(tag, attributes, "col"));
                yield new TagStyle(outer, color, color, false, false);
            }
            case "gradient" -> {
                only(tag, attributes, Set.of("from", "to"));
                yield new TagStyle(
                        outer,
                        color(required(tag, attributes, "from")),
                        color(required(tag, attributes, "to")),
                        false,
                        false);
            }
            case "span" -> SpanAttributes.applied(attributes, outer, base, families);
            default ->
                throw new IllegalArgumentException(
                        "there is no tag <%s>; there are %s".formatted(tag, String.join(", ", TAGS)));
        };
    }

    private static TagStyle plain(String tag, Map<String, String> attributes, TextStyle style) {
        only(tag, attributes, Set.of());
        return new TagStyle(style, null, null, false, false);
    }

    private static TagStyle lined(TagStyle style, boolean underline, boolean strike) {
        return new TagStyle(style.text, null, null, underline, strike);
    }

    static void only(String tag, Map<String, String> attributes, Set<String> known) {
        for (String name : attributes.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("<%s> has no attribute %s; %s"
                        .formatted(
                                tag,
                                name,
                                known.isEmpty() ? "it has none" : "it has " + String.join(", ", new TreeSet<>(known))));
            }
        }
    }

    private static String required(String tag, Map<String, String> attributes, String name) {
        String value = attributes.get(name);
        if (value == null) {
            throw new IllegalArgumentException("<%s> needs the attribute %s".formatted(tag, name));
        }
        return value;
    }

    static Color color(String text) {
        return ColorNames.find(text.strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is not a colour; write #RRGGBB or one of manim's names".formatted(text)));
    }

    static TextStyle with(TextStyle style, FontFamily family) {
        FontFace face = style.face();
        return faced(style, new FontFace(family, face.weight(), face.slant()));
    }

    static TextStyle faced(TextStyle style, FontFace face) {
        return new TextStyle(face, style.size(), style.ligatures(), style.rise());
    }

    static TextStyle sized(TextStyle style, double size) {
        return new TextStyle(style.face(), size, style.ligatures(), style.rise());
    }

    private static TextStyle indexed(TextStyle style, double ems) {
        return sized(style, INDEX_SIZE * style.size()).raised(style.rise() + ems * style.em());
    }

    /** The ink of a stretch with this style. */
    Optional<Markup.Ink> ink(int start, int end) {
        return from == null ? Optional.empty() : Optional.of(new Markup.Ink(start, end, from, to));
    }

    /** The lines of a stretch with this style. */
    List<Markup.Rule> rules(int start, int end) {
        List<Markup.Rule> rules = new ArrayList<>();
        if (isUnderlined) {
            rules.add(new Markup.Rule(start, end, false, text.em()));
        }
        if (isStruck) {
            rules.add(new Markup.Rule(start, end, true, text.em()));
        }
        return rules;
    }
}
