package org.kinora.engine.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechJsonTest {

    private static final String GOOD = """
            {"id": "a", "text": "Hello, \u2013 [world](/w\u025c\u02d0ld/)!", "sampleRate": 24000, "samples": 48000,
             "words": [{"word": "Hello", "from": 0.25, "to": 0.75},
                       {"word": "", "from": 0.75, "to": 0.75},
                       {"word": "world", "from": 1, "to": 1.5}],
             "voice": "af_heart", "engine": {"speed": 1}}
            """;

    @TempDir
    private Path folder;

    private Speech read(String content) throws IOException {
        return SpeechJson.read("a.json", Files.writeString(folder.resolve("a.json"), content), "a", Optional.empty());
    }

    private void refuses(String old, String replacement, String sentence) {
        assertThat(GOOD).contains(old);
        assertThatThrownBy(() -> read(GOOD.replace(old, replacement)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a.json: " + sentence)
                .hasMessageEndingWith(": record the line again, or remove this file");
    }

    @Test
    void wordsHaveTheirTimesAndArePrintedWithTheirPunctuation() throws IOException {
        Speech speech = read(GOOD);
        assertThat(speech.words())
                .containsExactly(
                        new Word("Hello", "Hello,", 0.25, 0.75),
                        new Word("", "\u2013", 0.75, 0.75),
                        new Word("world", "world!", 1, 1.5));
        assertThat(speech.seconds()).isEqualTo(2);
        assertThat(speech.text()).isEqualTo("Hello, \u2013 world!");
    }

    @Test
    void timesThatCannotBeAreRefused() {
        refuses("\"from\": 0.25", "\"from\": -0.25", "words[0].from must be from 0 to 3600 seconds, not -0.25");
        refuses("\"from\": 0.25", "\"from\": 1e400", "words[0].from must be from 0 to 3600 seconds, not 1e400");
        refuses("\"from\": 0.25", "\"from\": \"0.25\"", "words[0].from must be a number of seconds");
        refuses("\"from\": 0.25, ", "", "words[0].from is missing");
        refuses("\"to\": 0.75", "\"to\": 0.125", "words[0] must end after it begins, not from 0.25 s to 0.125 s");
        refuses(
                "\"from\": 1,",
                "\"from\": 0.5,",
                "words[2].from must not be before that of the word in front, 0.75 s, as 0.5 s is");
        refuses(
                "\"to\": 1.5",
                "\"to\": 2.5",
                "words[2].to must lie in the recording, which lasts 2.0 s, so it cannot be 2.5 s");
    }

    @Test
    void wordsThatAreNotThoseOfTheTextAreRefused() {
        refuses("\"world\"", "\"word\"", "words[2].word must be that of the text, \"world\", not \"word\"");
        refuses(
                "Hello, ",
                "Hello there, ",
                "words must have one for each word of the text, of which there are 4, not 3");
        refuses("\"id\": \"a\"", "\"id\": \"b\"", "id must be that of the line, \"a\", not \"b\"");
    }

    @Test
    void membersThatAreMissingOrOfTheWrongKindAreRefused() {
        refuses("\"sampleRate\": 24000, ", "", "sampleRate is missing");
        refuses("24000", "24000.5", "sampleRate must be a whole number");
        refuses("24000", "99999999999999999999", "sampleRate must be from 1 to 384000, not 99999999999999999999");
        refuses("48000", "0", "samples must be from 1 to");
        refuses("\"words\": [", "\"words\": 3, \"other\": [", "words must be a list");
        refuses("{\"word\": \"\", \"from\": 0.75, \"to\": 0.75}", "[]", "words[1] must be an object");
        refuses("\"text\": \"Hello", "\"text\": null, \"other\": \"Hello", "text must be a text in quotation marks");
    }

    @Test
    void whatIsNotJsonIsToldWithItsRow() {
        assertThatThrownBy(() -> read(GOOD.replace("0.25", "NaN")))
                .hasMessageStartingWith("a.json:2: this is not JSON: ")
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> read(GOOD.substring(0, 200))).hasMessageStartingWith("a.json:4: this is not JSON: ");
        assertThatThrownBy(() -> read("")).hasMessageStartingWith("a.json: the file must be one object in braces");
        assertThatThrownBy(() -> read(GOOD + "{}")).hasMessageStartingWith("a.json: the file must end after");
        assertThatThrownBy(() -> read(GOOD.replace("\"voice\"", "\"id\"")))
                .hasMessageStartingWith("a.json:5: this is not JSON: Duplicate field 'id'");
        assertThatThrownBy(() -> read("[".repeat(100_000))).hasMessageStartingWith("a.json: the file must be");
        assertThatThrownBy(() -> read("{\"x\": " + "[".repeat(100_000)))
                .hasMessageStartingWith("a.json: this is not JSON: ");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(5_000_000_000L);
        }
        assertThatThrownBy(() -> SpeechJson.read("large.json", large, "a", Optional.empty()))
                .hasMessage("large.json: the times of a line take at most 4 MB, and this file has 5000000000 bytes");
    }
}
