package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.ChildJava;
import org.kinora.engine.text.tex.FormulaSetter;

class TexCacheTest {

    private static final String FORMULA = "\\boxed{\\frac{a}{b}} + \\sqrt{x}";

    @TempDir
    private Path folder;

    @Test
    void aFormulaFromTheCacheEqualsTheOneThatWasSet() {
        TexLayout set = set();
        TexLayout found = set();
        assertThat(found.glyphs()).isEqualTo(set.glyphs());
        assertThat(List.of(found.width(), found.ascent(), found.descent()))
                .isEqualTo(List.of(set.width(), set.ascent(), set.descent()));
    }

    @Test
    void oneFileServesEverySize() throws IOException {
        try (Typesetter typesetter = Typesetter.open(folder)) {
            typesetter.math("x", 24);
            typesetter.math("x", 48);
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFormulaAndATextOfTheSameSourceAreKeptApart() {
        try (Typesetter typesetter = Typesetter.open(folder)) {
            double formula = typesetter.math("fi", 48).width();
            assertThat(typesetter.tex("fi", 48).width()).isNotEqualTo(formula);
            assertThat(typesetter.math("fi", 48).width()).isEqualTo(formula);
        }
    }

    @Test
    void damagedFilesAreSetAgain() throws IOException {
        TexLayout set = set();
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        for (byte[] damage : List.of(new byte[0], new byte[] {1, 2}, flipped, java.util.Arrays.copyOf(whole, 40))) {
            Files.write(file, damage);
            assertThat(set().glyphs()).isEqualTo(set.glyphs());
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNoObstacle() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "not a folder");
        try (Typesetter typesetter = Typesetter.open(file)) {
            assertThat(typesetter.math("x", 48).glyphs()).hasSize(1);
        }
    }

    @Test
    void aFormulaInTheCacheNeedsNeitherJLaTeXMathNorJavasDesktop() throws IOException, InterruptedException {
        set();
        String output = ChildJava.output("-Xlog:class+load=info:stdout", SetsOneFormula.class.getName(), folder);
        assertThat(output).contains("glyphs 8", FormulaSetter.class.getName());
        assertThat(output).doesNotContain(" java.awt.", " org.scilab.forge.jlatexmath.", " org.lwjgl.");
    }

    /** The body of the child process. */
    static final class SetsOneFormula {
        public static void main(String[] arguments) {
            try (Typesetter typesetter = Typesetter.open(Path.of(arguments[0]))) {
                System.out.println(
                        "glyphs " + typesetter.math(FORMULA, 48).glyphs().size());
            }
        }
    }

    private TexLayout set() {
        try (Typesetter typesetter = Typesetter.open(folder)) {
            return typesetter.math(FORMULA, 48);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tex"))) {
            return files.toList();
        }
    }
}
