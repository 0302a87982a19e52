package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.command.ExitCode;

/** What is known again, and what is not. */
class RenderCacheTest extends RenderCacheFixture {

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
}
