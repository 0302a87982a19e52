package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kinora.command.ExitCode;
import org.kinora.engine.ChildJava;
import org.kinora.engine.segments.StoredSegment;
import org.kinora.files.CachedFile;

/** Renders that are killed, files that are damaged, disks that are full: the film is the same. */
class RenderCacheFaultsTest extends RenderCacheFixture {

    /** A render in a process of its own, which can be killed. */
    private ProcessBuilder rendering(Path scene, Path film, String... more) {
        List<String> command = ChildJava.command(
                "-D" + SEGMENTS + "=" + segments,
                "-D" + ClassCache.FOLDER_PROPERTY + "=" + cache,
                Main.class.getName(),
                "render",
                scene,
                "--size",
                "160x90",
                "--fps",
                "10",
                "-o",
                film);
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    @Test
    void aDamagedSegmentIsMadeAgain() throws Exception {
        Path scene = moving(1);
        assertKnown(render(scene, "first.mp4"), 0, 4);
        File[] files = files();
        byte[] cut = Files.readAllBytes(files[0].toPath());
        Files.write(files[0].toPath(), Arrays.copyOf(cut, cut.length / 2));
        byte[] turned = Files.readAllBytes(files[1].toPath());
        turned[turned.length / 2] ^= 1;
        Files.write(files[1].toPath(), turned);
        assertKnown(render(scene, "second.mp4"), 2, 4);
        assertThat(file("second.mp4")).hasSameBinaryContentAs(file("first.mp4"));
        assertKnown(render(scene, "third.mp4"), 4, 4);
    }

    @Test
    void aSegmentThatIsNotWhatIsRenderedIsFoundOut() throws Exception {
        Path scene = moving(1);
        assertKnown(render(scene, "first.mp4"), 0, 4);
        assertKnown(render(scene, "verified.mp4", "--verify-cache"), 3, 4);
        assertThat(file("verified.mp4")).hasSameBinaryContentAs(file("first.mp4"));
        File[] files = files();
        List<StoredSegment> stored = new ArrayList<>();
        for (File file : files) {
            stored.add(StoredSegment.of(CachedFile.read(file.toPath()).orElseThrow())
                    .orElseThrow());
        }
        for (int i = 0; i < 4; i++) {
            StoredSegment other = stored.get((i + 1) % 4);
            if (other.encoded().frames() != stored.get(i).encoded().frames()) {
                other = stored.get((i + 2) % 4);
            }
            CachedFile.write(files[i].toPath(), other.bytes());
        }
        CommandResult result = render(scene, "doubted.mp4", "--verify-cache");
        assertThat(result.exitCode()).isNotEqualTo(ExitCode.DONE);
        assertThat(result.lastLine())
                .containsPattern(
                        "Moving at 0[.]000 s: the segment that was kept as [0-9a-f]{64} differs from what is rendered");
        assertThat(file("doubted.mp4")).doesNotExist();
    }

    @Test
    void aRenderThatWasKilledGoesOnFromThere() throws Exception {
        Path scene = scene("Long", """
                import static org.kinora.engine.geometry.Directions.*;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;

                public class Long extends Scene {
                    @Override
                    protected void construct() {
                        var text = new Text("a long film");
                        add(text);
                        for (int i = 0; i < 40; i++) {
                            play(5, text.animate(t -> t.rotate(0.3)));
                        }
                    }
                }
                """);
        Process process =
                ChildJava.limited(rendering(scene, file("long.mp4"), "--json").start());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && files().length < 3) {
                line = out.readLine();
            }
            process.destroyForcibly();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        long kept = files().length;
        assertThat(kept).isBetween(3L, 49L);
        assertKnown(render(scene, "long.mp4"), (int) kept, 50);
        assertThat(folder.toFile().list((in, name) -> name.endsWith(".partial")))
                .isEmpty();
        assertKnown(render(scene, "uncached.mp4", "--no-cache"), 0, 50);
        assertThat(file("long.mp4")).hasSameBinaryContentAs(file("uncached.mp4"));
    }

    @Test
    void twoRendersOfOneSceneAtOnceDoNotDisturbEachOther() throws Exception {
        Path scene = moving(1);
        CompletableFuture<CommandResult> other = CompletableFuture.supplyAsync(() -> render(scene, "other.mp4"));
        CommandResult one = render(scene, "one.mp4");
        assertThat(one.exitCode()).isZero();
        assertThat(other.get(60, TimeUnit.SECONDS).exitCode()).isZero();
        assertThat(file("one.mp4")).hasSameBinaryContentAs(file("other.mp4"));
        assertKnown(render(scene, "third.mp4"), 4, 4);
    }

    @Test
    void aCacheThatCannotBeWrittenIsSaidAndTheFilmIsWhole() throws Exception {
        Path scene = moving(1);
        System.setProperty(SEGMENTS, scene.toString());
        CommandResult result =
                CommandResult.of("render", scene, "--size", "160x90", "--fps", "10", "-o", file("kept.mp4"));
        assertThat(result.exitCode()).isZero();
        assertThat(result.message())
                .isEqualTo("kinora: " + scene + ": segments of this film could not be kept there, " + scene
                        + " is a file and not a folder");
        assertThat(uncached(scene, "uncached.mp4")).hasSameBinaryContentAs(file("kept.mp4"));
    }

    @Test
    void whereverARenderIsKilledTheNextOneMakesTheSameFileAndClearsWhatIsLeft() throws Exception {
        Path scene = moving(1);
        uncached(scene, "whole/film.mp4");
        Path out = Files.createDirectory(folder.resolve("out"));
        SplittableRandom random = new SplittableRandom(7);
        for (int kill = 0; kill < 4; kill++) {
            Process process = ChildJava.limited(rendering(scene, out.resolve("film.mp4"))
                    .redirectOutput(file("log").toFile())
                    .start());
            process.waitFor(500 + random.nextInt(2500), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            CommandResult next =
                    CommandResult.of("render", scene, "--size", "160x90", "--fps", "10", "-o", out.resolve("film.mp4"));
            assertThat(next.exitCode()).as(next.message()).isZero();
            assertThat(out.toFile().list()).containsExactlyInAnyOrder("film.mp4", "film.json");
            assertThat(out.resolve("film.mp4")).hasSameBinaryContentAs(file("whole/film.mp4"));
            assertThat(segments.toFile().list()).noneMatch(name -> name.startsWith("."));
            CommandResult.of("render", "--flush-cache");
        }
    }

    @Test
    void whateverIsDamagedInTheCacheTheFilmIsTheSame() throws Exception {
        Path scene = moving(1);
        uncached(scene, "whole.mp4");
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 4; round++) {
            assertThat(render(scene, "film.mp4").exitCode()).isZero();
            for (File file : segments.toFile().listFiles()) {
                byte[] bytes = Files.readAllBytes(file.toPath());
                switch (bytes.length == 0 ? 3 : random.nextInt(4)) {
                    case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                    case 1 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    case 2 -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(100));
                    default -> {}
                }
                Files.write(file.toPath(), bytes);
            }
            CommandResult result = render(scene, "film.mp4");
            assertThat(result.exitCode()).as(result.message()).isZero();
            assertThat(file("film.mp4")).hasSameBinaryContentAs(file("whole.mp4"));
        }
    }
}
