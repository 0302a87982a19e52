package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;

/** Scripts that are not written letter by letter from left to right, in fonts that are loaded from files. */
class ScriptsTest {

    private static Typesetter typesetter;
    private static TextStyle hindi;
    private static TextStyle dejaVu;

    @BeforeAll
    static void open() {
        typesetter = Typesetter.open();
        hindi = styleOf(OwnFontsTest.FONTS.resolve("NotoSansDevanagari-Words.ttf"));
        dejaVu = styleOf(Path.of("src/main/resources/org/kinora/engine/text/fonts/DejaVuSans.ttf"));
    }

    @AfterAll
    static void close() {
        typesetter.close();
    }

    private static TextStyle styleOf(Path file) {
        return new TextStyle(typesetter.load(List.of(file)).face(), 96);
    }

    private static Bounds bounds(TextLayout layout, String part) {
        return Bounds.around(layout.glyphsOf(part, 0).of(layout.glyphs()).stream()
                        .map(glyph -> glyph.path().bounds()))
                .orElseThrow();
    }

    @Test
    void aVowelSignThatIsWrittenBeforeItsConsonantBelongsToIt() {
        // ka, then the sign of i, which stands at the left
        TextLayout ki = typesetter.layout("\u0915\u093F", hindi);
        assertThat(ki.missing()).isEmpty();
        assertThat(ki.glyphs()).hasSize(2).allMatch(glyph -> glyph.text().equals("\u0915\u093F"));
        TextLayout ka = typesetter.layout("\u0915", hindi);
        assertThat(ki.glyphs().get(1).outline()).isSameAs(ka.glyphs().get(0).outline());
        assertThat(ki.glyphs().get(0).origin().x())
                .isLessThan(ki.glyphs().get(1).origin().x());
    }

    @Test
    void consonantsJoinIntoOneShapeThatStaysWholeWhenAPartOfItIsAskedFor() {
        // ka, virama, ssa: one shape
        TextLayout whole = typesetter.layout("\u0915\u094D\u0937\u092E\u093E", hindi);
        assertThat(whole.glyphs().get(0).text()).isEqualTo("\u0915\u094D\u0937");
        for (int cut = 1; cut < 3; cut++) {
            TextLayout again = typesetter.layout(whole.text(), hindi, TextFlow.DEFAULT, Set.of(cut));
            assertThat(again.glyphs()).isEqualTo(whole.glyphs());
        }
        assertThat(whole.glyphsOf("\u0937")).containsExactly(new GlyphRange(0, 1));
        assertThat(whole.glyphsOf("\u092E\u093E", 0).of(whole.glyphs())).allMatch(glyph -> glyph.sourceStart() >= 3);
    }

    @Test
    void aWordOfSeveralSyllablesIsSelectedSyllableBySyllable() {
        TextLayout namaste = typesetter.layout("\u0928\u092E\u0938\u094D\u0924\u0947", hindi);
        double left = Double.NEGATIVE_INFINITY;
        for (String syllable : List.of("\u0928", "\u092E", "\u0938\u094D\u0924\u0947")) {
            Bounds there = bounds(namaste, syllable);
            assertThat(there.left()).isGreaterThan(left);
            left = there.left();
        }
    }

    @Test
    void arabicFromAFileIsJoinedAndRunsFromRightToLeft() {
        TextLayout salam = typesetter.layout("\u0633\u0644\u0627\u0645", dejaVu);
        assertThat(salam.missing()).isEmpty();
        assertThat(salam.glyphs().get(0).text()).isEqualTo("\u0633");
        assertThat(salam.glyphs())
                .extracting(glyph -> glyph.origin().x())
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(bounds(salam, "\u0645").left())
                .isLessThan(bounds(salam, "\u0633").left());
    }

    @Test
    void aLineOfBothDirectionsKeepsEachWordsOwn() {
        // shalom (abc) 12 olam
        String text = "\u05E9\u05DC\u05D5\u05DD abc 12 \u05E2\u05D5\u05DC\u05DD";
        TextLayout mixed = typesetter.layout(text, dejaVu);
        double first = bounds(mixed, "\u05E9\u05DC\u05D5\u05DD").left();
        double latin = bounds(mixed, "abc").left();
        double last = bounds(mixed, "\u05E2\u05D5\u05DC\u05DD").left();
        assertThat(first).isGreaterThan(latin);
        assertThat(latin).isGreaterThan(last);
        assertThat(bounds(mixed, "a").left()).isLessThan(bounds(mixed, "c").left());
        assertThat(bounds(mixed, "1").left()).isLessThan(bounds(mixed, "2").left());
        assertThat(bounds(mixed, "\u05E9").left())
                .isGreaterThan(bounds(mixed, "\u05DC").left());
    }

    @Test
    void hebrewLinesAreFilledUpAndTheLastOneStandsAtTheRight() {
        String text = "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD \u05E9\u05DC\u05D5\u05DD";
        double two = typesetter.layout(text.substring(0, 9), dejaVu).width();
        TextFlow flow = TextFlow.DEFAULT.within(two + 0.3).aligned(TextFlow.Alignment.JUSTIFY);
        TextLayout layout = typesetter.layout(text, dejaVu, flow);
        assertThat(layout.lines()).hasSize(2);
        assertThat(layout.lines().get(0).width()).isCloseTo(two + 0.3, within(1e-5));
        assertThat(layout.lines().get(1).right()).isCloseTo(two + 0.3, within(1e-5));
    }
}
