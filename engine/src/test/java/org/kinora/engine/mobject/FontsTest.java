package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.text.FontFamily;
import org.kinora.engine.text.FontSource;
import org.kinora.engine.text.SystemFontsException;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;

class FontsTest {

    private static final double ROUNDING = 1e-5;

    private static final Path FOLDER = Path.of("src", "test", "resources", "fonts");

    private static void inAScene(Consumer<Recorded> script) {
        Recorded.film(script).close();
    }

    private static FontFamily blocks() {
        return Fonts.load(
                FOLDER.resolve("KinoraBlocks-Regular.ttf"),
                FOLDER.resolve("KinoraBlocks-Bold.ttf"),
                FOLDER.resolve("KinoraBlocks-Italic.otf"));
    }

    @Test
    void aTextIsSetInAFontOfOnesOwnAndKeepsItsCentreWeightAndColours() {
        inAScene(scene -> {
            Text text = new Text("Hx", TextStyle.serif(96).bold()).moveTo(2, 1);
            text.part("x").setColor(Color.RED);
            text.font(blocks());
            assertThat(text.center().distanceTo(new Point(2, 1))).isLessThan(ROUNDING);
            // the bold H is 550 of 1000 wide, from 50 on, and the x from 750 to 1150
            assertThat(text.width()).isCloseTo(1.1, within(ROUNDING));
            assertThat(text.part("x").get(0).fill().get()).isEqualTo(Color.RED);
            assertThat(text.part("H").get(0).fill().get()).isEqualTo(Color.WHITE);
            assertThat(text.set("HHH").width()).isCloseTo(2, within(ROUNDING));
            assertThat(text.xHeight()).isCloseTo(0.5, within(ROUNDING));
        });
    }

    @Test
    void aShownTextStaysShownInItsNewFontAndMovesAsOne() {
        inAScene(scene -> {
            Text text = new Text("fix");
            scene.add(text);
            List<Letter> before = text.letters();
            text.font(blocks());
            assertThat(text.letters()).hasSize(2).allMatch(Letter::isShown);
            assertThat(before).noneMatch(Letter::isShown);
            assertThat(text.part("f").size()).isEqualTo(1);
            assertThat(text.part("i").get(0).width()).isCloseTo(0.05, within(ROUNDING));
            assertThat(text.letters()).hasSize(3).allMatch(Letter::isShown);
        });
    }

    @Test
    void ligaturesCanBeTurnedOffAndOn() {
        inAScene(scene -> {
            Text office = new Text("office").ligatures(false);
            assertThat(office.letters()).hasSize(6);
            assertThat(office.ligatures(true).letters()).hasSize(4);
        });
    }

    @Test
    void aTextIsBrokenIntoLinesFilledUpAndSpaced() {
        inAScene(scene -> {
            Text text = new Text("to be or not to be that is the question", 48);
            double oneLine = text.height();
            text.width(2.5);
            assertThat(text.width()).isBetween(2.0, 2.5);
            assertThat(text.height()).isGreaterThan(3 * oneLine);
            assertThat(text.center().distanceTo(Point.ORIGIN)).isLessThan(ROUNDING);
            double left = text.part("that").corner(Point.LEFT).x();
            text.align(TextFlow.Alignment.RIGHT);
            assertThat(text.part("question").corner(Point.RIGHT).x())
                    .isCloseTo(text.corner(Point.RIGHT).x(), within(0.05));
            double ragged = text.width();
            text.justify();
            assertThat(text.width()).isGreaterThan(ragged).isBetween(2.4, 2.5);
            assertThat(left).isNotZero();
            double close = text.height();
            assertThat(text.lineSpacing(2).height()).isGreaterThan(1.4 * close);
            assertThatThrownBy(() -> text.width(0)).hasMessageContaining("more than 0 units");
        });
    }

    @Test
    void theLettersMoveWhenTheWidthIsAnimated() {
        Text[] text = new Text[1];
        try (Film film = Recorded.film(scene -> {
            text[0] = new Text("one two three");
            scene.add(text[0]);
            List<Letter> letters = text[0].letters();
            scene.play(text[0].animate(t -> t.width(1)).seconds(1));
            assertThat(text[0].letters()).isEqualTo(letters).allMatch(Letter::isShown);
            assertThat(text[0].height()).isGreaterThan(1);
        })) {
            assertThat(film.frameCount()).isEqualTo(10);
        }
    }

    @Test
    void aCopyKeepsTheFontAndGoesItsOwnWay() {
        inAScene(scene -> {
            Text text = new Text("Hi", 96).font(blocks());
            Text copy = text.copy();
            copy.set("HH");
            assertThat(copy.width()).isCloseTo(1.3, within(ROUNDING));
            text.width(0.1);
            assertThat(copy.width()).isCloseTo(1.3, within(ROUNDING));
        });
    }

    @Test
    void fontsOfTheMachineAreUsedOnlyWhereThatIsAllowedAndNeverSilently() {
        inAScene(scene -> assertThatThrownBy(() -> Fonts.system("Kinora Blocks"))
                .isInstanceOf(SystemFontsException.class)
                .hasMessageContaining("\"Kinora Blocks\" is wanted of the machine's own fonts")
                .hasMessageContaining("Fonts.load("));
    }

    @Test
    void aFilmKnowsTheFontsOnWhichItDepends() {
        try (Film film = Recorded.film(scene -> blocks())) {
            assertThat(film.fonts()).extracting(FontSource::file).contains("KinoraBlocks-Italic.otf");
            assertThat(film.fonts()).extracting(FontSource::sha256).allMatch(hash -> hash.length() == 64);
        }
        try (Film film = Recorded.film(scene -> new Text("plain"))) {
            assertThat(film.fonts()).isEmpty();
        }
    }

    @Test
    void aStretchDependsOnNoFontThatIsLoadedBehindIt() {
        try (Film film = Recorded.film(scene -> {
            scene.pause(1);
            blocks();
            scene.pause(1);
        })) {
            long loaded = film.frameCount() / 2;
            assertThat(film.fontsBefore(loaded)).isEmpty();
            assertThat(film.fontsBefore(loaded + 1)).isNotEmpty().isEqualTo(film.fonts());
        }
    }

    @Test
    void aFontThatHasTheMissingCharactersTakesTheWarningBack() {
        try (Film film = Recorded.film(scene -> {
            FontFamily noto = Fonts.load(FOLDER.resolve("NotoSansDevanagari-Words.ttf"));
            new Text("\u0928").font(noto);
        })) {
            assertThat(film.warnings()).isEmpty();
        }
    }

    @Test
    void theWarningAboutAMissingCharacterHasTheLineAndALoadedFontThatHasIt() {
        try (Film film = Recorded.film(scene -> {
            Fonts.load(FOLDER.resolve("NotoSansDevanagari-Words.ttf"));
            new Text("\u0928");
        })) {
            assertThat(film.warnings()).hasSize(1);
            assertThat(film.warnings().get(0))
                    .contains("no font has \u0928 (U+0928): a box is drawn", "Noto Sans Devanagari, which is loaded,");
        }
    }

    @Test
    void markupNamesTheFamiliesThatTheSceneHasLoaded() {
        inAScene(scene -> {
            FontFamily blocks = blocks();
            Fonts.name("heading", blocks);
            MarkupText own = new MarkupText("a<span font_family='%s'>x</span>".formatted(blocks.familyName()), 96);
            assertThat(own.part("x").width()).isCloseTo(0.4, within(ROUNDING));
            assertThat(new MarkupText("a<span face='HEADING'>x</span>", 96)
                            .part("x")
                            .width())
                    .isCloseTo(0.4, within(ROUNDING));
            assertThat(new MarkupText("a<span face='serif'>x</span>", 96)
                            .part("x")
                            .width())
                    .isNotCloseTo(0.4, within(0.01));
            assertThatThrownBy(() -> new MarkupText("<span face='Lora'>x</span>"))
                    .hasMessageContaining(
                            "there is no font family \"lora\"; there are serif, sans and monospace, and heading, ");
            assertThatThrownBy(() -> Fonts.name(" ", blocks))
                    .hasMessage("A family of fonts needs a name that is not blank");
        });
    }
}
