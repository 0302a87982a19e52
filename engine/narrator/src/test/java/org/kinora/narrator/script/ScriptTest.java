package org.kinora.narrator.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.narration.ScriptValues;

class ScriptTest {

    private static final Path FILE = Path.of("film.md");

    private static Script parse(String content) {
        return Script.parse(FILE, content, ScriptValues.none("film.properties"));
    }

    @Test
    void namesInBracesAreFilledInFromTheFileBesideTheScript(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("film.md"), "## a – {count} layers\nIt has {count}\nlayers.\n");
        assertThatThrownBy(() -> Script.read(file))
                .hasMessage(file + ":2: {count} has no words: write count = … into film.properties.");
        Files.writeString(folder.resolve("film.properties"), "count = [six](/sˈɪks/)\n");
        Line line = Script.read(file).lines().get(0);
        assertThat(line.text()).isEqualTo("It has six layers.");
        assertThat(line.paragraphs().get(0).get(2).pieces()).containsExactly(new Piece("six", Optional.of("sˈɪks")));
        Files.writeString(folder.resolve("film.properties"), "count =\n");
        assertThatThrownBy(() -> Script.read(file))
                .hasMessage(folder.resolve("film.properties") + ": count has no words: write what is to be said.");
    }

    @Test
    void headingsBeginLinesAndEmptyRowsPartParagraphs() {
        Script script = parse("""
                # The film
                Notes that nobody says.

                ## opening – It begins
                One two
                three.

                Four.
                ### A note
                Not said.
                ## end
                Five.
                """);
        assertThat(script.lines()).extracting(Line::id).containsExactly("opening", "end");
        Line opening = script.line("opening").orElseThrow();
        assertThat(opening.title()).isEqualTo("It begins");
        assertThat(opening.text()).isEqualTo("One two three.\n\nFour.");
        assertThat(opening.paragraphs().get(1).get(0).sourceLine()).isEqualTo(8);
    }

    @Test
    void aPronunciationIsPartOfItsWordAndNotOfTheText() {
        Word word = onlyWord("“[Kokoro](/kˈOkəɹO/)'s,”");
        assertThat(word.text()).isEqualTo("“Kokoro's,”");
        assertThat(word.bare()).isEqualTo("Kokoro's");
        assertThat(word.pieces())
                .contains(new Piece("Kokoro", Optional.of("kˈOkəɹO")), new Piece("'s,”", Optional.empty()));
    }

    @Test
    void aPronunciationMayHoldSpaces() {
        assertThat(onlyWord("[read](/R EH1 D/)").pieces())
                .isEqualTo(List.of(new Piece("read", Optional.of("R EH1 D"))));
    }

    @Test
    void bareWordsKeepSignsThatAreSaid() {
        assertThat(onlyWord("(50%).").bare()).isEqualTo("50%");
        assertThat(onlyWord("—").bare()).isEmpty();
    }

    @Test
    void commentsAreNotSaidAndMoveNoLineNumbers() {
        Line line = parse("## a\nOne <!-- pause\nhere --> two.\n").lines().get(0);
        assertThat(line.text()).isEqualTo("One two.");
        assertThat(line.paragraphs().get(0).get(1).sourceLine()).isEqualTo(3);
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        refused("## a\nOne.\n## A\nTwo.", "film.md:3: the id A is that of line 1 already");
        refused("## It begins here\nOne.", "film.md:1: this heading names no line");
        refused("## ../a\nOne.", "film.md:1: this heading names no line");
        refused("## a\n\n## b\nOne.", "film.md:1: a has no words");
        refused("## a\nOne <!-- two", "film.md:2: this comment has no end");
        refused("## a\nOne [two](three).", "film.md:2: \"[two](three)\" is no pronunciation");
        refused("## a\n[New York](/nu jˈɔɹk/)", "is not about one word");
        refused("## a\n[York](/ /)", "says no phonemes");
        refused("Nothing", "film.md:1: there is no line to speak");
    }

    @Test
    void aFileThatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.md"), "## a\nCafé.".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Script.read(latin)).hasMessageContaining("latin.md: this is not text in UTF-8");
        assertThatThrownBy(() -> Script.read(folder.resolve("none.md"))).hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> Script.read(folder)).hasMessageContaining("that is a folder");
    }

    private static Word onlyWord(String text) {
        return parse("## a\n" + text).lines().get(0).paragraphs().get(0).get(0);
    }

    private static void refused(String content, String message) {
        assertThatThrownBy(() -> parse(content))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining(message);
    }
}
