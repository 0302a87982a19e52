package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.farm.FarmException;
import picocli.CommandLine;

/** What a cluster is told of a render, and what it is not. */
class FarmOptionsTest {

    @TempDir
    private Path folder;

    private Path scene;

    @BeforeEach
    void writeAScene() throws IOException {
        scene = Files.writeString(folder.resolve("Waves.java"), """
                import org.kinora.engine.scene.Scene;

                public final class Waves {
                    public static final class Ripple extends Scene {
                        @Override
                        protected void construct() {
                            pause(Lengths.PAUSE);
                        }
                    }
                }
                """);
        Files.writeString(folder.resolve("Lengths.java"), "final class Lengths { static final double PAUSE = 9; }");
    }

    private RenderCommand.Ready ready(String... options) {
        List<String> arguments = new ArrayList<>(List.of(scene + ":Ripple", "--on", "local[2]"));
        arguments.addAll(Arrays.asList(options));
        RenderCommand command = new RenderCommand(System.out, System.err);
        new CommandLine(command.spec()).parseArgs(arguments.toArray(String[]::new));
        return command.ready(SceneFinder.on(System.getProperty("java.class.path"), command.parts()))
                .get(0);
    }

    private String place(Path file) {
        return "{bundle}/files" + file.toAbsolutePath();
    }

    @Test
    void aWorkerIsToldWhatWasTypedAsFarAsItMattersThere() throws IOException {
        Path voices = Files.createDirectory(folder.resolve("voices"));
        Files.writeString(voices.resolve("hello.wav"), "no sound");
        RenderCommand.Ready ready = ready(
                "-ql",
                "--fps",
                "29.97",
                "--no-record",
                "--set",
                "colour=red",
                "--set=shape=round",
                "--theme",
                "light",
                "--narration",
                voices.toString(),
                "--storage",
                folder.toString(),
                "--farm-set",
                "spark.executor.memory=2g",
                "--keep",
                "--quiet",
                "-o",
                folder.resolve("film.mp4").toString());
        FarmBundle bundle = new FarmBundle();
        assertThat(ready.command().argumentsElsewhere(ready.scene(), bundle))
                .startsWith(place(scene) + ":Waves.Ripple")
                .containsExactlyInAnyOrder(
                        place(scene) + ":Waves.Ripple",
                        "--quality=l",
                        "--fps=29.97",
                        "--no-record",
                        "--set=colour=red",
                        "--set=shape=round",
                        "--theme=light",
                        "--format=mp4",
                        "--narration=" + place(voices));
        assertThat(bundle.files()).containsValues(scene.toAbsolutePath(), voices.resolve("hello.wav"));
        assertThat(ready.command().parts().all()).contains(folder.resolve("Lengths.java"));
    }

    @Test
    void defaultsOfAProjectTravelAsTheirFile() throws IOException {
        Path config = Files.writeString(folder.resolve("kinora.yaml"), "fps: 24\n");
        RenderCommand.Ready ready = ready();
        FarmBundle bundle = new FarmBundle();
        assertThat(ready.command().argumentsElsewhere(ready.scene(), bundle))
                .containsExactly(place(scene) + ":Waves.Ripple", "--format=mp4");
        assertThat(bundle.files()).containsValue(config.toAbsolutePath());
    }

    @Test
    void whatHasNoPartsIsRefused() {
        assertRefused("--shard: with --on the cluster renders all parts", "--shard", "1/2");
        assertRefused("--on: a still has no parts", "--still", "1s");
        assertRefused("--on: only films in MP4, MOV and WebM", "-o", "x.gif");
        assertRefused("--on: only films in MP4, MOV and WebM", "-o", "x.wav");
        assertRefused("--on: --sections are films of their own", "--sections");
    }

    @Test
    void theKindOfFileThatTheNameOfTheFilmSaysIsToldAndWhatIsMadeOfTheWholeFilmIsNot() {
        RenderCommand.Ready ready =
                ready("-o", folder.resolve("x.webm").toString(), "--report", "--thumbnail", "2s", "--memory", "4G");
        assertThat(ready.command().argumentsElsewhere(ready.scene(), new FarmBundle()))
                .containsExactly(place(scene) + ":Waves.Ripple", "--format=webm");
    }

    @Test
    void memoryForTheSceneIsMemoryForWorkersUnlessThatIsSet() {
        assertThat(settings("--memory", "4G")).containsEntry("spark.executor.memory", "4g");
        assertThat(settings("--memory", "4g", "--farm-set", "spark.executor.memory=2g"))
                .containsEntry("spark.executor.memory", "2g");
        assertThat(settings("--memory", "100m")).isEmpty();
        assertThat(settings()).isEmpty();
    }

    private Map<String, String> settings(String... options) {
        RenderCommand command = ready(options).command();
        return command.farm().settings(command.memory());
    }

    @Test
    void aStorageIsAFolderOrAUri() {
        Path film = folder.resolve("film.mp4");
        assertThat(ready().command().farm().storage(film)).isEqualTo("file://" + folder + "/.kinora-farm");
        assertThat(ready("--storage", folder + "/two words").command().farm().storage(film))
                .isEqualTo("file://" + folder + "/two%20words");
        assertThat(ready("--storage", "hdfs://head:9000/kinora")
                        .command()
                        .farm()
                        .storage(film))
                .isEqualTo("hdfs://head:9000/kinora");
        RenderCommand wrong = ready("--storage", "hdfs://head:9000/two words").command();
        assertThatThrownBy(() -> wrong.farm().storage(film))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--storage hdfs://head:9000/two words: a place looks like");
    }

    private void assertRefused(String sentence, String... options) {
        assertThatThrownBy(() -> ready(options))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void aWorkerThatComesToAnotherFilmRefusesAndSaysInWhatItDiffers() {
        RenderCommand.Ready ready = ready();
        ShardWork work = new ShardWork(ready.command(), 0, null);
        ShardedFilm film = new ShardedFilm(work, ready.scene(), work.startRecording(ready.scene()));
        var expected = film.plan();
        List<String> arguments = List.of(scene + ":Ripple");
        List<Path> jars = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
        try (FarmHand same = FarmHand.open(arguments, jars, expected)) {
            assertThat(same.beginning(2, 3)).isEqualTo(4);
        }
        expected.put("seed", "7");
        assertThatThrownBy(() -> FarmHand.open(arguments, jars, expected))
                .isInstanceOf(FarmException.class)
                .hasMessage("here the film's seed is another one than where the render was started: 0 and not 7");
    }
}
