package org.kinora.engine.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptReaderTest {

    @TempDir
    private Path folder;

    private static Script script(String content) {
        return ScriptReader.parse("Film.md", content);
    }

    @Test
    void aNameInBracesIsKnownWithTheRowInWhichItStandsFirst() {
        Script script =
                ScriptReader.parse("f.md", "Not {said\n## a \u2013 {title}\nOne {b}\nand {c}, {b}.\n## d\nNo {b}.\n");
        assertThat(script.line("a").names()).isEqualTo(Map.of("title", 2, "b", 3, "c", 4));
        assertThat(script.line("d").names()).isEqualTo(Map.of("b", 6));
        assertThat(script.line("d").hasValues()).isTrue();
    }

    @Test
    void aBraceThatHoldsNoNameIsRefusedWithItsRow() {
        for (String wrong : List.of("{8 layers}", "{}", "{layers", "{a b}")) {
            assertThatThrownBy(() -> ScriptReader.parse("f.md", "## a\nIt has\n" + wrong))
                    .hasMessage("f.md:3: \"" + wrong
                            + "\": braces hold the name of a value, as in {layers}, and nothing else");
        }
    }

    @Test
    void aHeadingOfTheSecondLevelBeginsALineAndTheTextBelowItIsSaid() {
        Script script = script("""
                # The film
                Nobody says this.

                ## one \u2013 Someone asks
                Ask something,
                and an answer appears.

                It has no eyes.
                ## two
                And \u201cno\u201d memory.
                # Appendix
                Nobody says this either.
                """);
        assertThat(script.lines().keySet()).containsExactly("one", "two");
        assertThat(script.line("one"))
                .isEqualTo(new ScriptLine(
                        "one", "Someone asks", "Ask something, and an answer appears. It has no eyes.", Map.of()));
        assertThat(script.line("two")).isEqualTo(new ScriptLine("two", "", "And \u201cno\u201d memory.", Map.of()));
    }

    @Test
    void theTitleMayStandBehindAnyDash() {
        assertThat(script("## a - A\nx\n## b \u2014 B - b\nx").lines().values())
                .extracting(ScriptLine::title)
                .containsExactly("A", "B - b");
    }

    @Test
    void directionsAndPhonemesAreNotSaid() {
        assertThat(script(
                                "## a\nIt <!-- slowly,\nwith feeling -->reads [read](/\u0279\u02c8\u025bd/), [Kin](/k\u026a\u02c8n/)ora.")
                        .line("a")
                        .text())
                .isEqualTo("It reads read, Kinora.");
    }

    @Test
    void mistakesAreToldWithTheirRow() {
        assertThatThrownBy(() -> script("Hello.\n"))
                .hasMessage("Film.md: no line begins in this file; write ## and a name above the text of each");
        assertThatThrownBy(() -> script("\n## one two\nx"))
                .hasMessage("Film.md:2: \"one two\": a line's heading is its name, or its name \u2013 and its title");
        assertThatThrownBy(() -> script("## a\nx\n## ../a\nx"))
                .hasMessage(
                        "Film.md:3: \"../a\": the name of a line has letters, digits and . - _, and begins with one of the first two");
        assertThatThrownBy(() -> script("## a\nx\n## A\nx"))
                .hasMessage("Film.md:3: there is a line \"A\" above already: give this one another name");
        assertThatThrownBy(() -> script("## a\n\n<!-- nothing -->\n\u2013 !\n## b\nx"))
                .hasMessage("Film.md:1: the line \"a\" says nothing: write its text below the heading");
        assertThatThrownBy(() -> script("## a\nx\n<!-- without end\n## b\nx"))
                .hasMessage("Film.md:3: this comment has no end: write --> behind it");
    }

    @Test
    void whatIsNoTextOrTooLargeIsRefused() throws IOException {
        Path binary = Files.write(folder.resolve("a.md"), new byte[] {'#', '#', (byte) 0xFF, (byte) 0xFE});
        assertThatThrownBy(() -> ScriptReader.read("a.md", binary))
                .hasMessage("a.md: this file is not text in UTF-8: save it as such");
        Path large = folder.resolve("b.md");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3_000_000_000L);
        }
        assertThatThrownBy(() -> ScriptReader.read("b.md", large))
                .hasMessage(
                        "b.md: a script has at most 1 MB, and this file has 3000000000 bytes: name the text of the narration");
        assertThatThrownBy(() -> ScriptReader.read("c", folder)).hasMessageStartingWith("c: cannot be read");
    }

    @Property
    void anyTextIsAScriptOrRefusedInASentence(@ForAll String text) {
        try {
            script("## a\n" + text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("Film.md");
        }
    }
}
