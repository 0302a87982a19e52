package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.command.ExitCode;
import org.kinora.engine.ChildJava;

/** At ten frames a second, films are cut at every 40th frame. */
class RenderShardsTest extends RenderFixture {

    private static final int SHARDS = 4;

    /** Eleven and a half seconds with sound, captions, sections and notes. */
    private Path told(double radius) throws IOException {
        return scene("Told", """
                import static org.kinora.engine.geometry.Directions.*;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.paint.Color;
                import org.kinora.engine.scene.Scene;
                import org.kinora.engine.media.AudioClip;

                public class Told extends Scene {
                    @Override
                    protected void construct() {
                        note("model", "small");
                        var disc = new Circle(%s).setFill(Color.BLUE);
                        section("Begin");
                        add(disc);
                        %s
                        subcaption("Here it moves.", 2);
                        play(5, disc.animate(d -> d.shift(RIGHT.times(2))));
                        section("End");
                        note("ratio", 0.25);
                        subcaption("And back.", 2);
                        play(6.5, disc.animate(d -> d.shift(LEFT.times(3)).rotate(2)));
                    }
                }
                """.formatted(radius, TONE));
    }

    private static final String TONE = """
            float[] sine = new float[96_000];
                        for (int i = 0; i < sine.length; i++) {
                            sine[i] = (float) (0.1 * Math.sin(2 * Math.PI * 440 * i / 48000));
                        }
                        sound(AudioClip.of(48_000, sine));
            """;

    private List<Object> words(Path scene, Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("render", scene, "--size", "320x180", "--fps", "10", "--no-cache"));
        words.addAll(Arrays.asList(more));
        return words;
    }

    private CommandResult render(Path scene, Object... more) {
        return CommandResult.of(words(scene, more).toArray());
    }

    private static void assertDone(CommandResult result) {
        assertThat(result.exitCode()).as(result.out() + result.message()).isEqualTo(ExitCode.DONE);
    }

    private Path shard(int number) {
        return file("shards/Told.00" + number + "-of-004.kinora");
    }

    private CommandResult join(Path... shards) {
        List<Object> words = new ArrayList<>(List.of("join"));
        words.addAll(List.of(shards));
        words.addAll(List.of("-o", file("joined/Told.mp4")));
        return CommandResult.of(words.toArray());
    }

    private Path[] allShards() {
        Path[] shards = new Path[SHARDS];
        for (int i = 0; i < SHARDS; i++) {
            shards[i] = shard(i + 1);
        }
        return shards;
    }

    private void renderShards(Path scene) {
        for (int number = 1; number <= SHARDS; number++) {
            assertDone(render(scene, "--shard", number + "/" + SHARDS, "-o", file("shards/Told.mp4")));
        }
    }

    @Test
    void shardsOfFourProcessesAreJoinedToTheSameFiles() throws Exception {
        Path scene = told(1);
        List<Process> processes = new ArrayList<>();
        for (int number = 1; number <= SHARDS; number++) {
            List<Object> words = words(scene, "--shard", number + "/" + SHARDS, "-o", file("shards/Told.mp4"));
            words.add(0, "-D" + ClassCache.FOLDER_PROPERTY + "=" + cache);
            words.add(1, Main.class.getName());
            processes.add(ChildJava.limited(new ProcessBuilder(ChildJava.command(words.toArray()))
                    .redirectErrorStream(true)
                    .redirectOutput(file(number + ".log").toFile())
                    .start()));
        }
        assertDone(render(scene, "-o", file("local/Told.mp4")));
        for (int i = 0; i < SHARDS; i++) {
            assertThat(processes.get(i).waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(processes.get(i).exitValue())
                    .as(Files.readString(file(i + 1 + ".log")))
                    .isZero();
        }
        List<Path> shards = new ArrayList<>(List.of(allShards()));
        Collections.reverse(shards);
        CommandResult result = join(shards.toArray(Path[]::new));
        assertDone(result);
        assertThat(result.lastLine()).contains("joined/Told.mp4: 11.50 s, joined of 4 shards");
        assertThat(file("local").toFile().list())
                .containsExactlyInAnyOrder("Told.mp4", "Told.json", "Told.srt", "Told.vtt");
        for (String name : file("local").toFile().list()) {
            assertThat(file("joined").resolve(name))
                    .hasSameBinaryContentAs(file("local").resolve(name));
        }
    }

    @Test
    void aStretchOfOneSegmentIsJoinedOfShardsOfWhichSomeAreEmpty() throws Exception {
        Path scene = told(1);
        String[] stretch = {"--from", "1", "--to", "3"};
        for (int number = 1; number <= 3; number++) {
            assertDone(render(
                    scene, "--shard", number + "/3", "-o", file("Part.mp4"), "--from", stretch[1], "--to", stretch[3]));
        }
        assertDone(render(scene, "-o", file("local.mp4"), "--from", stretch[1], "--to", stretch[3]));
        assertDone(CommandResult.of(
                "join",
                file("Part.002-of-003.kinora"),
                file("Part.001-of-003.kinora"),
                file("Part.003-of-003.kinora"),
                "-o",
                file("joined.mp4")));
        assertThat(file("joined.mp4")).hasSameBinaryContentAs(file("local.mp4"));
        assertThat(file("joined.json")).hasSameTextualContentAs(file("local.json"));
    }

    @Test
    void aShardThatIsMissingThereTwiceForeignOrDamagedIsNamed() throws Exception {
        Path scene = told(1);
        renderShards(scene);
        assertRefused("part 2 of 4 is missing.", shard(1), shard(3), shard(4));
        Path copy = Files.copy(shard(3), file("copy.kinora"));
        assertRefused(
                "Told.003-of-004.kinora and " + copy + " are both part 3 of 4.",
                shard(1),
                shard(2),
                shard(3),
                copy,
                shard(4));
        Path whole = Files.copy(shard(2), file("whole.kinora"));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(shard(2), Arrays.copyOf(bytes, bytes.length - 20));
        assertRefused("002-of-004.kinora: is damaged, it ends too early; render it again.", allShards());
        bytes[bytes.length / 2] ^= 4;
        Files.write(shard(2), bytes);
        assertRefused("002-of-004.kinora: is damaged, a part of it is not what was written", allShards());
        Files.writeString(shard(2), "no shard");
        assertRefused("002-of-004.kinora: is no shard of a film", allShards());
        Files.delete(shard(2));
        assertRefused("002-of-004.kinora: cannot be read", allShards());
        assertDone(render(told(1.5), "--shard", "2/4", "-o", file("shards/Told.mp4")));
        assertRefused("002-of-004.kinora: is not of the same film as", allShards());
        assertDone(render(told(1), "--shard", "2/4", "--crf", "30", "-o", file("shards/Told.mp4")));
        assertRefused("its constant rate factor is another one: 30 and not null.", allShards());
    }

    private void assertRefused(String message, Path... shards) {
        CommandResult result = join(shards);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains(message);
        assertThat(file("joined/Told.mp4")).doesNotExist();
    }

    @Test
    void whatCannotBeAShardIsRefused() throws Exception {
        Path scene = told(1);
        for (String wrong : new String[] {"0/4", "5/4", "3", "one/two"}) {
            CommandResult result = render(scene, "--shard", wrong);
            assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(result.message()).contains("3/20");
        }
        assertThat(render(scene, "--shard", "1/4", "-o", file("a.gif")).message())
                .contains("only films in MP4");
        assertThat(render(scene, "--shard", "1/4", "--sections").message()).contains("--sections");
        assertThat(render(scene, "--shard", "1/4", "--still", "0s").message())
                .isEqualTo("kinora: --shard: a still has no parts. Leave out --shard, or the still.");
        assertThat(render(scene, "--shard", "1/4", "--report").message())
                .isEqualTo("kinora: --report: this lies beside a film, so render one.");
    }

    /** A scene that reads a file, and depends on something else, and shows a third of which it says nothing. */
    private Path reading() throws IOException {
        return scene("Reading", """
                import java.nio.file.Files;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;

                public class Reading extends Scene {
                    @Override
                    protected void construct() {
                        file("heights.txt");
                        dependsOn("model", () -> System.getProperty("reading.model"));
                        pause(4);
                        add(new Text(System.getProperty("reading.text")));
                        pause(4);
                    }
                }
                """);
    }

    private void renderOf(Path scene, int part, String heights, String model, String text) throws IOException {
        Files.writeString(file("heights.txt"), heights);
        System.setProperty("reading.model", model);
        System.setProperty("reading.text", text);
        try {
            assertDone(render(scene, "--shard", part + "/2", "-o", file("Reading.mp4")));
        } finally {
            System.clearProperty("reading.model");
            System.clearProperty("reading.text");
        }
    }

    private CommandResult joinReading() {
        return CommandResult.of(
                "join",
                file("Reading.002-of-002.kinora"),
                file("Reading.001-of-002.kinora"),
                "-o",
                file("joined/Told.mp4"));
    }

    @Test
    void shardsOfOtherFilesModelsOrPicturesAreRefusedByWhatDiffers() throws Exception {
        Path scene = reading();
        renderOf(scene, 1, "1 2 3", "small", "here");
        renderOf(scene, 2, "1 2 3", "small", "here");
        assertDone(joinReading());
        Files.delete(file("joined/Told.mp4"));
        renderOf(scene, 2, "1 2 4", "small", "here");
        assertThat(joinReading().message())
                .endsWith("Reading.002-of-002.kinora: is not of the same film as " + file("Reading.001-of-002.kinora")
                        + ", its file heights.txt is another one.");
        renderOf(scene, 2, "1 2 3", "large", "here");
        assertThat(joinReading().message()).endsWith("its model is another one: large and not small.");
        renderOf(scene, 2, "1 2 3", "small", "there");
        assertThat(joinReading().message()).endsWith("its picture at 4.000 s is another one.");
        assertThat(file("joined/Told.mp4")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webm vp9", "mov prores", "mp4 hevc"})
    void everyKindOfFilmIsJoinedToTheSameFiles(String how) throws Exception {
        String[] kind = how.split(" ");
        String name = "Told." + kind[0];
        Path scene = told(1);
        List<Object> join = new ArrayList<>(List.of("join"));
        for (int number = 2; number >= 1; number--) {
            List<Object> words = new ArrayList<>(List.of("--shard", number + "/2", "-o", file(name)));
            words.addAll(List.of("--codec", kind[1]));
            assertDone(render(scene, words.toArray()));
            join.add(file("Told.00" + number + "-of-002.kinora"));
        }
        List<Object> words = new ArrayList<>(List.of("-o", file("local/" + name)));
        words.addAll(List.of("--codec", kind[1]));
        assertDone(render(scene, words.toArray()));
        join.addAll(List.of("-o", file("joined/" + name)));
        assertDone(CommandResult.of(join.toArray()));
        for (String each : file("local").toFile().list()) {
            assertThat(file("joined").resolve(each))
                    .hasSameBinaryContentAs(file("local").resolve(each));
        }
    }
}
