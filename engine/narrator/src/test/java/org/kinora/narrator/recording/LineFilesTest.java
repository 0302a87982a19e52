package org.kinora.narrator.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.media.AudioClip;
import org.kinora.narrator.recording.LineFiles.State;
import org.kinora.narrator.script.Line;
import org.kinora.narrator.script.Script;

class LineFilesTest {

    @TempDir
    Path folder;

    private Line line;
    private LineFiles files;

    @BeforeEach
    void readAScript() throws Exception {
        line = Script.read(Files.writeString(folder.resolve("film.md"), "## a\nSay \"cat\".\n\nDog."))
                .lines()
                .get(0);
        files = new LineFiles(folder, "a");
    }

    @Test
    void theSoundHasExactlyTheSamplesThatWereWritten() throws Exception {
        for (int length : List.of(1, 24_000, 4608 * 3, 4608 * 3 + 1, 100_003)) {
            short[] samples = new short[length];
            for (int at = 0; at < length; at++) {
                samples[at] = (short) (at * 7919 % 65_536 - 32_768);
            }
            files.write(line, new Recording(samples, List.of()), "af_heart", "credit", "1");
            AudioClip clip = AudioClip.read(folder.resolve("a.flac"));
            assertThat(clip.sampleRate()).isEqualTo(24_000);
            assertThat(clip.channels()).isEqualTo(1);
            assertThat(clip.length()).isEqualTo(length);
            for (int at = 0; at < length; at++) {
                assertThat(clip.sample(0, at)).isEqualTo(samples[at] / 32_768f);
            }
        }
    }

    @Test
    void theDescriptionSaysWhatIsSaidAndWhen() throws Exception {
        files.write(
                line,
                new Recording(
                        new short[24_000], List.of(new WordTime("Say", 480, 7440), new WordTime("cat", 7448, 12_000))),
                "af_heart",
                "A credit",
                "abc");
        assertThat(folder.resolve("a.json")).hasContent("""
                {
                  "id": "a",
                  "text": "Say \\"cat\\".\\n\\nDog.",
                  "sampleRate": 24000,
                  "samples": 24000,
                  "voice": "af_heart",
                  "credit": "A credit",
                  "hash": "abc",
                  "words": [
                    {"word": "Say", "from": 0.02, "to": 0.31},
                    {"word": "cat", "from": 0.31, "to": 0.5}
                  ]
                }
                """);
        try (JsonParser parser =
                new JsonFactory().createParser(folder.resolve("a.json").toFile())) {
            while (parser.nextToken() != null) {
                // the whole file is JSON
            }
        }
    }

    @Test
    void theStateFollowsFromTheFiles() throws Exception {
        assertThat(files.state("1")).isEqualTo(State.MISSING);
        files.write(line, new Recording(new short[100], List.of()), "af_heart", "credit", "1");
        assertThat(files.state("1")).isEqualTo(State.CURRENT);
        assertThat(files.state("2")).isEqualTo(State.OUTDATED);
        Files.delete(folder.resolve("a.flac"));
        assertThat(files.state("1")).isEqualTo(State.MISSING);
    }

    @Test
    void aRecordingOfSomebodyElseIsKnownByHavingNoHash() throws Exception {
        Files.writeString(folder.resolve("a.flac"), "sound");
        assertThat(files.state("1")).isEqualTo(State.FOREIGN);
        Files.writeString(folder.resolve("a.json"), "{\"id\": \"a\", \"words\": [{\"hash\": \"1\"}]}");
        assertThat(files.state("1")).isEqualTo(State.FOREIGN);
        Files.writeString(folder.resolve("a.json"), "no json");
        assertThat(files.state("1")).isEqualTo(State.FOREIGN);
    }

    @Test
    void aRecordingOfAnotherKindIsSomebodyElses() throws Exception {
        files.write(line, new Recording(new short[100], List.of()), "af_heart", "credit", "1");
        for (String kind : List.of("wav", "opus", "mp3")) {
            Path own = Files.writeString(folder.resolve("a." + kind), "sound");
            assertThat(files.state("2")).isEqualTo(State.FOREIGN);
            Files.delete(own);
        }
        assertThat(files.state("2")).isEqualTo(State.OUTDATED);
    }

    @Test
    void whatCannotBeWrittenIsNamedAndLeavesNothing() {
        LineFiles nowhere = new LineFiles(folder.resolve("none"), "a");
        assertThatThrownBy(() -> nowhere.write(line, new Recording(new short[10], List.of()), "v", "c", "1"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("a.flac");
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
