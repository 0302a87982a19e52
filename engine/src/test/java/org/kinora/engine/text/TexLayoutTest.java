package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.text.tex.TexException;

class TexLayoutTest {

    /** An em of one unit. */
    private static final double SIZE = TextStyle.SIZE_OF_UNIT_EM;

    private static final double ROUNDING = 1e-5;

    private static Typesetter typesetter;

    @BeforeAll
    static void open(@TempDir Path cache) {
        typesetter = Typesetter.open(cache);
    }

    @AfterAll
    static void close() {
        typesetter.close();
    }

    private static String drawnParts(TexLayout layout) {
        return String.join(" ", layout.glyphs().stream().map(PlacedGlyph::text).toList());
    }

    @Test
    void everyLetterOfAFormulaKnowsItsPlaceInTheSource() {
        TexLayout layout = typesetter.math("e^{i\\pi}+1=0", SIZE);
        assertThat(drawnParts(layout)).isEqualTo("e i \\pi + 1 = 0");
        assertThat(layout.glyphs().get(2).sourceStart()).isEqualTo(4);
    }

    @Test
    void aFractionBarAndARootBelongToTheWholeAndTheirInsidesToThemselves() {
        TexLayout layout = typesetter.math("\\frac{QK^\\top}{\\sqrt{d_k}}", SIZE);
        assertThat(drawnParts(layout)).isEqualTo("\\frac{QK^\\top}{\\sqrt{d_k}} Q K \\top \\sqrt{d_k} \\sqrt{d_k} d k");
        assertThat(layout.partsOf("d_k")).containsExactly(new GlyphRange(6, 8));
        assertThat(layout.partsOf("\\sqrt{d_k}")).containsExactly(new GlyphRange(4, 8));
        assertThat(layout.partsOf("\\frac{QK^\\top}{\\sqrt{d_k}}")).containsExactly(new GlyphRange(0, 8));
    }

    @Test
    void aPartIsFoundWhereItStandsForItselfAndNotInsideANameOrAcrossABrace() {
        TexLayout layout = typesetter.math("x\\exp(x^2)", SIZE);
        assertThat(layout.partsOf("x")).hasSize(2);
        assertThat(layout.partsOf("x^2", 0).size()).isEqualTo(2);
        assertThat(layout.partsOf("\\exp", 0).size()).isEqualTo(3);
        assertThat(typesetter.math("\\frac{a}{b}", SIZE).partsOf("\\frac{a}")).isEmpty();
        assertThatThrownBy(() -> layout.partsOf("y", 0))
                .hasMessage("Part 0 of \"y\" is asked for (they count from 0), but the formula \"x\\exp(x^2)\" has 0");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '@',
            delimiter = '|',
            value = {
                "\\sum_{i=1}^n i^2 | \\sum i = 1 n i 2",
                "\\int_0^\\infty f'(x)\\,dx | \\int 0 \\infty f ' ( x ) d x",
                "f'^2 | f ' 2",
                "\\mathbb{R}^{n\\times m} | R n \\times m",
                "\\mathbf{W_Q}x | W Q x",
                "\\operatorname{diff} | d i ff",
                "\\vec{v}\\cdot\\hat{w} | \\vec{v} v \\cdot \\hat{w} w",
                "\\binom{n}{k} | \\binom{n}{k} \\binom{n}{k} n k",
                "x^\\frac12 | x \\frac12 1 2",
                "\\left(a\\right) | \\left(a\\right) \\left(a\\right) a",
                "\\begin{aligned} a &= b \\\\ c &= d \\end{aligned} | a = b c = d",
                "\\text{if office} | i f o ffi c e",
                "\\textcolor{red}{a}b | a b",
                "\\big( x \\big) | \\big( x \\big)",
                "\\alpha\\ \\beta | \\alpha \\beta",
                "\u03B1+\u221E | \u03B1 + \u221E",
            })
    void partsOfManyKindsAreTold(String formula, String parts) {
        assertThat(drawnParts(typesetter.math(formula, SIZE))).isEqualTo(parts);
    }

    @Test
    void capitalsOfFormulasAndOfTextAreTheSame() {
        Bounds formula =
                typesetter.math("\\mathrm{H}", 48).glyphs().get(0).path().bounds();
        Bounds text = typesetter
                .layout("H", TextStyle.serif(48))
                .glyphs()
                .get(0)
                .path()
                .bounds();
        // both are drawn after cmr10, but traced by different hands
        assertThat(formula.height()).isCloseTo(text.height(), within(0.002));
        assertThat(formula.width()).isCloseTo(text.width(), within(0.002));
    }

    @Test
    void measuresGrowWithTheSizeAndOutlinesDoNot() {
        TexLayout small = typesetter.math("x+y", 24);
        TexLayout large = typesetter.math("x+y", 48);
        assertThat(large.width()).isCloseTo(2 * small.width(), within(ROUNDING));
        assertThat(large.ascent()).isCloseTo(2 * small.ascent(), within(ROUNDING));
        assertThat(large.glyphs().get(0).outline())
                .isSameAs(small.glyphs().get(0).outline());
        assertThat(large.glyphs().get(0).path().bounds().bottom()).isCloseTo(0, within(0.01));
    }

    @Test
    void theSameLetterOfTwoFormulasIsOneOutline() {
        assertThat(typesetter.math("x+1", SIZE).glyphs().get(0).outline())
                .isSameAs(typesetter.math("2-x", SIZE).glyphs().get(2).outline());
    }

    @Test
    void aSuperscriptStandsHigherAndSmaller() {
        TexLayout layout = typesetter.math("xx^x", SIZE);
        PlacedGlyph base = layout.glyphs().get(1);
        PlacedGlyph script = layout.glyphs().get(2);
        assertThat(script.origin().y()).isGreaterThan(base.origin().y() + 0.2);
        assertThat(script.placement().xx()).isCloseTo(0.7, within(0.01));
    }

    @Test
    void aFractionBarIsAFilledRectangleBetweenItsParts() {
        TexLayout layout = typesetter.math("\\frac{a}{b}", SIZE);
        Bounds bar = layout.glyphs().get(0).path().bounds();
        assertThat(bar.height()).isCloseTo(0.04, within(0.002));
        assertThat(layout.glyphs().get(1).path().bounds().bottom()).isGreaterThan(bar.top());
        assertThat(layout.glyphs().get(2).path().bounds().top()).isLessThan(bar.bottom());
    }

    @Test
    void textWithFormulasKeepsItsSpaces() {
        double space =
                typesetter.tex("a b", SIZE).width() - typesetter.tex("ab", SIZE).width();
        assertThat(space).isCloseTo(1 / 3.0, within(0.001));
        assertThat(typesetter.tex("\\textbf{a} b", SIZE).width()
                        - typesetter.tex("\\textbf{a}b", SIZE).width())
                .isCloseTo(space, within(ROUNDING));
        assertThat(typesetter.tex("a \n b", SIZE).width())
                .isCloseTo(typesetter.tex("a b", SIZE).width(), within(ROUNDING));
    }

    @Test
    void textWithFormulasKnowsBoth() {
        TexLayout layout = typesetter.tex("the loss $L(\\theta)$ in \\textbf{bold} at 5\\%", SIZE);
        assertThat(drawnParts(layout)).isEqualTo("t h e l o s s L ( \\theta ) i n b o l d a t 5 \\%");
        assertThat(layout.partsOf("loss", 0)).isEqualTo(new GlyphRange(3, 7));
        assertThat(layout.partsOf("L(\\theta)", 0)).isEqualTo(new GlyphRange(7, 11));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '@',
            delimiter = '|',
            value = {
                "\\foo x | at character 1, \\foo is not a command that JLaTeXMath knows",
                "\\frac{a}{b | at character 9, a brace is opened but never closed",
                "a}b | at character 2, } closes something that was not opened",
                "x^ | at character 2, an argument is missing",
                "\\left( x | at character 1, \\left has no \\right",
                "a\\right) | at character 2, \\right closes something that was not opened",
                "\\begin{matrix}1 | at character 1, \\begin{matrix} has no \\end{matrix}",
                "\u6F22 | at character 1, TeX's fonts have no \"\u6F22\": set it as a text beside the formula",
                "\\newcommand{\\x}{y} | at character 1, \\newcommand cannot be used: formulas share no definitions and"
                        + " read no files",
            })
    void whatIsNoFormulaIsRefusedInOneSentenceWithThePlace(String formula, String reason) {
        assertThatThrownBy(() -> typesetter.math(formula, SIZE))
                .isInstanceOf(TexException.class)
                .hasMessage("The formula \"" + formula + "\" cannot be typeset: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 | character 2, ^ belongs in a formula, and this is text: write it between dollars",
                "snake_case | character 6, _ belongs in a formula, and this is text: write it between dollars, or \\_ for the character",
                "half: \\frac12 | character 7, \\frac belongs in a formula, and this is text: write it between dollars",
            })
    void aFormulaWithoutDollarsIsRefusedInText(String text, String reason) {
        assertThatThrownBy(() -> typesetter.tex(text, SIZE))
                .isInstanceOf(TexException.class)
                .hasMessageEndingWith("at " + reason + "; a MathTex is a formula as a whole");
        assertThat(drawnParts(typesetter.tex("snake\\_case $x^2$", SIZE))).isEqualTo("s n a k e \\_ c a s e x 2");
    }

    @Test
    void anUnclosedDollarIsRefused() {
        assertThatThrownBy(() -> typesetter.tex("costs $5", SIZE))
                .hasMessageEndingWith("at character 7, a dollar opens a formula, but no second dollar closes it");
    }

    @Test
    void anEmptyFormulaDrawsNothing() {
        assertThat(typesetter.math("", SIZE).glyphs()).isEqualTo(List.of());
    }

    static final class AnyString {

        private static Path occupied;
        private static Typesetter typesetter;

        /** With a file where the cache's folder should be, nothing is kept. */
        @BeforeContainer
        static void open() throws IOException {
            occupied = Files.createTempFile("kinora", ".occupied");
            typesetter = Typesetter.open(occupied);
        }

        @AfterContainer
        static void close() throws IOException {
            typesetter.close();
            Files.delete(occupied);
        }

        @Property(tries = 200)
        void isSetOrRefusedByATexException(
                @ForAll
                        @StringLength(max = 24)
                        @Chars({
                            '\\', '{', '}', '^', '_', '$', '&', 'a', 'l', 'f', ' ', '[', ']', '\'', '%', '~', '1',
                            '\u00E9', '\u6F22'
                        })
                        String formula) {
            try {
                TexLayout layout = typesetter.math(formula, SIZE);
                assertThat(layout.glyphs())
                        .allSatisfy(glyph -> assertThat(glyph.text())
                                .isEqualTo(formula.substring(glyph.sourceStart(), glyph.sourceEnd())));
            } catch (TexException refused) {
                assertThat(refused).hasMessageStartingWith("The formula \"");
            }
        }
    }
}
