package org.kinora.engine.text.tex;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.engine.paint.Color;

/** Colours as in LaTeX's package xcolor: names, mixtures such as {@code red!30!blue}, and numbers in a colour model. */
final class TexColors {

    /** The names that xcolor always knows, as #RRGGBB. */
    private static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("black", "#000000"),
            Map.entry("blue", "#0000FF"),
            Map.entry("brown", "#BF8040"),
            Map.entry("cyan", "#00FFFF"),
            Map.entry("darkgray", "#404040"),
            Map.entry("gray", "#808080"),
            Map.entry("green", "#00FF00"),
            Map.entry("lightgray", "#BFBFBF"),
            Map.entry("lime", "#BFFF00"),
            Map.entry("magenta", "#FF00FF"),
            Map.entry("olive", "#808000"),
            Map.entry("orange", "#FF8000"),
            Map.entry("pink", "#FFBFBF"),
            Map.entry("purple", "#BF0040"),
            Map.entry("red", "#FF0000"),
            Map.entry("teal", "#008080"),
            Map.entry("violet", "#800080"),
            Map.entry("white", "#FFFFFF"),
            Map.entry("yellow", "#FFFF00")));

    private TexColors() {}

    /**
     * The colour as JLaTeXMath reads it: #rrggbb.
     *
     * @param model the colour model in brackets in front of the colour, or empty
     * @throws IllegalArgumentException if it is not a colour; the message is the reason in a {@link TexException}
     */
    static String hex(String model, String color) {
        Color found = switch (model) {
            case "" -> mixture(color.strip());
            case "HTML" -> html(color);
            case "rgb" -> ofParts(color, 3, 1);
            case "RGB" -> ofParts(color, 3, 255);
            case "gray" -> ofParts(color, 1, 1);
            default ->
                throw new IllegalArgumentException(
                        "colours are given as [rgb], [RGB], [HTML] or [gray], not as [" + model + "]");
        };
        return String.format(
                "#%02x%02x%02x",
                Math.round(found.red() * 255), Math.round(found.green() * 255), Math.round(found.blue() * 255));
    }

    private static Color mixture(String color) {
        String[] parts = color.split("!");
        Color mixed = named(parts[0]);
        for (int i = 1; i < parts.length; i += 2) {
            double share = number(parts[i], color) / 100;
            Color other = i + 1 < parts.length ? named(parts[i + 1]) : Color.WHITE;
            mixed = other.mix(mixed, within(share, color));
        }
        return mixed;
    }

    private static Color named(String name) {
        if (name.startsWith("#")) {
            return html(name.substring(1));
        }
        String hex = NAMES.get(name);
        if (hex == null) {
            throw noColor(name);
        }
        return Color.hex(hex);
    }

    private static Color html(String digits) {
        try {
            if (digits.strip().length() != 6) {
                throw noColor(digits);
            }
            return Color.hex("#" + digits.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw noColor(digits);
        }
    }

    private static Color ofParts(String color, int count, double whole) {
        String[] parts = color.split(",", -1);
        if (parts.length != count) {
            throw noColor(color);
        }
        double[] shares = new double[3];
        for (int i = 0; i < 3; i++) {
            shares[i] = within(number(parts[count == 1 ? 0 : i], color) / whole, color);
        }
        return Color.rgb(shares[0], shares[1], shares[2]);
    }

    private static double number(String digits, String color) {
        try {
            return Double.parseDouble(digits.strip());
        } catch (NumberFormatException e) {
            throw noColor(color);
        }
    }

    private static double within(double share, String color) {
        if (!(share >= 0 && share <= 1)) {
            throw noColor(color);
        }
        return share;
    }

    private static IllegalArgumentException noColor(String text) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not a colour: write #RRGGBB or one of " + String.join(", ", NAMES.keySet()));
    }
}
