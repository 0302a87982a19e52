package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.geometry.Bounds;
import org.kinora.files.Hash;

class OwnFontsTest {

    static final Path FONTS = Path.of("src", "test", "resources", "fonts");
    static final Path REGULAR = FONTS.resolve("KinoraBlocks-Regular.ttf");
    static final Path BOLD = FONTS.resolve("KinoraBlocks-Bold.ttf");
    static final Path ITALIC = FONTS.resolve("KinoraBlocks-Italic.otf");

    private static final double ROUNDING = 1e-5;

    private static Typesetter typesetter;
    private static FontFamily blocks;

    @BeforeAll
    static void open() {
        typesetter = Typesetter.open();
        blocks = typesetter.load(List.of(REGULAR, BOLD, ITALIC));
    }

    @AfterAll
    static void close() {
        typesetter.close();
    }

    /** With an em of one unit. */
    private static TextStyle style(FontFace face) {
        return new TextStyle(face, TextStyle.SIZE_OF_UNIT_EM);
    }

    private static Bounds boundsOf(String letter, FontFace face) {
        return typesetter.layout(letter, style(face)).glyphs().get(0).path().bounds();
    }

    @Test
    void lettersComeFromTheFileWithItsMeasures() {
        TextLayout layout = typesetter.layout("HOx", style(blocks.face()));
        assertThat(layout.width()).isCloseTo(0.7 + 0.7 + 0.5, within(ROUNDING));
        Bounds h = layout.glyphs().get(0).path().bounds();
        assertThat(h.left()).isCloseTo(0.05, within(ROUNDING));
        assertThat(h.right()).isCloseTo(0.65, within(ROUNDING));
        assertThat(h.top()).isCloseTo(0.7, within(ROUNDING));
        assertThat(layout.metrics()).isEqualTo(new TextMetrics(layout.metrics().xHeight(), h.top(), 0.8, 0.2));
        assertThat(layout.metrics().xHeight()).isCloseTo(0.5, within(ROUNDING));
        assertThat(blocks.familyName()).isEqualTo("Kinora Blocks");
    }

    @Test
    void thePostScriptOutlinesOfAnOpenTypeFontAreItsOwnCurves() {
        PlacedGlyph ball =
                typesetter.layout("O", style(blocks.face().italic())).glyphs().get(0);
        assertThat(ball.path().bounds().top()).isCloseTo(0.65, within(ROUNDING));
        assertThat(ball.path().contourCount()).isEqualTo(1);
        // a circle of radius 0.3, closer than a 1000th
        assertThat(ball.path().measure().length()).isCloseTo(2 * Math.PI * 0.3, within(1e-3));
    }

    @Test
    void everyFileIsTheWeightAndSlantThatItClaims() {
        double stem = boundsOf("i", blocks.face()).width();
        assertThat(stem).isCloseTo(0.1, within(ROUNDING));
        assertThat(boundsOf("i", blocks.face().bold()).width()).isCloseTo(0.2, within(ROUNDING));
        PlacedGlyph italic =
                typesetter.layout("O", style(blocks.face().italic())).glyphs().get(0);
        assertThat(italic.path().measure().length())
                .isLessThan(typesetter
                        .layout("O", style(blocks.face()))
                        .glyphs()
                        .get(0)
                        .path()
                        .measure()
                        .length());
    }

    @ParameterizedTest
    @CsvSource({"THIN, 0.1", "LIGHT, 0.1", "MEDIUM, 0.1", "SEMI_BOLD, 0.2", "BLACK, 0.2"})
    void theNearestWeightStandsInForOneThatIsNotThere(FontFace.Weight weight, double stem) {
        assertThat(boundsOf("i", blocks.face().weight(weight)).width()).isCloseTo(stem, within(ROUNDING));
    }

    @Test
    void theFilesLigaturesAreUsedSplitAndTurnedOff() {
        TextStyle style = style(blocks.face());
        assertThat(typesetter.layout("fix", style).glyphs())
                .extracting(PlacedGlyph::text)
                .containsExactly("fi", "x");
        assertThat(typesetter.layout("fix", style, TextFlow.DEFAULT, Set.of(1)).glyphs())
                .extracting(PlacedGlyph::text)
                .containsExactly("f", "i", "x");
        assertThat(typesetter.layout("fix", style.ligatures(false)).glyphs())
                .extracting(PlacedGlyph::text)
                .containsExactly("f", "i", "x");
    }

    @Test
    void whatTheFontLacksComesFromTheFontsOfTheEngine() {
        TextLayout mixed = typesetter.layout("Hg\u05D0", style(blocks.face()));
        assertThat(mixed.missing()).isEmpty();
        assertThat(mixed.glyphs().get(1).outline())
                .isSameAs(typesetter
                        .layout("g", TextStyle.serif(48))
                        .glyphs()
                        .get(0)
                        .outline());
    }

    @Test
    void theWarningNamesALoadedFontThatHasTheMissingCharacter() {
        try (Typesetter fresh = Typesetter.open()) {
            TextLayout hindi = fresh.layout("\u0928", TextStyle.serif(48));
            SystemFonts none = SystemFonts.in();
            assertThat(fresh.warning(hindi, none)).contains("no font has \u0928 (U+0928): a box is drawn");
            SystemFonts machine = SystemFonts.in(FONTS);
            assertThat(fresh.warning(fresh.layout("\u0939", TextStyle.serif(48)), machine)
                            .orElseThrow())
                    .startsWith("no font has \u0939 (U+0939): a box is drawn; Noto Sans Devanagari has \u0939 on this"
                            + " machine, in ")
                    .contains("NotoSansDevanagari-Words.ttf", "Fonts.load(");
        }
        try (Typesetter fresh = Typesetter.open()) {
            fresh.load(List.of(FONTS.resolve("NotoSansDevanagari-Words.ttf")));
            assertThat(fresh.warning(fresh.layout("\u0928", TextStyle.serif(48)), SystemFonts.in()))
                    .contains("no font has \u0928 (U+0928): a box is drawn; Noto Sans Devanagari, which is loaded, has"
                            + " \u0928: set the text in it with font(\u2026)");
        }
    }

    @Test
    void theFilesThatAFilmDependsOnAreKnownWithTheirHashes() throws IOException {
        try (Typesetter fresh = Typesetter.open()) {
            assertThat(fresh.sources()).isEmpty();
            fresh.load(List.of(REGULAR));
            fresh.load(List.of(REGULAR, BOLD));
            assertThat(fresh.sources())
                    .containsExactly(
                            new FontSource(
                                    "Kinora Blocks", "KinoraBlocks-Regular.ttf", Hash.of(Files.readAllBytes(REGULAR))),
                            new FontSource(
                                    "Kinora Blocks", "KinoraBlocks-Bold.ttf", Hash.of(Files.readAllBytes(BOLD))));
        }
    }

    private static Path file(Path folder, byte[] content) throws IOException {
        return Files.write(folder.resolve("broken.ttf"), content);
    }

    @Test
    void whatIsNoFontIsRefusedInASentence(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> typesetter.load(List.of(folder.resolve("none.ttf"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(folder.resolve("none.ttf") + ": there is no such file");
        assertThatThrownBy(() -> typesetter.load(List.of(folder))).hasMessageContaining("that is no file");
        assertThatThrownBy(() -> typesetter.load(List.of())).hasMessageContaining("at least one file");
        Path empty = file(folder, new byte[0]);
        assertThatThrownBy(() -> typesetter.load(List.of(empty))).hasMessage(empty + ": this file is empty");
        Path text = file(folder, "This is not a font, it is a letter.".getBytes());
        assertThatThrownBy(() -> typesetter.load(List.of(text)))
                .hasMessage(text + ": this is no TrueType or OpenType font");
        Path web = file(folder, "wOF2 and what follows".getBytes());
        assertThatThrownBy(() -> typesetter.load(List.of(web)))
                .hasMessage(web + ": this font is packed for the web (WOFF); use its TTF or OTF file");
        Path collection = file(folder, new byte[] {'t', 't', 'c', 'f', 0, 1, 0, 0, 127, 1, 1, 1, 0, 0, 0, 0});
        assertThatThrownBy(() -> typesetter.load(List.of(collection)))
                .hasMessageContaining("this collection of fonts is damaged: it claims to have 2130772225");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KinoraBlocks-Regular.ttf", "KinoraBlocks-Italic.otf", "NotoSansDevanagari-Words.ttf"})
    void aFontThatIsCutShortIsRefused(String name, @TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(FONTS.resolve(name));
        for (int length = 3; length < whole.length - 8; length += 1 + whole.length / 40) {
            Path cut = file(folder, Arrays.copyOf(whole, length));
            assertRefusedOrDrawn(cut);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KinoraBlocks-Regular.ttf", "KinoraBlocks-Italic.otf", "NotoSansDevanagari-Words.ttf"})
    void aFontWithDamagedBytesIsRefusedOrDrawnAndNothingWorse(String name, @TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(FONTS.resolve(name));
        Random random = new Random(7);
        for (int run = 0; run < 150; run++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + run / 15; i++) {
                int within = run % 2 == 0 ? damaged.length : Math.min(400, damaged.length);
                damaged[random.nextInt(within)] = (byte) random.nextInt(256);
            }
            assertRefusedOrDrawn(file(folder, damaged));
        }
    }

    /** A refusal names the file. */
    private static void assertRefusedOrDrawn(Path file) {
        try (Typesetter fresh = Typesetter.open()) {
            FontFamily family = fresh.load(List.of(file));
            assertThat(fresh.layout("HOfix \u0928\u092E\u0938\u094D\u0924\u0947", style(family.face()))
                            .width())
                    .isFinite();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("broken.ttf: ");
        }
    }
}
