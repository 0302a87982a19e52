package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.kinora.engine.text.tex.TexException;

/** Any sequence of pieces of TeX is set, or refused in a sentence. */
class TexSequencesTest {

    private static final TexMacros MACROS = TexMacros.NONE
            .with("\\one", "#1")
            .with("\\two", "\\color{red}#2{#1}")
            .with("\\none", "");

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

    @Provide
    Arbitrary<String> sequences() {
        return Arbitraries.of(
                        "x",
                        "1",
                        "+",
                        "{",
                        "}",
                        "{a}",
                        "^",
                        "_",
                        "&",
                        "$",
                        "%",
                        "\\\\",
                        " ",
                        "#1",
                        "[",
                        "]",
                        "\n",
                        "\uD835",
                        "\\color{red}",
                        "\\color",
                        "\\textcolor{blue}",
                        "\\textcolor[rgb]{1,0,0}",
                        "\\cancel",
                        "\\xcancel",
                        "\\R",
                        "\\bra",
                        "\\mod",
                        "\\operatorname*",
                        "\\one",
                        "\\two",
                        "\\none",
                        "\\mathbb",
                        "\\frac",
                        "\\begin{cases}",
                        "\\end{cases}",
                        "\\begin{align*}",
                        "\\end{align*}",
                        "\\left(",
                        "\\right)",
                        "\\text{b c}",
                        "\\lvert")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 400)
    void isSetOrRefusedByATexException(@ForAll("sequences") String formula) {
        isSetOrRefused(formula, () -> typesetter.math(formula, TextStyle.SIZE_OF_UNIT_EM, MACROS));
        isSetOrRefused(formula, () -> typesetter.tex(formula, TextStyle.SIZE_OF_UNIT_EM, MACROS));
    }

    private static void isSetOrRefused(String formula, Supplier<TexLayout> setting) {
        try {
            TexLayout layout = setting.get();
            assertThat(layout.colors()).hasSameSizeAs(layout.glyphs());
            assertThat(layout.glyphs())
                    .allSatisfy(glyph -> assertThat(glyph.text())
                            .isEqualTo(formula.substring(glyph.sourceStart(), glyph.sourceEnd())));
        } catch (TexException refused) {
            assertThat(refused).hasMessageStartingWith("The formula \"");
        }
    }
}
