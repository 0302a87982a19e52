package org.kinora.scenes.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;

class ThemeTest {

    /** WCAG 2.1, success criterion 1.4.3. */
    private static final double READABLE = 4.5;

    @Test
    void whatIsReadInTheDarkIsReadInTheLight() {
        for (Theme theme : Theme.values()) {
            Color background = theme.of(Palette.BACKGROUND);
            for (Color ink :
                    List.of(Palette.INK, Palette.FAINT_INK, Palette.SMALL_PRINT, Palette.TEAL, Palette.YELLOW)) {
                assertThat(theme.of(ink).contrastTo(background))
                        .as("%s of %s", theme, ink)
                        .isGreaterThan(READABLE);
            }
            for (Color ink : List.of(Palette.INK, Palette.FAINT_INK, Palette.SMALL_PRINT)) {
                assertThat(theme.of(ink).contrastTo(theme.of(Palette.PANEL)))
                        .as("%s of %s on a panel", theme, ink)
                        .isGreaterThan(READABLE);
            }
        }
    }

    @Test
    void inTheLightTheBackgroundIsAlmostWhiteAndTextAlmostBlack() {
        assertThat(Theme.LIGHT.of(Palette.BACKGROUND).luminance()).isBetween(0.9, 1.0);
        assertThat(Theme.LIGHT.of(Palette.INK).luminance()).isBetween(0.0, 0.02);
        assertThat(Theme.DARK.of(Palette.INK)).isSameAs(Palette.INK);
    }

    @Test
    void whatStandsOutMoreInTheDarkDoesSoInTheLight() {
        for (DoubleFunction<Color> scale : List.<DoubleFunction<Color>>of(
                Palette::probability, Palette::heat, Palette::signed, value -> Palette.signed(-value))) {
            double before = 0;
            for (int i = 0; i <= 100; i++) {
                Color seen = Theme.LIGHT.of(scale.apply(i / 100.0));
                double contrast = seen.contrastTo(Theme.LIGHT.of(Palette.BACKGROUND));
                assertThat(contrast).as("at %s %%", i).isGreaterThan(before - 0.02);
                before = contrast;
            }
        }
    }

    @Property
    void everyColorHasAnEqualHueAndAlphaInTheLight(
            @ForAll @DoubleRange(max = 1) double red,
            @ForAll @DoubleRange(max = 1) double green,
            @ForAll @DoubleRange(max = 1) double blue,
            @ForAll @DoubleRange(max = 1) double alpha) {
        Color color = new Color(red, green, blue, alpha);
        Color seen = Theme.LIGHT.of(color);
        assertThat(seen.alpha()).isEqualTo(alpha);
        Oklab from = Oklab.of(color);
        Oklab to = Oklab.of(seen);
        assertThat(to.chroma()).isLessThan(from.chroma() + 0.002);
        if (from.chroma() > 0.03 && to.chroma() > 0.03) {
            double cosine = (from.a() * to.a() + from.b() * to.b()) / from.chroma() / to.chroma();
            assertThat(cosine).isCloseTo(1, within(0.002));
        }
    }

    @Property
    void aColorOfSrgbIsItselfAgainFromOklab(
            @ForAll @DoubleRange(max = 1) double red,
            @ForAll @DoubleRange(max = 1) double green,
            @ForAll @DoubleRange(max = 1) double blue) {
        Color again = Oklab.of(Color.rgb(red, green, blue)).color();
        assertThat(again.red()).isCloseTo(red, within(0.003));
        assertThat(again.green()).isCloseTo(green, within(0.003));
        assertThat(again.blue()).isCloseTo(blue, within(0.003));
    }

    private static final class Themed extends Scene {
        @Override
        protected void construct() {
            Theme.of(this).applyTo(this);
            background().set(Palette.BACKGROUND);
            add(new Circle(1).setFill(Palette.TEAL));
            pause(1);
        }
    }

    @Test
    void anOptionChoosesTheThemeOfAScene() {
        try (Film film = Film.record(new Themed(), FilmSettings.DEFAULT.option("theme", "light"))) {
            var frame = new FilmFrames(film).frame(0);
            assertThat(frame.background()).isEqualTo(Theme.LIGHT.of(Palette.BACKGROUND));
            assertThat(frame.shapes().get(0).fill()).isEqualTo(Theme.LIGHT.of(Palette.TEAL));
        }
        try (Film film = Film.record(new Themed(), FilmSettings.DEFAULT)) {
            assertThat(new FilmFrames(film).frame(0).background()).isEqualTo(Palette.BACKGROUND);
        }
        assertThatThrownBy(() -> Film.record(new Themed(), FilmSettings.DEFAULT.option("theme", "sepia")))
                .hasMessageContaining("There is no theme sepia: choose dark or light");
    }
}
