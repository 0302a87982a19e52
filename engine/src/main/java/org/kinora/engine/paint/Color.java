package org.kinora.engine.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kinora.digest.ContentDigest;
import org.kinora.digest.Digestible;
import org.kinora.engine.geometry.Affine;

/**
 * A colour of the sRGB colour space with straight (not premultiplied) alpha; all components are in [0, 1]. The named
 * colours are Manim Community's; {@link Colors} has all of them.
 *
 * <pre>{@code
 * circle.setFill(Color.hex("#58C4DD"), 0.5);
 * circle.setStroke(Color.rgb(1, 0.5, 0), 4);
 * }</pre>
 */
public record Color(double red, double green, double blue, double alpha) implements Paint, Digestible {

    public static final Color TRANSPARENT = new Color(0, 0, 0, 0);
    public static final Color WHITE = hex("#FFFFFF");
    public static final Color BLACK = hex("#000000");
    public static final Color GRAY = hex("#888888");
    public static final Color LIGHT_GRAY = hex("#BBBBBB");
    public static final Color DARK_GRAY = hex("#444444");
    public static final Color BLUE = hex("#58C4DD");
    public static final Color LIGHT_BLUE = hex("#9CDCEB");
    public static final Color DARK_BLUE = hex("#236B8E");
    public static final Color TEAL = hex("#5CD0B3");
    public static final Color GREEN = hex("#83C167");
    public static final Color YELLOW = hex("#F7D96F");
    public static final Color GOLD = hex("#F0AC5F");
    public static final Color ORANGE = hex("#FF862F");
    public static final Color RED = hex("#FC6255");
    public static final Color MAROON = hex("#C55F73");
    public static final Color PURPLE = hex("#9A72AC");
    public static final Color PINK = hex("#D147BD");

    public Color {
        checkPart("red", red);
        checkPart("green", green);
        checkPart("blue", blue);
        checkPart("alpha", alpha);
    }

    /** An opaque colour; components are from 0 to 1. */
    public static Color rgb(double red, double green, double blue) {
        return new Color(red, green, blue, 1);
    }

    /**
     * A colour from {@code #RRGGBB} or {@code #RRGGBBAA}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Color hex(String text) {
        if (text.length() != 7 && text.length() != 9 || text.charAt(0) != '#') {
            throw notAColor(text);
        }
        return new Color(part(text, 1), part(text, 3), part(text, 5), text.length() == 9 ? part(text, 7) : 1);
    }

    private static double part(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        if (high < 0 || low < 0) {
            throw notAColor(text);
        }
        return (16 * high + low) / 255.0;
    }

    private static IllegalArgumentException notAColor(String text) {
        return new IllegalArgumentException("A colour looks like #RRGGBB or #RRGGBBAA, not \"" + text + "\"");
    }

    /** As its components would be, without the detour that reading them by name is: every outline has two paints. */
    @Override
    public void digest(ContentDigest into) {
        into.add(red).add(green).add(blue).add(alpha);
    }

    private static void checkPart(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("A colour's " + name + " is from 0 to 1, not " + value);
        }
    }

    /** The same colour with another alpha, 0 to 1. */
    public Color withAlpha(double newAlpha) {
        return new Color(red, green, blue, newAlpha);
    }

    @Override
    public Color withOpacity(double opacity) {
        return opacity == 1 ? this : new Color(red, green, blue, alpha * opacity);
    }

    @Override
    public Color recolored(UnaryOperator<Color> map) {
        return map.apply(this);
    }

    @Override
    public boolean isInvisible() {
        return alpha == 0;
    }

    @Override
    public Color transformed(Affine map) {
        return this;
    }

    /**
     * The mixture, component by component. Of a wholly transparent end only the alpha counts, so that nothing fades
     * through black.
     */
    public Color mix(Color end, double progress) {
        if (equals(end)) {
            return this;
        }
        Color from = alpha == 0 ? end : this;
        Color to = end.alpha == 0 ? this : end;
        return new Color(
                clamp(from.red + (to.red - from.red) * progress),
                clamp(from.green + (to.green - from.green) * progress),
                clamp(from.blue + (to.blue - from.blue) * progress),
                clamp(alpha + (end.alpha - alpha) * progress));
    }

    /** The opposite colour, as opaque. */
    public Color inverted() {
        return new Color(1 - red, 1 - green, 1 - blue, alpha);
    }

    /** @param blend how much white is mixed in, 0 to 1; manim's default is 0.2 */
    public Color lighter(double blend) {
        return mix(WHITE.withAlpha(alpha), blend);
    }

    /** @param blend how much black is mixed in, 0 to 1; manim's default is 0.2 */
    public Color darker(double blend) {
        return mix(BLACK.withAlpha(alpha), blend);
    }

    /**
     * Colours evenly spaced along a gradient: {@code gradient(5, RED, YELLOW, GREEN)}; manim's {@code color_gradient}.
     *
     * @param count how many, 1 or more
     * @param colors at least one
     */
    public static List<Color> gradient(int count, Color... colors) {
        if (count < 1 || colors.length == 0) {
            throw new IllegalArgumentException(
                    "A gradient of one colour or more gives one or more, not %d of %d".formatted(count, colors.length));
        }
        List<Color> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double at = count == 1 ? 0 : i * (colors.length - 1.0) / (count - 1);
            int before = Math.min((int) at, colors.length - 1);
            found.add(colors[before].mix(colors[Math.min(before + 1, colors.length - 1)], at - before));
        }
        return List.copyOf(found);
    }

    /** Rate functions may overshoot; colours cannot. */
    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }

    /** As a pixel of 0xAARRGGBB, each part rounded to the nearest of 256 steps. */
    public int argb() {
        return step(alpha) << 24 | step(red) << 16 | step(green) << 8 | step(blue);
    }

    private static int step(double part) {
        return (int) (part * 255 + 0.5);
    }

    /** How light it is, 0 to 1: the relative luminance of WCAG 2, of the colour without its alpha. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }

    /** WCAG's contrast ratio of two opaque colours, from 1 to 21; text that is not large needs 4.5 to be read well. */
    public double contrastTo(Color other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "#%02X%02X%02X%02X",
                Math.round(red * 255),
                Math.round(green * 255),
                Math.round(blue * 255),
                Math.round(alpha * 255));
    }
}
