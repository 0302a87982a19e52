package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.geometry.Bounds;

class TexCorrectionsTest {

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

    private static TexLayout math(String formula) {
        return typesetter.math(formula, SIZE);
    }

    private static String drawnParts(TexLayout layout) {
        return String.join(" ", layout.glyphs().stream().map(PlacedGlyph::text).toList());
    }

    /** Letter by letter with its colour behind it, if it has one. */
    private static String colors(TexLayout layout) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < layout.glyphs().size(); i++) {
            told.append(layout.glyphs().get(i).text());
            layout.colors().get(i).ifPresent(color -> told.append(color.toString(), 0, 7));
            told.append(' ');
        }
        return told.toString().strip();
    }

    private static void assertSameGlyphs(TexLayout one, TexLayout other) {
        assertThat(one.width()).isCloseTo(other.width(), within(ROUNDING));
        List<PlacedGlyph> these = inPlace(one);
        List<PlacedGlyph> those = inPlace(other);
        assertThat(these).hasSameSizeAs(those);
        for (int i = 0; i < these.size(); i++) {
            assertThat(these.get(i).outline()).isSameAs(those.get(i).outline());
            assertThat(these.get(i).origin().distanceTo(those.get(i).origin())).isLessThan(ROUNDING);
        }
    }

    private static List<PlacedGlyph> inPlace(TexLayout layout) {
        return layout.glyphs().stream()
                .sorted(Comparator.comparingDouble(
                                (PlacedGlyph glyph) -> glyph.origin().x())
                        .thenComparingDouble(glyph -> glyph.origin().y()))
                .collect(Collectors.toList());
    }

    private static List<org.kinora.engine.geometry.Path> outlines(TexLayout layout) {
        return layout.glyphs().stream().map(PlacedGlyph::outline).collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '@',
            delimiter = '|',
            value = {
                "\\textcolor{red}{x}+y | x#FF0000 + y",
                "\\frac{\\textcolor{blue}{a}}{b} | \\frac{\\textcolor{blue}{a}}{b} a#0000FF b",
                "\\textcolor{black}{x} y | x#000000 y",
                "\\textcolor{#12ab9F}{x}\\textcolor[RGB]{255,128,0}{y}\\textcolor[HTML]{0A0B0C}{z} | x#12AB9F y#FF8000 z#0A0B0C",
                "\\textcolor{red!50!blue}{x}\\textcolor{black!20}{y} | x#800080 y#CCCCCC",
                "a \\color{red} b + {\\color{blue} c} d | a b#FF0000 +#FF0000 c#0000FF d#FF0000",
                "{\\color{red} a} b | a#FF0000 b",
                "\\begin{matrix} \\color{red} a & b \\\\ c & d \\end{matrix} | a#FF0000 b c d",
                "\\left( \\color{red} a \\right) b"
                        + " | \\left( \\color{red} a \\right) \\left( \\color{red} a \\right) a#FF0000 b",
                "\\textcolor{red}{x^{\\textcolor{blue}{2}}} | x#FF0000 2#0000FF",
            })
    void coloursOfAFormulaReachItsGlyphs(String formula, String colors) {
        assertThat(colors(math(formula))).isEqualTo(colors);
    }

    @Test
    void coloursLeaveEverythingInItsPlace() {
        assertSameGlyphs(math("a\\textcolor{red}{+}b"), math("a+b"));
        assertSameGlyphs(math("a \\color{red} + b"), math("a + b"));
        assertSameGlyphs(math("a = \\color{red} - b"), math("a = - b"));
        assertSameGlyphs(math("a \\color{red} \\times"), math("a \\times"));
    }

    @Test
    void coloursOfATextReachItsLetters() {
        TexLayout layout = typesetter.tex("a \\textcolor{red}{bc $x$} {\\color{blue} d} $\\color{teal}y$ z", SIZE);
        assertThat(colors(layout)).isEqualTo("a b#FF0000 c#FF0000 x#FF0000 d#0000FF y#008080 z");
        assertThat(outlines(layout)).isEqualTo(outlines(typesetter.tex("a bc $x$ d $y$ z", SIZE)));
    }

    @Test
    void coloursAreKeptWithTheFormula(@TempDir Path cache) {
        for (int i = 0; i < 2; i++) {
            try (Typesetter again = Typesetter.open(cache)) {
                assertThat(colors(again.math("\\textcolor{orange}{x}y", SIZE))).isEqualTo("x#FF8000 y");
            }
        }
    }

    @Test
    void theColumnsOfCasesStandAQuadApart() {
        TexLayout cases = math("\\begin{cases} x & y \\\\ z & \\text{otherwise} \\end{cases}");
        assertThat(drawnParts(cases)).endsWith("x y z o t h e r w i s e");
        Bounds z = cases.partsOf("z", 0).of(cases.glyphs()).get(0).path().bounds();
        Bounds o = cases.partsOf("o", 0).of(cases.glyphs()).get(0).path().bounds();
        assertThat(o.left() - z.right()).isBetween(0.95, 1.2);
        assertThat(drawnParts(math("\\begin{cases}a\\\\b\\end{cases}"))).endsWith(" a b");
        assertThat(cases.partsOf("\\begin{cases} x & y \\\\ z & \\text{otherwise} \\end{cases}"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '@',
            value = {
                "\\R\\N\\Z\\Q\\C @ \\mathbb{R}\\mathbb{N}\\mathbb{Z}\\mathbb{Q}\\mathbb{C}",
                "\\R x @ \\mathbb{R}x",
                "f\\coloneqq g @ f\\colonequals g",
                "\\lvert x\\rvert @ \\vert x\\vert",
                "\\left\\lvert x\\right\\rvert @ \\left\\vert x\\right\\vert",
                "\\bra{x} @ \\langle x|",
                "\\ket{x} @ |x\\rangle",
                "\\bra\\psi @ \\langle\\psi|",
                "\\begin{align*}a &= b\\\\c &= d\\end{align*} @ \\begin{aligned}a &= b\\\\c &= d\\end{aligned}",
                "\\begin{split}a &= b\\end{split} @ \\begin{aligned}a &= b\\end{aligned}",
                "\\begin{equation*}a\\end{equation*} @ a",
                "\\operatorname*{argmax} @ \\mathop{\\mathrm{argmax}}",
                "x \\pmod{7} @ x \\quad(\\mathrm{mod}\\,\\,7)",
            })
    void whatJLaTeXMathLacksIsSetAsLaTeXSetsIt(String formula, String same) {
        assertSameGlyphs(math(formula), math(same));
    }

    @Test
    void theScriptOfAStarredOperatorStandsBelowIt() {
        TexLayout layout = math("\\operatorname*{argmax}_\\theta f");
        Bounds below =
                layout.partsOf("\\theta", 0).of(layout.glyphs()).get(0).path().bounds();
        assertThat(below.top()).isLessThan(0);
        assertThat(below.center().x()).isBetween(0.5, 2.5);
        assertThat(drawnParts(layout)).isEqualTo("a r g m a x \\theta f");
    }

    @Test
    void theInsideOfAMacrosArgumentIsKnownAsAPart() {
        TexLayout layout = math("\\braket{a|b^2}+\\R");
        assertThat(layout.partsOf("b^2", 0).size()).isEqualTo(2);
        assertThat(layout.partsOf("\\R", 0).size()).isEqualTo(1);
        assertThat(layout.partsOf("\\braket{a|b^2}", 0).size()).isEqualTo(6);
    }

    @Test
    void whatIsCancelledIsStruckOutFromCornerToCorner() {
        TexLayout layout = math("\\frac{\\cancel{x}y}{\\textcolor{red}{\\xcancel{z}}}");
        assertThat(layout.partsOf("\\cancel{x}", 0).size()).isEqualTo(2);
        assertThat(layout.partsOf("\\xcancel{z}", 0).size()).isEqualTo(3);
        List<PlacedGlyph> cancelled = layout.partsOf("\\cancel{x}", 0).of(layout.glyphs());
        Bounds line = cancelled.get(0).path().bounds();
        Bounds x = cancelled.get(1).path().bounds();
        assertThat(line.contains(x.center())).isTrue();
        assertThat(line.left()).isLessThan(x.left());
        assertThat(line.top()).isGreaterThan(x.top());
        assertThat(layout.width()).isCloseTo(math("\\frac{xy}{z}").width(), within(ROUNDING));
        assertThat(colors(layout)).contains("\\xcancel{z}#FF0000 \\xcancel{z}#FF0000 z#FF0000");
    }

    @Test
    void linesAreKeptApartFromFormulasWithoutThem() {
        TexMacros struck = TexMacros.NONE.with("\\x", "\\cancel{y}");
        TexMacros plain = TexMacros.NONE.with("\\x", "{y}");
        assertThat(typesetter.math("\\x", SIZE, struck).glyphs()).hasSize(2);
        assertThat(typesetter.math("\\x", SIZE, plain).glyphs()).hasSize(1);
        assertThat(typesetter.math("\\x", SIZE, struck).glyphs()).hasSize(2);
    }

    @Test
    void macrosOfAnAuthorGoBeforeTheCorrectionsAndMayUseEachOther() {
        TexMacros macros = TexMacros.NONE
                .with("\\R", "\\mathrm{R}")
                .with("\\norm", "\\lVert #1 \\rVert")
                .with("\\both", "\\norm{#2}+\\norm{#1}");
        assertSameGlyphs(typesetter.math("\\R", SIZE, macros), math("\\mathrm{R}"));
        TexLayout both = typesetter.math("\\both{a}{\\R}", SIZE, macros);
        assertSameGlyphs(both, math("\\lVert \\mathrm{R} \\rVert+\\lVert a \\rVert"));
        assertThat(both.partsOf("a", 0).size()).isEqualTo(1);
        assertThat(typesetter.tex("in $\\R$", SIZE, macros).glyphs()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '@',
            delimiter = '|',
            value = {
                "x\\textcolor{foo}{y} | at character 2, \"foo\" is not a colour: write #RRGGBB or one of black, blue, brown,"
                        + " cyan, darkgray, gray, green, lightgray, lime, magenta, olive, orange, pink, purple, red, teal,"
                        + " violet, white, yellow",
                "\\textcolor[cmyk]{0,0,0,1}{y} | at character 1, colours are given as [rgb], [RGB], [HTML] or [gray],"
                        + " not as [cmyk]",
                "x\\color | at character 2, a group in braces is missing",
                "\\mathbb{1} | at character 9, \\mathbb has only the letters A to Z, not \"1\"",
                "\\mathds{x} | at character 9, \\mathds has only the letters A to Z, not \"x\"",
                "y\\cancel{} | at character 2, what \\cancel strikes out cannot be told apart from what is around it",
                "\\ce{H2O} | at character 1, \\ce is not a command that JLaTeXMath knows",
                "\\R^ | at character 3, an argument is missing",
                "\\bra | at character 1, an argument is missing",
            })
    void whatCannotBeSetRightlyIsRefusedWithThePlace(String formula, String reason) {
        assertThatThrownBy(() -> math(formula))
                .hasMessage("The formula \"" + formula + "\" cannot be typeset: " + reason);
    }

    @Test
    void aMacroThatCallsItselfOrIsNoneIsRefused() {
        TexMacros endless = TexMacros.NONE.with("\\x", "\\x");
        assertThatThrownBy(() -> typesetter.math("a\\x", SIZE, endless))
                .hasMessage("The formula \"a\\x\" cannot be typeset: at character 2, \\x calls itself");
        assertThatThrownBy(() -> TexMacros.NONE.with("x", "y"))
                .hasMessage("A macro's name begins with a backslash, unlike \"x\"");
        assertThatThrownBy(() -> TexMacros.NONE.with("\\left", "y")).hasMessageContaining("\\left cannot be one");
    }
}
