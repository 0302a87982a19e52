package org.kinora.narrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.media.AudioClip;
import org.kinora.files.UserCache;
import org.kinora.narrator.voice.Voice;
import org.kinora.narrator.voice.VoiceFiles;

/** With the real voice, where it has been fetched or KINORA_VOICE_DIR names a folder that has it. */
class SpokenNarrationTest {

    private static final String TEXT =
            "Ask something, and an answer appears – one word after the other. So what is it?";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path script;

    @BeforeEach
    void needTheVoice() throws IOException {
        Path voice = Optional.ofNullable(System.getenv(VoiceFiles.FOLDER_VARIABLE))
                .map(Path::of)
                .orElse(UserCache.ofThisUser().resolve("voice"));
        assumeTrue(
                Files.exists(voice.resolve("kokoro-v1.0.int8.onnx")),
                "scripts/narrate fetches the voice into " + voice);
        script = Files.writeString(folder.resolve("film.md"), "## a\n" + TEXT + "\n\n## b\nIt is.\n");
    }

    @Test
    void aLineIsSpokenAndEachWordHasItsTime() throws IOException {
        assertThat(run("--only", "a")).isZero();
        AudioClip clip = AudioClip.read(folder.resolve("film/a.flac"));
        Description description = Description.read(folder.resolve("film/a.json"));
        assertThat(clip.length()).isEqualTo(description.samples);
        assertThat(clip.seconds()).isBetween(4.0, 9.0);
        assertThat(description.words).hasSameSizeAs(TEXT.split(" "));
        double before = 0;
        for (int at = 0; at < description.words.size(); at++) {
            assertThat(description.from.get(at)).isGreaterThanOrEqualTo(before);
            before = description.to.get(at);
            if (!description.words.get(at).isEmpty()) {
                assertThat(clip.peak(description.from.get(at), before))
                        .as(description.words.get(at))
                        .isGreaterThan(0.02);
            }
        }
        assertThat(before).isLessThanOrEqualTo(clip.seconds());
        // between the two sentences the voice is silent, and the line ends with its last word
        int so = description.words.indexOf("So");
        assertThat(clip.peak(description.to.get(so - 1) + 0.15, description.from.get(so) - 0.1))
                .isLessThan(0.01);
        assertThat(clip.seconds() - before).isLessThan(0.15);
    }

    @Test
    void theRecordingsThatScenesComeWithAreThoseOfTheirScripts() throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(Path.of("../../scenes/src/main/resources"))) {
            scripts = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Files.isDirectory(Path.of(file.toString().replaceFirst("\\.md$", ""))))
                    .toList();
        }
        assertThat(scripts).isNotEmpty();
        for (Path each : scripts) {
            script = each;
            assertThat(run("--check")).as("%s", each).isZero();
        }
    }

    @Test
    void theSameScriptGivesTheSameBytesAndOnlyChangesAreMadeAnew() throws IOException {
        assertThat(run()).isZero();
        byte[] sound = Files.readAllBytes(folder.resolve("film/b.flac"));
        byte[] times = Files.readAllBytes(folder.resolve("film/b.json"));
        FileTime untouched = Files.getLastModifiedTime(folder.resolve("film/a.flac"));
        assertThat(run("--check")).isZero();
        Files.delete(folder.resolve("film/b.flac"));
        out.reset();
        assertThat(run()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 of 1  b")
                .contains("Voice: Kokoro-82M (hexgrad, Apache-2.0), af_heart");
        assertThat(folder.resolve("film/b.flac")).hasBinaryContent(sound);
        assertThat(folder.resolve("film/b.json")).hasBinaryContent(times);
        assertThat(Files.getLastModifiedTime(folder.resolve("film/a.flac"))).isEqualTo(untouched);
        assertThat(run("--check", "--speed", "1.2")).isEqualTo(2);
        assertThat(run("--check", "--voice", "af_bella")).isEqualTo(2);
    }

    @Test
    void theFingerprintNamesTheRuntimeThatComputes() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "kinora");
        assertThat(Voice.RUNTIME).isEqualTo("onnxruntime " + environment.getVersion());
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(script.toString());
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        return NarrateCommand.run(all.toArray(String[]::new), printed, printed);
    }

    private static final class Description {

        private int samples;
        private final List<String> words = new ArrayList<>();
        private final List<Double> from = new ArrayList<>();
        private final List<Double> to = new ArrayList<>();

        static Description read(Path file) throws IOException {
            Description description = new Description();
            try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.FIELD_NAME) {
                        String name = parser.currentName();
                        parser.nextToken();
                        switch (name) {
                            case "samples" -> description.samples = parser.getIntValue();
                            case "word" -> description.words.add(parser.getText());
                            case "from" -> description.from.add(parser.getDoubleValue());
                            case "to" -> description.to.add(parser.getDoubleValue());
                            default -> {}
                        }
                    }
                }
            }
            return description;
        }
    }
}
