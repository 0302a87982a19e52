package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.command.ExitCode;
import org.kinora.engine.video.DecodedFilm;

class RenderCommandTest {

    /** Half a second of black, then half a second of a big white disc. */
    private static final String BLINK = """
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.paint.Color;
            import org.kinora.engine.scene.Scene;

            public class Blink extends Scene {
                @Override
                protected void construct() {
                    pause(0.5);
                    add(new Circle(2).setFill(Color.WHITE));
                    pause(0.5);
                }
            }
            """;

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    @BeforeAll
    static void keepCompiledScenesApart() {
        System.setProperty(ClassCache.FOLDER_PROPERTY, cache.toString());
    }

    @AfterAll
    static void keepThemWhereTheyBelong() {
        System.clearProperty(ClassCache.FOLDER_PROPERTY);
    }

    private Path scene(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), source);
    }

    private Path blink() throws IOException {
        return scene("Blink", BLINK);
    }

    /** A scene whose line 6 is this statement. */
    private Path sceneWith(String statement) throws IOException {
        return scene("Faulty", """
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;
                public class Faulty extends Scene {
                    @Override
                    protected void construct() {
                        %s
                        pause(1);
                    }

                    /** Throws anything without saying so, as other languages do. */
                    @SuppressWarnings("unchecked")
                    static <T extends Throwable> double fail(Throwable failure) throws T {
                        throw (T) failure;
                    }
                }
                """.formatted(statement));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

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
    void aFileThatDoesNotCompileIsAnsweredWithTheCompilersMessageFileAndLine() throws Exception {
        Path source = sceneWith("int bars = \"seven\";");
        CommandResult result = CommandResult.of("render", source);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message())
                .contains("does not compile")
                .contains("Faulty.java:6: error: incompatible types: java.lang.String cannot be converted to int");
    }

    @Test
    void aSourceThatDidNotChangeIsNotCompiledAgain() throws Exception {
        Path source = scene("Still", BLINK.replace("Blink", "Still"));
        CommandResult first =
                CommandResult.of("render", source, "--size", "16x16", "--still", "0", "-o", file("a.png"));
        assertThat(first.exitCode()).as(first.message()).isZero();
        Set<Path> kept = filesIn(cache);
        FileTime began = FileTime.fromMillis(1);
        for (Path file : kept) {
            Files.setLastModifiedTime(file, began);
        }
        CommandResult.of("render", source, "--size", "16x16", "--still", "0", "-o", file("b.png"));
        assertThat(filesIn(cache)).isEqualTo(kept);
        for (Path file : kept) {
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(began);
        }
        Files.writeString(source, BLINK.replace("Blink", "Still").replace("0.5", "0.25"));
        CommandResult.of("render", source, "--size", "16x16", "--still", "0", "-o", file("c.png"));
        assertThat(filesIn(cache)).hasSize(kept.size() + 1);
    }

    private static Set<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    @Test
    void aSceneThatFailsIsNamedWithItsLineAndTheTimeItHadReached() throws Exception {
        Path source = sceneWith("pause(2.5); if (time() > 2) throw new IllegalStateException(\"no bar 7\");");
        CommandResult result = CommandResult.of("render", source, "-o", file("film.mp4"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).isEqualTo("kinora: Faulty.java:6: at 2.500 s, no bar 7");
        assertThat(file("film.mp4")).doesNotExist();
    }

    @Test
    void aBindingThatFailsIsNamedWithItsLineTimeAndObject() throws Exception {
        Path source = sceneWith("pause(0.5); var c = new Circle(); add(c);"
                + " c.opacity().follow(at -> { throw new IllegalStateException(\"no bar 7\"); });");
        CommandResult result =
                CommandResult.of("render", source, "--size", "64x64", "--fps", "10", "-o", file("film.mp4"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).isEqualTo("kinora: Faulty.java:6: at 0.500 s, Circle: no bar 7");
        assertThat(folder.toFile().list()).containsExactly("Faulty.java");
    }

    private static final String ANYTHING_THROWN = """
            new java.io.IOException("no bars")              | IOException: no bars
            new IllegalStateException("no bars")            | no bars
            new NullPointerException()                      | NullPointerException
            new RuntimeException(null, new Error("no bars")) | RuntimeException because of java.lang.Error: no bars
            new AssertionError("no bars")                   | AssertionError: no bars
            new NoClassDefFoundError("Bars")                | NoClassDefFoundError: Bars
            new LinkageError("no bars")                     | LinkageError: no bars
            new Throwable("no bars")                        | Throwable: no bars
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ANYTHING_THROWN)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anythingThatASceneThrowsEndsTheRenderWithItsLineAndTime(String thrown, String said) throws Exception {
        Path source = sceneWith("pause(0.5); Faulty.<RuntimeException>fail(" + thrown + ");");
        CommandResult video = CommandResult.of("render", source, "--size", "64x64", "-o", file("film.mp4"));
        assertThat(video.message()).isEqualTo("kinora: Faulty.java:6: at 0.500 s, " + said);
        assertThat(video.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        CommandResult still =
                CommandResult.of("render", source, "--size", "64x64", "--still", "0.7", "-o", file("still.png"));
        assertThat(still.message()).isEqualTo(video.message());
        assertThat(still.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.toFile().list()).containsExactly("Faulty.java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ANYTHING_THROWN)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anythingThatASourceThrowsEndsTheRenderWithItsLineTimeAndObject(String thrown, String said) throws Exception {
        Path source = sceneWith("var c = new Circle(); add(c); c.opacity().follow(m -> m.seconds() < 0.5 ? 1.0 :"
                + " Faulty.<RuntimeException>fail(" + thrown + "));");
        CommandResult video =
                CommandResult.of("render", source, "--size", "64x64", "--fps", "10", "-o", file("film.mp4"));
        assertThat(video.message()).isEqualTo("kinora: Faulty.java:6: at 0.500 s, Circle: " + said);
        assertThat(video.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        CommandResult still =
                CommandResult.of("render", source, "--size", "64x64", "--still", "0.7", "-o", file("still.png"));
        assertThat(still.message()).isEqualTo("kinora: Faulty.java:6: at 0.700 s, Circle: " + said);
        assertThat(still.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.toFile().list()).containsExactly("Faulty.java");
    }

    @Test
    void charactersThatNoFontHasAreNamedWithTheirLine() throws Exception {
        Path source = sceneWith("add(new org.kinora.engine.mobject.Text(\"abc \\uE123\"));");
        CommandResult typed =
                CommandResult.of("render", source, "--size", "64x64", "--still", "0", "-o", file("still.png"));
        assertThat(typed.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(typed.message())
                .startsWith("kinora: Faulty.java:6: at 0.000 s, no font has")
                .contains("U+E123");
        CommandResult json = CommandResult.of(
                "render", source, "--size", "64x64", "--still", "0", "--json", "-o", file("still.png"));
        assertThat(json.out())
                .anySatisfy(line -> assertThat(line).contains("\"warning\"").contains("U+E123"));
    }

    @Test
    void aBackgroundThatFailsIsTheScenesFailureToo() throws Exception {
        Path source = sceneWith("background().follow(m -> { throw new AssertionError(\"no sky\"); });");
        CommandResult typed = CommandResult.of("render", source, "--size", "64x64", "-o", file("film.mp4"));
        assertThat(typed.message()).isEqualTo("kinora: Faulty.java:6: at 0.000 s, AssertionError: no sky");
        assertThat(typed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aSceneThatHasNoMemoryLeftIsToldHowToGetMore() throws Exception {
        Path source = sceneWith("if (time() == 0) throw new OutOfMemoryError(\"Java heap space\");");
        CommandResult typed = CommandResult.of("render", source, "--size", "64x64", "-o", file("film.mp4"));
        assertThat(typed.message())
                .matches("kinora: Faulty[.]java:6: at 0[.]000 s, the scene needs more memory than the [0-9]+ MB .*"
                        + "--memory 8g.*");
        assertThat(typed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aFailureInAHelperOfTheSameFileIsNamedWithTheHelpersLine() throws Exception {
        Path source = scene(
                "Blink",
                BLINK.replace("pause(0.5);", "Helper.help();")
                        + "class Helper { static void help() { throw new IllegalStateException(\"no help\"); } }");
        assertThat(CommandResult.of("render", source, "-o", file("film.mp4")).message())
                .isEqualTo("kinora: Blink.java:13: at 0.000 s, no help");
    }

    @Test
    void whatWasRenderedBeforeAFailureIsKeptIfAskedFor() throws Exception {
        Path source = sceneWith("var c = new Circle(); add(c); c.opacity().follow(m -> m.seconds() < 0.5 ? 1.0 :"
                + " Faulty.<RuntimeException>fail(new IllegalStateException(\"no bar 7\")));");
        CommandResult typed =
                CommandResult.of("render", source, "--size", "64x64", "--fps", "20", "--keep", "-o", file("film.mp4"));
        assertThat(typed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(typed.message()).isEqualTo("kinora: Faulty.java:6: at 0.500 s, Circle: no bar 7");
        assertThat(typed.lastLine()).contains("film.mp4: the first 0.50 s, 64x64");
        assertThat(DecodedFilm.read(file("film.mp4")).pictures()).hasSize(10);
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

    private static final String TWO = """
            import org.kinora.engine.scene.Scene;
            class Long extends Scene {
                @Override protected void construct() { pause(2); }
            }
            class Short extends Scene {
                @Override protected void construct() { pause(1); }
            }
            """;

    @Test
    void everySceneOfACallIsWrittenToAFileOfItsOwn() throws Exception {
        Path two = scene("Two", TWO);
        CommandResult result = CommandResult.of(
                "render", two, blink(), "--size", "64x64", "--fps", "10", "--preset", "draft", "-o", file("films"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.out()).hasSize(3);
        assertThat(file("films").toFile().list()).containsExactlyInAnyOrder("Long.mp4", "Short.mp4", "Blink.mp4");
        assertThat(DecodedFilm.read(file("films/Long.mp4")).pictures()).hasSize(20);
        assertThat(DecodedFilm.read(file("films/Short.mp4")).pictures()).hasSize(10);
    }

    @Test
    void oneSceneOfSeveralIsNamedBehindAColon() throws Exception {
        CommandResult result = CommandResult.of(
                "render", scene("Two", TWO) + ":Short", "--size", "64x64", "--still", "0", "-o", file("short.png"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("Two.java", "short.png");
    }

    @Test
    void aFolderMayBeNamedForASingleSceneToo() throws Exception {
        CommandResult result = CommandResult.of("render", blink(), "--size", "64x64", "--still", "0", "-o", folder);
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(file("Blink.png")).isNotEmptyFile();
    }

    @Test
    void severalScenesDoNotFitIntoOneFile() throws Exception {
        CommandResult result = CommandResult.of("render", scene("Two", TWO), "-o", file("film.mp4"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err())
                .containsExactly("kinora: -o " + file("film.mp4") + ": 2 scenes are rendered (Long, Short), so -o names"
                        + " a folder for them, or the command only one of them, as in Waves.java:Ripple.");
    }

    @Test
    void twoScenesOfOneNameAreNotWrittenOverEachOther() throws Exception {
        Path other = Files.writeString(Files.createDirectory(file("other")).resolve("Blink.java"), BLINK);
        CommandResult result = CommandResult.of("render", blink(), other, "-o", file("films"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message())
                .contains(file("Blink.java") + " and " + other + " both have a scene Blink")
                .contains("films/Blink.mp4");
    }

    @Test
    void aSceneThatFailsDoesNotKeepTheNextFromBeingRendered() throws Exception {
        CommandResult result = CommandResult.of(
                "render", sceneWith("int never = 1 / 0;"), blink(), "--size", "64x64", "--still", "0", "-o", folder);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).isEqualTo("kinora: Faulty.java:6: at 0.000 s, ArithmeticException: / by zero");
        assertThat(file("Blink.png")).isNotEmptyFile();
    }

    @Test
    void theScenesOfAFileAreListedByNameOrAsJson() throws Exception {
        Path two = scene("Two", TWO);
        assertThat(CommandResult.of("render", "--list", two).out()).containsExactly("Long", "Short");
        assertThat(CommandResult.of("render", "--list", "--json", two).out())
                .containsExactly(
                        "{\"name\":\"Long\",\"file\":\"" + two + "\",\"line\":2}",
                        "{\"name\":\"Short\",\"file\":\"" + two + "\",\"line\":5}");
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
                        "--memory",
                        "--json");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheKnownOnes() {
        CommandResult result = CommandResult.of("rendr");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains("there is no command rendr").contains("render");
    }
}
