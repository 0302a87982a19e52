package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.command.UsageException;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.SceneFiles;

class SceneCompilerTest {

    private static final String SCENE = "extends org.kinora.engine.scene.Scene { protected void construct() { %s } }";

    @TempDir
    private Path folder;

    private Path write(String name, String source) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }

    /** A class that is a scene and does this. */
    private static String scene(String name, String statements) {
        return "class " + name + " " + SCENE.formatted(statements);
    }

    private List<SceneChoice> compile(Path source) {
        return compiler().compile(source);
    }

    private SceneCompiler compiler() {
        return new SceneCompiler(
                codeOf(Scene.class),
                System.getProperty("java.class.path"),
                getClass().getClassLoader(),
                new ClassCache(folder.resolve("cache")));
    }

    private static String codeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> names(List<SceneChoice> scenes) {
        return scenes.stream().map(SceneChoice::name).toList();
    }

    /** How long the first scene of a file says that it is. */
    private double seconds(Path source) {
        try (Film film = Film.record(compile(source).get(0).make(), FilmSettings.DEFAULT)) {
            return film.rate().secondsAt(film.frameCount());
        }
    }

    @Test
    void aSceneMayNameAClassOfALibrary() throws Exception {
        Path source = write("Vectors.java", scene("Vectors", "pause(new org.joml.Vector2f(3, 4).length());"));
        assertThat(seconds(source)).isEqualTo(5);
    }

    @Test
    void aFileWithoutAnythingHasNoScenes() throws Exception {
        assertThat(compile(write("Empty.java", ""))).isEmpty();
        assertThat(compile(write("Comment.java", "// to do"))).isEmpty();
    }

    @Test
    void aByteOrderMarkIsSkipped() throws Exception {
        Path source = write("Marked.java", "\uFEFF" + scene("Marked", "pause(Helper.SECONDS);"));
        write("Helper.java", "\uFEFFclass Helper { static final int SECONDS = 3; }");
        assertThat(seconds(source)).isEqualTo(3);
    }

    @Test
    void aSourceThatIsNotUtf8IsNamedWithTheLine() throws Exception {
        Path source = folder.resolve("Latin.java");
        Files.write(source, ("\n\n// \u00E9\n" + scene("Latin", "")).getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> compile(source))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Latin.java: ")
                .hasMessageContaining("the byte 0xE9 in line 3 is not UTF-8: save the file as UTF-8.");
        Path other = write("Other.java", scene("Other", "new Latin();"));
        assertThatThrownBy(() -> compile(other)).hasMessageContaining("the byte 0xE9 in line 3 is not UTF-8");
    }

    @Test
    void everySceneOfAFileIsFoundInItsOrderWithItsLine() throws Exception {
        Path source = write("Waves.java", """
                // three scenes
                class Zebra %1$s
                abstract class Wave %1$s
                public class Waves {
                    static class Ripple extends Wave {}
                    static final class Deep {
                        private static class Swell extends Wave {}
                    }
                }
                """.formatted(SCENE.formatted("pause(1);")));
        List<SceneChoice> scenes = compile(source);
        assertThat(names(scenes)).containsExactly("Zebra", "Ripple", "Swell");
        assertThat(scenes).extracting(SceneChoice::line).containsExactly(2, 5, 7);
        assertThat(scenes).allSatisfy(scene -> assertThat(scene.make()).isInstanceOf(Scene.class));
        assertThat(compile(source))
                .extracting(SceneChoice::line)
                .as("out of the cache")
                .containsExactly(2, 5, 7);
    }

    @Test
    void anInnerSceneIsToldToBeStatic() throws Exception {
        Path source = write("Outer.java", "class Outer { " + scene("Inner", "") + " }");
        assertThatThrownBy(() -> compile(source).get(0).make())
                .hasMessageContaining("Outer.java:1: Inner is an inner class")
                .hasMessageContaining("Declare it static");
    }

    @Test
    void classesInFilesAndPackagesBesideASceneAreCompiledWithIt() throws Exception {
        Path source = write("Main.java", scene("Main", "pause(Helper.seconds());"));
        write("Helper.java", "class Helper { static int seconds() { return shapes.round.Disc.SECONDS; } }");
        write(
                "shapes/round/Disc.java",
                "package shapes.round; public class Disc { public static final int SECONDS = 4; }");
        write("Unused.java", "this is no Java");
        assertThat(names(compile(source))).containsExactly("Main");
        assertThat(seconds(source)).isEqualTo(4);
    }

    @Test
    void aSceneInAPackageFindsTheOtherPackagesAboveIt() throws Exception {
        Path source = write(
                "films/waves/Ripple.java",
                "/* of waves */ // and\npackage films . waves;\n"
                        + scene("Ripple", "pause(films.Length.SECONDS + Near.SECONDS);"));
        write("films/Length.java", "package films; public class Length { public static final int SECONDS = 2; }");
        write("films/waves/Near.java", "package films.waves; class Near { static final int SECONDS = 5; }");
        assertThat(seconds(source)).isEqualTo(7);
    }

    @Test
    void aHelperThatDoesNotCompileIsNamedWithItsFileAndLine() throws Exception {
        Path source = write("Main.java", scene("Main", "new Helper();"));
        write("Helper.java", "class Helper {\n int seconds = \"two\";\n}");
        assertThatThrownBy(() -> compile(source)).hasMessageContaining("Helper.java:2: error: incompatible types");
    }

    @Test
    void aHelperThatChangesComesOrGoesIsNoticed() throws Exception {
        Path source =
                write("Main.java", "import java.util.*;\n" + scene("Main", "pause(Optional.empty().hashCode() + 1);"));
        assertThat(seconds(source)).isEqualTo(1);
        Path helper = write("Optional.java", "class Optional { static Integer empty() { return 6; } }");
        assertThat(seconds(source)).isEqualTo(7);
        Files.writeString(helper, "class Optional { static Integer empty() { return 8; } }");
        assertThat(seconds(source)).isEqualTo(9);
        Files.delete(helper);
        assertThat(seconds(source)).isEqualTo(1);
    }

    @Test
    void aSceneOfTheSameNameAsOneOfKinorasIsTheOneInTheFile() throws Exception {
        Path source = write(
                "org/kinora/engine/cli/SceneCompilerTest.java",
                "package org.kinora.engine.cli; " + scene("SceneCompilerTest", "pause(3);"));
        assertThat(seconds(source)).isEqualTo(3);
    }

    @Test
    void filesBesideTheSourceAreItsResources() throws Exception {
        Path source = write("films/Plot.java", "package films; " + scene("Plot", "pause(1);"));
        Path table = write("films/heights.csv", "1,2");
        Path sound = write("sounds/rain wet.wav", "drip");
        Class<?> plot = compile(source).get(0).type();
        assertThat(SceneFiles.beside(plot, "heights.csv")).isEqualTo(table);
        assertThat(SceneFiles.beside(plot, "../sounds/rain wet.wav")).isEqualTo(sound);
        assertThatThrownBy(() -> SceneFiles.beside(plot, "depths.csv"))
                .hasMessage("depths.csv: there is no such file beside Plot (in " + folder.resolve("films") + ")");
    }

    @Test
    void aCacheThatIsDamagedIsMadeAnew() throws Exception {
        Path source = write("Kept.java", scene("Kept", "pause(2);"));
        assertThat(seconds(source)).isEqualTo(2);
        Path kept;
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            kept = files.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(kept);
        for (byte[] damaged : List.of(new byte[whole.length], new byte[0], new byte[7], half(whole), flipped(whole))) {
            Files.write(kept, damaged);
            assertThat(seconds(source)).isEqualTo(2);
            assertThat(kept).hasBinaryContent(whole);
        }
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] flipped(byte[] whole) {
        byte[] flipped = whole.clone();
        flipped[whole.length / 3] ^= 16;
        return flipped;
    }
}
