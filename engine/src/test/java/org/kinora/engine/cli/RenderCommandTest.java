package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.command.ExitCode;
import org.kinora.engine.video.DecodedFilm;

class RenderCommandTest extends RenderFixture {

    @Test
    void aSourceFileBecomesAFilmAndTheLastLineSaysWhatItIs() throws Exception {
        CommandResult result =
                CommandResult.of("render", blink(), "--size", "128x96", "--fps", "29.97", "-o", file("out/film.mp4"));
        assertThat(result.message()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.lastLine())
                .matches(".*film\\.mp4: 1\\.00 s, 128x96 at 30000/1001 fps, [0-9.]+ kB, in [0-9.]+ s .*");
        DecodedFilm film = DecodedFilm.read(file("out/film.mp4"));
        assertThat(film.rate()).containsExactly(30000, 1001);
        assertThat(film.pictures()).hasSize(30);
        assertThat(film.pictures().get(0).rgb(64, 48)[0]).isLessThan(3);
        assertThat(film.pictures().get(29).rgb(64, 48)[0]).isGreaterThan(252);
    }

    @Test
    void fromAndToCutTheFilmAtWholeFrames() throws Exception {
        CommandResult result = CommandResult.of(
                "render",
                blink(),
                "--size",
                "64x64",
                "--fps",
                "20",
                "--from",
                "0.4s",
                "--to",
                "0.65",
                "-o",
                file("cut.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        DecodedFilm film = DecodedFilm.read(file("cut.mp4"));
        assertThat(film.pictures()).hasSize(5);
        assertThat(film.pictures().get(1).rgb(32, 32)[0]).isLessThan(3);
        assertThat(film.pictures().get(2).rgb(32, 32)[0]).isGreaterThan(252);
    }

    @Test
    void aStillIsTheFrameAtItsTimeAndMayHaveOddSides() throws Exception {
        CommandResult result =
                CommandResult.of("render", blink(), "--size", "65x33", "--still", "0:00.75", "-o", file("still.png"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        var picture = ImageIO.read(file("still.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(65);
        assertThat(picture.getHeight()).isEqualTo(33);
        assertThat(picture.getRGB(32, 16)).isEqualTo(0xFFFFFFFF);
        assertThat(picture.getRGB(1, 1)).isEqualTo(0xFF000000);
    }

    @Test
    void jsonIsAnObjectALineAndTheLastOneTheResult() throws Exception {
        CommandResult result = CommandResult.of("render", blink(), "--size", "64x64", "--json", "-o", file("film.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.out()).hasSizeGreaterThan(1);
        for (String line : result.out()) {
            assertThat(fields(line)).contains("event");
        }
        assertThat(fields(result.lastLine()))
                .contains("file", "frames", "seconds", "bytes", "secondsTaken", "stageCpuSeconds")
                .contains("evaluate", "prepare", "draw", "convert", "encode");
        assertThat(result.lastLine()).contains("\"event\":\"result\"").contains("\"frames\":60");
    }

    @Test
    void jsonSaysErrorsToo() throws Exception {
        CommandResult result = CommandResult.of("render", file("Nowhere.java"), "--json");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.lastLine())
                .contains("\"event\":\"error\"")
                .contains("\"exitCode\":2")
                .contains("there is no such file");
    }

    private static Set<String> fields(String line) throws IOException {
        Set<String> fields = new HashSet<>();
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME) {
                    fields.add(parser.currentName());
                }
            }
        }
        return fields;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --size 321x240       | try 322x240
                    --size 64            | a size looks like 1920x1080
                    --size 64x99999      | 16384
                    --fps 0              | frame rate
                    --fps fast           | 30000/1001
                    --preset best        | draft, default or final
                    --still soon         | 12.5s
                    --from -1            | cannot be negative
                    --still 9 -o x.png   | Blink lasts 1.000 s
                    --from 2             | Blink lasts 1.000 s
                    --from 0.5 --to 0.5  | leaves no frame
                    -o film.avi          | .mp4
                    --still 0 -o x.jpg   | .png
                    --size 16384x16382   | 8192x4352
                    --memory many        | 800m or 4g
                    --sice 64x64         | --help
                    """)
    void aBadOptionIsNamedWithWhatWouldBeGood(String options, String message) throws Exception {
        String[] words = ("render " + blink() + " " + options).split(" +");
        CommandResult result = CommandResult.of((Object[]) words);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void aSourceThatDidNotChangeIsNotCompiledAgain() throws Exception {
        Path source = scene("Still", BLINK.replace("Blink", "Still"));
        CommandResult first =
                CommandResult.of("render", source, "--size", "16x16", "--still", "0", "-o", file("a.png"));
        assertThat(first.exitCode()).as(first.message()).isZero();
        Map<Path, Object> kept = filesIn(cache);
        CommandResult.of("render", source, "--size", "16x16", "--still", "0", "-o", file("b.png"));
        assertThat(filesIn(cache))
                .as("the same files, none replaced by a new one")
                .isEqualTo(kept);
        Files.writeString(source, BLINK.replace("Blink", "Still").replace("0.5", "0.25"));
        CommandResult.of("render", source, "--size", "16x16", "--still", "0", "-o", file("c.png"));
        assertThat(filesIn(cache)).hasSize(kept.size() + 1);
    }

    /** With what tells a file from another one that was renamed into its place. */
    private static Map<Path, Object> filesIn(Path folder) throws IOException {
        Map<Path, Object> keys = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                keys.put(
                        file,
                        Files.readAttributes(file, BasicFileAttributes.class).fileKey());
            }
        }
        return keys;
    }

    @Test
    void whatAScenePrintsIsNotAmongTheObjects() throws Exception {
        Path source = sceneWith("System.out.println(\"seven bars\");");
        CommandResult typed = CommandResult.of("render", source, "--size", "64x64", "--json", "-o", file("film.mp4"));
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.message()).isEqualTo("seven bars");
        for (String line : typed.out()) {
            assertThat(fields(line)).contains("event");
        }
    }

    @Test
    void aListInJsonIsAnObjectALine() throws Exception {
        for (String line : CommandResult.of("render", "--list", "--json").out()) {
            assertThat(fields(line)).containsExactlyInAnyOrder("event", "name");
        }
    }

    @Test
    void anOutputFolderThatCannotBeMadeIsSaidBeforeAnythingIsRendered() throws Exception {
        Path inTheWay = Files.writeString(file("notes.txt"), "a file");
        CommandResult result = CommandResult.of("render", blink(), "-o", inTheWay.resolve("film.mp4"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message())
                .contains("notes.txt is a file and not a folder")
                .contains("-o");
        assertThat(inTheWay).hasContent("a file");
    }

    @Test
    void modelsAreToldWhereToCompute() throws Exception {
        Path scene = sceneWith("Integer.parseInt(System.getProperty(\"kinora.device\"));");
        try {
            CommandResult result = CommandResult.of("render", scene, "--device", "gpu");
            assertThat(result.message()).contains("For input string: \"gpu\"");
        } finally {
            System.clearProperty("kinora.device");
        }
    }

    @Test
    void aFileWithoutASceneIsSaidToBeSo() throws Exception {
        CommandResult result = CommandResult.of("render", scene("Plain", "public class Plain {}"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains("no class in it extends Scene");
    }

    @Test
    void helpShowsEveryOption() {
        CommandResult result = CommandResult.of("render", "--help");
        assertThat(result.exitCode()).isZero();
        assertThat(String.join("\n", result.out()))
                .contains(
                        "--size",
                        "--fps",
                        "-o",
                        "--preset",
                        "--still",
                        "--from",
                        "--to",
                        "--seed",
                        "--device",
                        "--list",
                        "--keep",
                        "--model",
                        "--theme",
                        "--set",
                        "--narration",
                        "--[no-]record",
                        "--memory",
                        "--json",
                        "--format",
                        "--transparent",
                        "--codec",
                        "--crf",
                        "--pix-fmt",
                        "--encoder",
                        "--quality",
                        "--last-frame",
                        "--sections",
                        "--open",
                        "--quiet",
                        "--version");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheKnownOnes() {
        CommandResult result = CommandResult.of("rendr");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains("there is no command rendr").contains("render");
    }
}
