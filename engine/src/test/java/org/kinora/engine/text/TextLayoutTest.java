package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;

class TextLayoutTest extends SetTexts {

    @Test
    void kerningBringsCertainPairsCloser() {
        double apart = typesetter.layout("A", SERIF).width()
                + typesetter.layout("V", SERIF).width();
        assertThat(typesetter.layout("AV", SERIF).width()).isLessThan(apart - 0.05);
        assertThat(typesetter.layout("HI", SERIF).width())
                .isCloseTo(
                        typesetter.layout("H", SERIF).width()
                                + typesetter.layout("I", SERIF).width(),
                        within(ROUNDING));
    }

    @Test
    void lettersStandOnTheBaselineAndDescendersGoBelow() {
        TextLayout layout = typesetter.layout("xp", SERIF);
        Bounds x = layout.glyphs().get(0).path().bounds();
        Bounds p = layout.glyphs().get(1).path().bounds();
        assertThat(x.bottom()).isCloseTo(0, within(ROUNDING));
        assertThat(p.bottom()).isLessThan(-0.15);
        // round strokes overshoot the x-height by up to two hundredths of an em
        assertThat(p.top()).isCloseTo(x.top(), within(0.02));
    }

    @Test
    void aFontSizeOf48MakesCapitalsAThirdOfAUnitHighAndTheEmHalfAUnit() {
        TextLayout layout = typesetter.layout("H", TextStyle.serif(48));
        // cmr10's capitals are 0.6833 em high
        assertThat(layout.glyphs().get(0).path().bounds().height()).isCloseTo(0.6833 / 2, within(0.001));
        assertThat(typesetter
                        .layout("Language models predict the next word", TextStyle.serif(48))
                        .width())
                .isCloseTo(8.69, within(0.05));
    }

    @Test
    void sourceRangesSkipBlanksAndCoverTheRest() {
        TextLayout layout = typesetter.layout("to be", SERIF);
        assertThat(layout.glyphs()).extracting(PlacedGlyph::sourceStart).containsExactly(0, 1, 3, 4);
        assertThat(layout.glyphs()).extracting(PlacedGlyph::sourceEnd).containsExactly(1, 2, 4, 5);
    }

    @Test
    void aSubstringIsFoundAsOftenAsItOccurs() {
        TextLayout layout = typesetter.layout("the cat and the hat", SERIF);
        assertThat(layout.glyphsOf("the")).containsExactly(new GlyphRange(0, 3), new GlyphRange(9, 12));
        assertThat(layout.glyphsOf("the", 1)).isEqualTo(new GlyphRange(9, 12));
        assertThat(layout.glyphsOf("dog")).isEmpty();
        assertThat(layout.glyphsOf(Pattern.compile("[ch]at")))
                .containsExactly(new GlyphRange(3, 6), new GlyphRange(12, 15));
        assertThatThrownBy(() -> layout.glyphsOf("the", 2))
                .hasMessage("Occurrence 2 of \"the\" is asked for (they count from 0), but the text"
                        + " \"the cat and the hat\" has 2");
    }

    @Test
    void eitherSpellingOfAnAccentedLetterLooksTheSame() {
        PlacedGlyph composed = typesetter.layout("\u00E9", SERIF).glyphs().get(0);
        List<PlacedGlyph> decomposed = typesetter.layout("e\u0301", SERIF).glyphs();
        assertThat(decomposed).hasSize(1);
        assertThat(decomposed.get(0).outline()).isSameAs(composed.outline());
        assertThat(decomposed.get(0).text()).isEqualTo("e\u0301");
    }

    @Test
    void aMarkWithoutAComposedLetterSitsAboveItsBase() {
        TextLayout layout = typesetter.layout("q\u0302", SERIF);
        assertThat(layout.glyphs()).hasSize(2);
        Bounds letter = layout.glyphs().get(0).path().bounds();
        Bounds mark = layout.glyphs().get(1).path().bounds();
        assertThat(mark.bottom()).isGreaterThan(letter.top() - 0.05);
        assertThat(mark.center().x()).isBetween(letter.left(), letter.right());
        assertThat(layout.glyphsOf("q", 0).size()).isEqualTo(2);
    }

    @Test
    void hebrewRunsFromRightToLeftAndItsGlyphsAreListedInReadingOrder() {
        TextLayout layout = typesetter.layout("\u05D0\u05D1\u05D2", SERIF);
        assertThat(layout.glyphs()).extracting(PlacedGlyph::sourceStart).containsExactly(0, 1, 2);
        assertThat(layout.glyphs())
                .extracting(glyph -> glyph.origin().x())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(layout.caret(0).x()).isCloseTo(layout.width(), within(ROUNDING));
        assertThat(layout.caret(3).x()).isZero();
        assertThat(layout.missing()).isEmpty();
    }

    @Test
    void numbersInsideHebrewStillRunFromLeftToRight() {
        TextLayout layout = typesetter.layout("\u05D0 12 \u05D1", SERIF);
        double one = layout.glyphs().get(1).origin().x();
        double two = layout.glyphs().get(2).origin().x();
        assertThat(one).isLessThan(two);
        assertThat(layout.glyphs().get(0).origin().x()).isGreaterThan(two);
        assertThat(layout.glyphs().get(3).origin().x()).isLessThan(one);
    }

    @Test
    void arabicLettersTakeTheFormsOfTheirPlaceInTheWord() {
        TextLayout alone = typesetter.layout("\u0628", SERIF);
        TextLayout joined = typesetter.layout("\u0628\u0628\u0628", SERIF);
        assertThat(joined.glyphs()).extracting(PlacedGlyph::outline).doesNotHaveDuplicates();
        assertThat(joined.glyphs())
                .extracting(PlacedGlyph::outline)
                .doesNotContain(alone.glyphs().get(0).outline());
    }

    @Test
    void whatComputerModernLacksComesFromDejaVuAndTheRestIsReported() {
        assertThat(typesetter.layout("\u25B6 \u2500 \uD83D\uDE00", SERIF).missing())
                .isEmpty();
        TextLayout chinese = typesetter.layout("a\u6F22b\u6F22", SERIF);
        assertThat(chinese.missing()).containsExactly("\u6F22");
        assertThat(chinese.glyphs()).hasSize(4);
    }

    @Test
    void spansOfSeveralStylesShareABaseline() {
        TextLayout layout = typesetter.layout(
                List.of(
                        new TextSpan("x", TextStyle.serif(48)),
                        new TextSpan("", TextStyle.sans(10)),
                        new TextSpan("x", TextStyle.serif(96).bold())),
                TextFlow.DEFAULT);
        assertThat(layout.text()).isEqualTo("xx");
        Bounds small = layout.glyphs().get(0).path().bounds();
        Bounds large = layout.glyphs().get(1).path().bounds();
        assertThat(small.bottom()).isCloseTo(large.bottom(), within(ROUNDING));
        assertThat(large.height()).isCloseTo(2 * small.height(), within(0.05));
    }

    @Test
    void aCaretStandsBeforeEachCharacterAndAfterTheLast() {
        TextLayout layout = typesetter.layout("ab c ", SERIF);
        assertThat(layout.caret(0).x()).isZero();
        assertThat(layout.caret(1).x())
                .isEqualTo(layout.glyphs().get(1).origin().x());
        assertThat(layout.caret(3).x())
                .isEqualTo(layout.glyphs().get(2).origin().x());
        assertThat(layout.caret(5).x()).isEqualTo(layout.width());
        assertThatThrownBy(() -> layout.caret(6)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aTabIsAsWideAsFourSpaces() {
        assertThat(typesetter.layout("a\tb", SERIF).width())
                .isCloseTo(typesetter.layout("a    b", SERIF).width(), within(ROUNDING));
    }

    @Test
    void aWarningNamesTheCharactersThatNoFontHas() {
        assertThat(typesetter.layout("abc \u4F60\u597D", SERIF).warning())
                .contains("no font has \u4F60 (U+4F60), \u597D (U+597D): boxes are drawn");
        assertThat(typesetter.layout("\uE123", SERIF).warning()).contains("no font has U+E123: a box is drawn");
        assertThat(typesetter
                        .layout("\u4F60\u4F61\u4F62\u4F63\u4F64\u4F65\u4F66\u4F67\u4F68\u4F69", SERIF)
                        .warning()
                        .orElseThrow())
                .endsWith("\u4F67 (U+4F67) and 2 more: boxes are drawn");
        assertThat(typesetter.layout("abc \u2192", SERIF).warning()).isEmpty();
    }

    @Test
    void theHeightsOfAStyleAreThoseOfItsLetters() {
        TextMetrics metrics = typesetter.metrics(SERIF);
        assertThat(metrics.xHeight()).isCloseTo(0.431, within(0.002));
        assertThat(metrics.capHeight()).isCloseTo(0.683, within(0.002));
        TextLayout layout = typesetter.layout("(g", TextStyle.serif(TextStyle.SIZE_OF_UNIT_EM / 2));
        assertThat(layout.metrics().xHeight()).isCloseTo(metrics.xHeight() / 2, within(ROUNDING));
        assertThat(layout.metrics().ascent()).isEqualTo(layout.ascent());
        assertThat(layout.metrics().descent()).isEqualTo(layout.descent());
    }
}
