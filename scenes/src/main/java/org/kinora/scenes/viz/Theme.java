package org.kinora.scenes.viz;

import java.util.Arrays;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/**
 * Whether a scene is seen in the dark or by daylight. Its author writes in the colours of {@link Palette}, which are those
 * for the dark, and begins with
 *
 * <pre>{@code
 * Theme.of(this).applyTo(this);
 * }</pre>
 */
public enum Theme {
    /** Colours as they are. */
    DARK,

    /**
     * Dark for light: hues stay, and so does chroma as far as there is such a colour, while lightness is mirrored so that
     * the background is almost white and text almost black. What is colourful stays a little lighter than grey would be,
     * because dark yellow is brown. What stands out from the background more than something else does so here too.
     */
    LIGHT;

    /** The option by which a theme is chosen: {@code --theme light}. */
    public static final String OPTION = "theme";

    /** In Oklab; so the background's lightness of 0.17 becomes 0.98, and the ink's of 0.96 becomes 0.16. */
    private static final double OF_BLACK = 1.157;

    private static final double SLOPE = -1.04;

    /** Below this lightness colours are lifted. */
    private static final double COLORFUL = 0.58;

    /** Less than 1, so that what was lighter stays darker. */
    private static final double LIFT = 0.65;

    /** As colourful as this, a colour is lifted all the way. */
    private static final double FULL_CHROMA = 0.1;

    /**
     * The theme that is chosen for a scene; dark if none is.
     *
     * @throws IllegalArgumentException if there is no such theme
     */
    public static Theme of(Scene scene) {
        String name = scene.settings().option(OPTION).orElse("dark");
        return Arrays.stream(values())
                .filter(theme -> theme.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no theme " + name + ": choose dark or light"));
    }

    /** Shows a scene in this theme; to be called before anything is shown. */
    public void applyTo(Scene scene) {
        if (this != DARK) {
            scene.recolor(this::of);
        }
    }

    /** What becomes of a colour. */
    public Color of(Color color) {
        if (this == DARK) {
            return color;
        }
        Oklab own = Oklab.of(color);
        double mirrored = OF_BLACK + SLOPE * own.lightness();
        double lift = LIFT * Math.min(1, own.chroma() / FULL_CHROMA) * Math.max(0, COLORFUL - mirrored);
        return new Oklab(Math.max(0, Math.min(1, mirrored + lift)), own.a(), own.b())
                .color()
                .withAlpha(color.alpha());
    }
}
