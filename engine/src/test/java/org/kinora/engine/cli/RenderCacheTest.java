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
import java.util.SplittableRandom;
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

    /** The segments; what names their first frames has nothing in it. */
    private File[] files() {
        return segments.toFile()
                .listFiles(file -> file.length() > 8 && !file.getName().startsWith("."));
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
        CommandResult told =
                CommandResult.of("render", changed, "--size", "160x90", "--fps", "10", "-o", file("told.mp4"));
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
        assertThat(files()).hasSize(4);
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
        long bytes = Arrays.stream(segments.toFile().listFiles())
                .mapToLong(File::length)
                .sum();
        assertThat(bytes).isBetween(1L, 9_000L);
        render(scene, "first.mp4");
        long all = Arrays.stream(files()).mapToLong(File::length).sum();
        render(scene, "again.mp4", "--cache-size", all / 2 + "");
        assertThat(Arrays.stream(files()).mapToLong(File::length).sum()).isLessThanOrEqualTo(all / 2);
        CommandResult wrong = render(scene, "wrong.mp4", "--cache-size", "much");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(wrong.message() + wrong.out()).contains("a size looks like 20G or 500M, not");
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
        Process process = ChildJava.limited(
                new ProcessBuilder(java).redirectErrorStream(true).start());
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

    /** Grey of one level, which its own class paints. */
    private Path painted(int level) throws IOException {
        return scene("Painted", """
                import org.kinora.digest.ContentDigest;
                import org.kinora.engine.frame.*;
                import org.kinora.engine.geometry.*;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;
                import org.kinora.engine.timeline.Moment;

                public class Painted extends Scene {
                    record Grey() implements PixelContent {
                        @Override
                        public void digest(ContentDigest into) {
                            into.components(this);
                        }

                        @Override
                        public PixelPainter painter(PictureSize size) {
                            return new PixelPainter() {
                                @Override
                                public boolean paints(PixelContent content) {
                                    return content instanceof Grey;
                                }

                                @Override
                                public void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer) {
                                    layer.coverAll();
                                    java.util.Arrays.fill(layer.pixels(), 0xFF000000 | %d * 0x10101);
                                }
                            };
                        }
                    }

                    static final class Board extends PixelMobject<Board> {
                        Board() {
                            super(new Square(4).outline());
                        }

                        @Override
                        public PixelContent pictureAt(Moment moment) {
                            return new Grey();
                        }
                    }

                    @Override
                    protected void construct() {
                        note("model", "small");
                        add(new Board());
                        pause(3);
                    }
                }
                """.formatted(level));
    }

    @Test
    void whatAnAuthorsOwnCodePaintsIsKnownByThatCode() throws Exception {
        assertKnown(render(painted(100), "first.mp4"), 0, 1);
        assertKnown(render(painted(100), "second.mp4"), 1, 1);
        assertKnown(render(painted(200), "third.mp4"), 0, 1);
        assertThat(file("third.json")).content().isNotEqualTo(Files.readString(file("first.json")));
        assertKnown(render(painted(100), "fourth.mp4"), 1, 1);
    }

    @Test
    void whereverARenderIsKilledTheNextOneMakesTheSameFileAndClearsWhatIsLeft() throws Exception {
        Path scene = moving(1);
        uncached(scene, "whole/film.mp4");
        Path out = Files.createDirectory(folder.resolve("out"));
        SplittableRandom random = new SplittableRandom(7);
        for (int kill = 0; kill < 4; kill++) {
            Process process = ChildJava.limited(new ProcessBuilder(ChildJava.command(
                            "-D" + SEGMENTS + "=" + segments,
                            "-D" + ClassCache.FOLDER_PROPERTY + "=" + cache,
                            "-XX:TieredStopAtLevel=1",
                            Main.class.getName(),
                            "render",
                            scene,
                            "--size",
                            "160x90",
                            "--fps",
                            "10",
                            "-o",
                            out.resolve("film.mp4")))
                    .redirectErrorStream(true)
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
