package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.command.ExitCode;
import org.kinora.engine.ChildJava;
import org.kinora.engine.segments.StoredSegment;
import org.kinora.files.CachedFile;

/** At 10 frames a second, films are cut at every 40th frame. */
class RenderCacheTest extends RenderFixture {

    private static final Pattern SEGMENTS_IN_JSON =
            Pattern.compile("\"segments\":\\{\"all\":(\\d+),\"known\":(\\d+),\"unprovable\":(\\d+)}");

    /** Fifteen seconds, of which the last but one has a circle of its own. */
    private Path moving(double radius) throws IOException {
        return scene("Moving", """
                import static org.kinora.engine.geometry.Directions.*;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.paint.Color;
                import org.kinora.engine.scene.Scene;

                public class Moving extends Scene {
                    @Override
                    protected void construct() {
                        note("model", "small");
                        var square = new Square(1).setFill(Color.BLUE);
                        add(square);
                        for (int i = 0; i < 7; i++) {
                            play(2, square.animate(s -> s.shift(RIGHT.times(0.5))));
                        }
                        var circle = new Circle(%s).setFill(Color.RED);
                        add(circle);
                        play(1, square.animate(s -> s.rotate(1)));
                    }
                }
                """.formatted(radius));
    }

    private CommandResult render(Path scene, String film, Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("render", scene, "--size", "160x90", "--fps", "10", "--json", "-o", file(film)));
        words.addAll(Arrays.asList(more));
        return CommandResult.of(words.toArray());
    }

    private static void assertKnown(CommandResult result, int known, int all) {
        assertThat(result.exitCode()).as(result.out() + result.message()).isEqualTo(ExitCode.DONE);
        Matcher counts = SEGMENTS_IN_JSON.matcher(result.lastLine());
        assertThat(counts.find()).as(result.lastLine()).isTrue();
        assertThat(List.of(counts.group(2), counts.group(1), counts.group(3)))
                .containsExactly(Integer.toString(known), Integer.toString(all), "0");
    }

    private Path uncached(Path scene, String name, Object... more) {
        List<Object> words = new ArrayList<>(Arrays.asList(more));
        words.add("--no-cache");
        assertKnown(render(scene, name, words.toArray()), 0, 4);
        return file(name);
    }

    @Test
    void aFilmThatIsKnownIsTheSameFileWithTheSameRecord() throws Exception {
        Path scene = moving(1);
        assertKnown(render(scene, "first/a.mp4"), 0, 4);
        assertKnown(render(scene, "second/a.mp4"), 4, 4);
        assertThat(file("second/a.mp4")).hasSameBinaryContentAs(file("first/a.mp4"));
        assertThat(file("second/a.json")).hasSameTextualContentAs(file("first/a.json"));
        assertThat(file("first/a.json")).content().contains("\"80\"", "\"120\"");
        assertThat(uncached(scene, "third.mp4")).hasSameBinaryContentAs(file("first/a.mp4"));
    }

    @Test
    void onlyWhatHasChangedIsRenderedAgain() throws Exception {
        assertKnown(render(moving(1), "first.mp4"), 0, 4);
        Path changed = moving(2);
        CommandResult result = render(changed, "changed.mp4");
        assertKnown(result, 3, 4);
        assertThat(uncached(changed, "uncached.mp4")).hasSameBinaryContentAs(file("changed.mp4"));
        assertThat(file("changed.json")).hasSameTextualContentAs(file("uncached.json"));
        CommandResult told = CommandResult.of(
                "render", changed, "--size", "160x90", "--fps", "10", "-o", file("told.mp4"));
        assertThat(told.lastLine()).contains(", 4 of 4 segments were known, in");
    }

    @Test
    void aStretchTakesWholeSegmentsFromTheFilm() throws Exception {
        Path scene = moving(1);
        assertKnown(render(scene, "whole.mp4"), 0, 4);
        assertKnown(render(scene, "stretch.mp4", "--from", "3", "--to", "12"), 2, 3);
        assertKnown(render(scene, "uncached.mp4", "--from", "3", "--to", "12", "--no-cache"), 0, 3);
        assertThat(file("stretch.mp4")).hasSameBinaryContentAs(file("uncached.mp4"));
    }

    @Test
    void whatMakesOtherBytesMakesOtherSegments() throws Exception {
        Path scene = moving(1);
        assertKnown(render(scene, "first.mp4"), 0, 4);
        assertKnown(render(scene, "crf.mp4", "--crf", "30"), 0, 4);
        assertKnown(render(scene, "draft.mp4", "--preset", "draft"), 0, 4);
        assertKnown(render(scene, "webm.webm"), 0, 4);
        assertKnown(render(scene, "again.mov"), 4, 4);
    }

    @Test
    void withoutTheCacheNothingIsKeptAndAFlushedOneIsEmpty() throws Exception {
        Path scene = moving(1);
        uncached(scene, "first.mp4");
        assertThat(segments).isEmptyDirectory();
        assertKnown(render(scene, "second.mp4"), 0, 4);
        assertThat(segments.toFile().list()).hasSize(4);
        CommandResult flushed = CommandResult.of("render", "--flush-cache");
        assertThat(flushed.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(flushed.lastLine()).matches("The cache of segments is empty; it had [0-9.]+ kB.");
        assertThat(segments).isEmptyDirectory();
        assertKnown(render(scene, "third.mp4", "--flush-cache"), 0, 4);
    }

    @Test
    void theCacheKeepsToItsSize() throws Exception {
        Path scene = moving(1);
        assertKnown(render(scene, "first.mp4", "--cache-size", "9k"), 0, 4);
        long bytes = Arrays.stream(segments.toFile().listFiles()).mapToLong(File::length).sum();
        assertThat(bytes).isBetween(1L, 9_000L);
        CommandResult wrong = render(scene, "wrong.mp4", "--cache-size", "much");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(wrong.message() + wrong.out()).contains("a size looks like 20G or 500M, not");
    }

    @Test
    void aDamagedSegmentIsMadeAgain() throws Exception {
        Path scene = moving(1);
        assertKnown(render(scene, "first.mp4"), 0, 4);
        File[] files = segments.toFile().listFiles();
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
        File[] files = segments.toFile().listFiles();
        List<StoredSegment> stored = new ArrayList<>();
        for (File file : files) {
            stored.add(StoredSegment.of(CachedFile.read(file.toPath()).orElseThrow()).orElseThrow());
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
                .containsPattern("Moving at 0[.]000 s: the segment that was kept as [0-9a-f]{64} differs from what is rendered");
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
        List<String> java = ChildJava.command(
                "-D" + SEGMENTS + "=" + segments,
                "-D" + ClassCache.FOLDER_PROPERTY + "=" + cache,
                Main.class.getName(),
                "render",
                scene,
                "--size",
                "160x90",
                "--fps",
                "10",
                "--json",
                "-o",
                file("long.mp4"));
        Process process = ChildJava.limited(new ProcessBuilder(java).redirectErrorStream(true).start());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && segments.toFile().list().length < 3) {
                line = out.readLine();
            }
            process.destroyForcibly();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        long kept = Arrays.stream(segments.toFile().list())
                .filter(name -> !name.startsWith("."))
                .count();
        assertThat(kept).isBetween(3L, 49L);
        assertKnown(render(scene, "long.mp4"), (int) kept, 50);
        assertThat(folder.toFile().list((in, name) -> name.endsWith(".partial"))).isEmpty();
        assertKnown(render(scene, "uncached.mp4", "--no-cache"), 0, 50);
        assertThat(file("long.mp4")).hasSameBinaryContentAs(file("uncached.mp4"));
    }

    @Test
    void aPauseIsDrawnOnceEvenWithoutTheCache() throws Exception {
        Path scene = scene("Still", """
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;

                public class Still extends Scene {
                    @Override
                    protected void construct() {
                        add(new Text("wait"));
                        pause(40);
                    }
                }
                """);
        assertKnown(render(scene, "still.mp4", "--no-cache"), 9, 10);
        assertThat(segments).isEmptyDirectory();
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

    /** What is in these scenes goes every way that a frame can go. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "var c = new Circle(2); add(c); c.onFrame((each, at) -> each.rotate(at.seconds()));",
                "add(redraw(at -> new Text(\"%.1f\".formatted(at.seconds()))));",
                "var ball = new Sphere(1); add(ball); camera().orient(1, 0.4);",
                "var t = new Text(\"blurred\"); add(t); play(2, t.animate(b -> b.blur(0.2)));",
                "var g = new Group<>(new Circle(1), new Square(1)); add(g); play(g.animate(s -> s.setOpacity(0.3)));"
            })
    void everyKindOfFrameIsKnownAgain(String statements) throws Exception {
        Path scene = scene("Kind", """
                import static org.kinora.engine.Kinora.*;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;

                public class Kind extends Scene {
                    @Override
                    protected void construct() {
                        %s
                        pause(1);
                        pause(5);
                    }
                }
                """.formatted(statements));
        CommandResult first = render(scene, "first.mp4");
        assertThat(first.exitCode()).as(first.out() + first.message()).isZero();
        CommandResult second = render(scene, "second.mp4");
        assertKnown(second, 2, 2);
        assertThat(file("second.mp4")).hasSameBinaryContentAs(file("first.mp4"));
        assertThat(render(scene, "third.mp4", "--no-cache").exitCode()).isZero();
        assertThat(file("third.mp4")).hasSameBinaryContentAs(file("first.mp4"));
    }
}
