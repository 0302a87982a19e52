package org.kinora.engine.text.markup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.FontFace;
import org.kinora.engine.text.FontFamily;
import org.kinora.engine.text.TextStyle;

/** Reads the attributes of a span; their names and values are Pango's. */
final class SpanAttributes {

    private static final Set<String> FOREGROUND = Set.of("foreground", "fgcolor", "color");
    private static final Set<String> FAMILY = Set.of("font_family", "face", "font");
    private static final Set<String> SIZE = Set.of("size", "font_size");
    private static final Set<String> WEIGHT = Set.of("weight", "font_weight");
    private static final Set<String> SLANT = Set.of("style", "font_style");
    private static final Set<String> KNOWN = Set.of(
            "foreground",
            "fgcolor",
            "color",
            "font_family",
            "face",
            "font",
            "size",
            "font_size",
            "weight",
            "font_weight",
            "style",
            "font_style",
            "underline",
            "strikethrough");

    /** From xx-small to xx-large, a fifth from one to the next. */
    private static final List<String> SIZES =
            List.of("xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large");

    private static final int MEDIUM = 3;
    private static final double STEP = 1.2;

    /** Pango's units of a point; a size of that and more is counted in them. */
    private static final double UNITS = 1024;

    private static final double BOLD = 600;

    private SpanAttributes() {}

    static TagStyle applied(
            Map<String, String> attributes, TextStyle outer, TextStyle base, Map<String, FontFamily> families) {
        TagStyle.only("span", attributes, KNOWN);
        TextStyle style = outer;
        Color color = null;
        boolean isUnderlined = false;
        boolean isStruck = false;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String name = attribute.getKey();
            String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
            if (FOREGROUND.contains(name)) {
                color = TagStyle.color(attribute.getValue());
            } else if (FAMILY.contains(name)) {
                style = TagStyle.with(style, family(value, families));
            } else if (SIZE.contains(name)) {
                style = TagStyle.sized(style, size(value, outer.size(), base.size()));
            } else if (WEIGHT.contains(name)) {
                FontFace face = style.face();
                style = TagStyle.faced(style, new FontFace(face.family(), weight(value), face.slant()));
            } else if (SLANT.contains(name)) {
                FontFace face = style.face();
                style = TagStyle.faced(style, new FontFace(face.family(), face.weight(), slant(value)));
            } else if (name.equals("underline")) {
                isUnderlined = choice(name, value, "single", "none");
            } else {
                isStruck = choice(name, value, "true", "false");
            }
        }
        return new TagStyle(style, color, color, isUnderlined, isStruck);
    }

    private static FontFamily family(String name, Map<String, FontFamily> families) {
        FontFamily loaded = families.get(name);
        if (loaded != null) {
            return loaded;
        }
        return switch (name) {
            case "serif", "roman", "computer modern" -> FontFace.Family.SERIF;
            case "sans", "sans-serif" -> FontFace.Family.SANS;
            case "monospace", "mono", "typewriter" -> FontFace.Family.TYPEWRITER;
            default ->
                throw new IllegalArgumentException(
                        "there is no font family \"%s\"; there are serif, sans and monospace, and %s"
                                .formatted(
                                        name,
                                        families.isEmpty()
                                                ? "those that Fonts.load(…) has loaded before"
                                                : String.join(", ", families.keySet())));
        };
    }

    private static double size(String value, double outer, double base) {
        int step = SIZES.indexOf(value);
        if (step >= 0) {
            return base * StrictMath.pow(STEP, step - MEDIUM);
        }
        if (value.equals("larger") || value.equals("smaller")) {
            return value.equals("larger") ? outer * STEP : outer / STEP;
        }
        try {
            double size;
            if (value.endsWith("%")) {
                size = outer * Double.parseDouble(value.substring(0, value.length() - 1)) / 100;
            } else if (value.endsWith("pt")) {
                size = Double.parseDouble(value.substring(0, value.length() - 2));
            } else {
                double number = Double.parseDouble(value);
                size = number >= UNITS ? number / UNITS : number;
            }
            TextStyle.serif(size);
            return size;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a size; write a font size, 150%%, or one of %s, smaller, larger"
                            .formatted(value, String.join(", ", SIZES)),
                    e);
        }
    }

    private static FontFace.Weight weight(String value) {
        return switch (value) {
            case "ultralight", "thin", "light", "normal", "book", "medium", "regular" -> FontFace.Weight.REGULAR;
            case "semibold", "bold", "ultrabold", "heavy", "ultraheavy" -> FontFace.Weight.BOLD;
            default -> {
                if (!value.matches("[0-9]{1,4}")) {
                    throw new IllegalArgumentException(
                            "\"%s\" is not a weight; write normal, bold or a number such as 700".formatted(value));
                }
                yield Integer.parseInt(value) >= BOLD ? FontFace.Weight.BOLD : FontFace.Weight.REGULAR;
            }
        };
    }

    private static FontFace.Slant slant(String value) {
        return switch (value) {
            case "normal" -> FontFace.Slant.UPRIGHT;
            case "italic", "oblique" -> FontFace.Slant.ITALIC;
            default ->
                throw new IllegalArgumentException(
                        "\"%s\" is not a style; write normal, italic or oblique".formatted(value));
        };
    }

    private static boolean choice(String name, String value, String yes, String no) {
        if (!value.equals(yes) && !value.equals(no)) {
            throw new IllegalArgumentException("%s is %s or %s, not \"%s\"".formatted(name, yes, no, value));
        }
        return value.equals(yes);
    }
}
