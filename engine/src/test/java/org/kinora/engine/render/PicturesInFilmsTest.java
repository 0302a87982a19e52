package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.ImageMobject;
import org.kinora.engine.mobject.PictureSamples;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.SvgMobject;
import org.kinora.engine.mobject.VideoMobject;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.scene.SceneException;

/** Images and films as they come out, at ten frames a second; 20 pixels make a unit, the centre is at 142, 80. */
class PicturesInFilmsTest {

    private static final PictureSize SIZE = new PictureSize(284, 160);

    private static Picture frame(Film film, long frame) {
        return Picture.alone(SIZE, new FilmFrames(film).frame(frame));
    }

    private static Picture after(int frames, Consumer<Recorded> script) {
        try (Film film = Recorded.film(script)) {
            return frame(film, frames);
        }
    }

    private static Bitmap plain(int grey) {
        int[] argb = new int[100];
        Arrays.fill(argb, 0xFF << 24 | grey * 0x010101);
        return Bitmap.ofArgb(10, 10, argb);
    }

    private static int grey(Film film, long frame) {
        return frame(film, frame).channel(142, 80, 0);
    }

    @Test
    void anImageAtItsOwnSizeIsCopiedPixelByPixel() {
        int[] rgb = new int[40 * 20];
        Random random = new Random(2);
        Arrays.setAll(rgb, i -> random.nextInt(1 << 24));
        Picture picture = after(0, scene -> {
            ImageMobject image = ImageMobject.of(40, 20, rgb);
            // manim's size: a pixel is 1/135 unit
            assertThat(image.height()).isCloseTo(20 / 135.0, within(1e-6));
            assertThat(image.width()).isCloseTo(40 / 135.0, within(1e-6));
            scene.add(image.setHeight(1));
        });
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 40; x++) {
                assertThat(picture.rgb(122 + x, 70 + y)).isEqualTo(rgb[y * 40 + x]);
            }
        }
        assertThat(picture.rgb(121, 75)).isZero();
        assertThat(picture.rgb(150, 90)).isZero();
    }

    @Test
    void anImageThatStandsCostsNothingAndOneThatMovesItsBlocks() {
        try (Film film = Recorded.film(scene -> {
                    ImageMobject image = new ImageMobject(plain(200), 1);
                    scene.add(new Square(6).setFill(BLUE, 1), image);
                    scene.pause(0.5);
                    image.shift(0.5, 0);
                    scene.pause(0.5);
                });
                FrameRenderer renderer = new FrameRenderer(SIZE)) {
            FilmFrames frames = new FilmFrames(film);
            renderer.render(frames.frame(0));
            assertThat(renderer.render(frames.frame(1)).dirty().isEmpty()).isTrue();
            assertThat(renderer.render(frames.frame(5)).dirty().count()).isBetween(1, 9);
        }
    }

    @Test
    void aTransformFadesOneImageIntoAnotherAndMovesIt() {
        try (Film film = Recorded.film(scene -> {
            ImageMobject image = new ImageMobject(plain(40), 2);
            scene.add(image);
            scene.play(1, transform(image, new ImageMobject(plain(200), 4)).rate(linear));
            scene.pause(0.5);
        })) {
            assertThat(grey(film, 0)).isEqualTo(40);
            assertThat(grey(film, 5)).isEqualTo(120);
            assertThat(grey(film, 12)).isEqualTo(200);
            assertThat(frame(film, 5).channel(142 + 28, 80, 0)).isEqualTo(120);
            assertThat(frame(film, 12).channel(142 + 38, 80, 0)).isEqualTo(200);
        }
    }

    @Test
    void imagesFadeEvenlyByFadeTransformAndByShowingAnother() {
        try (Film film = Recorded.film(scene -> {
            ImageMobject image = new ImageMobject(plain(40), 2);
            ImageMobject other = new ImageMobject(plain(200), 2);
            scene.add(image);
            scene.play(1, fadeTransform(image, other).rate(linear));
            scene.play(1, other.animate(o -> o.show(plain(100))).rate(linear));
            scene.pause(0.5);
        })) {
            assertThat(grey(film, 5)).isCloseTo(120, within(1));
            assertThat(grey(film, 10)).isEqualTo(200);
            assertThat(grey(film, 15)).isEqualTo(150);
            assertThat(grey(film, 22)).isEqualTo(100);
        }
    }

    @Test
    void aPictureIsAPartOfTheState() {
        try (Film film = Recorded.film(scene -> {
            ImageMobject image = new ImageMobject(plain(40), 2);
            ImageMobject copy = image.copy().shift(4, 0);
            image.saveState();
            image.show(plain(90)).pixelated();
            scene.add(image, copy);
            scene.pause(0.5);
            image.restore();
            scene.pause(0.5);
            copy.become(new ImageMobject(plain(220), 1));
            scene.pause(0.5);
        })) {
            assertThat(grey(film, 0)).isEqualTo(90);
            assertThat(frame(film, 0).channel(142 + 80, 80, 0)).isEqualTo(40);
            assertThat(grey(film, 6)).isEqualTo(40);
            assertThat(grey(film, 12)).isEqualTo(220);
        }
    }

    @Test
    void anImageCanBeMadeAnewAtEveryMoment() {
        try (Film film = Recorded.film(scene -> {
            scene.add(ImageMobject.of(1, 1, new int[1]).setHeight(2).follow(at -> new int[] {(int) at.frame() * 10}));
            scene.pause(2);
        })) {
            assertThat(frame(film, 7).rgb(142, 80)).isEqualTo(70);
            assertThat(frame(film, 3).rgb(142, 80)).isEqualTo(30);
        }
    }

    @Test
    void anImageTurnsAndFadesLikeAnyMobject() {
        try (Film film = Recorded.film(scene -> {
            ImageMobject image = ImageMobject.of(2, 1, new int[] {0xFF0000, 0x0000FF});
            scene.add(image.setWidth(4).rotate(PI / 2));
            scene.play(1, fadeOut(image).rate(linear));
        })) {
            // what was on the left is below
            assertThat(frame(film, 0).rgb(142, 80 + 30)).isEqualTo(0xFF0000);
            assertThat(frame(film, 0).rgb(142, 80 - 30)).isEqualTo(0x0000FF);
            assertThat(frame(film, 5).channel(142, 80 + 30, 0)).isCloseTo(128, within(1));
        }
    }

    private static void assertShows(Film film, long frame, int picture) {
        assertThat(grey(film, frame)).as("frame %d", frame).isCloseTo(PictureSamples.filmLevel(picture), within(2));
    }

    @Test
    void whichPictureOfAFilmIsSeenFollowsFromTheMomentAlone() {
        try (Film film = Recorded.film(scene -> {
            VideoMobject video = new VideoMobject(PictureSamples.film(), 3);
            assertThat(video.seconds()).isCloseTo(2, within(1e-3));
            scene.add(video);
            scene.pause(0.3);
            video.start();
            scene.pause(1);
            video.stop();
            scene.pause(0.5);
            video.start(-2);
            scene.pause(2);
            scene.play(1, video.animate(v -> v.seek(1.9)).rate(linear));
            scene.pause(0.1);
        })) {
            assertShows(film, 2, 0);
            assertShows(film, 3, 0);
            assertShows(film, 8, 5);
            assertShows(film, 17, 10);
            assertShows(film, 18, 10);
            assertShows(film, 20, 6);
            assertShows(film, 30, 0);
            assertShows(film, 48, 19);
            assertShows(film, 8, 5);
        }
    }

    @Test
    void aFilmStandsAtItsEndUnlessItLoops() {
        try (Film film = Recorded.film(scene -> {
            scene.add(new VideoMobject(PictureSamples.film(), 3).start());
            scene.pause(4);
        })) {
            assertShows(film, 35, 19);
        }
        try (Film film = Recorded.film(scene -> {
            VideoMobject video = new VideoMobject(PictureSamples.film(), 3);
            scene.add(video.trim(0.5, 1.5).looping().start());
            assertThat(video.seconds()).isCloseTo(1, within(1e-9));
            scene.pause(4);
        })) {
            assertShows(film, 0, 5);
            assertShows(film, 9, 14);
            assertShows(film, 10, 5);
            assertShows(film, 23, 8);
            assertShows(film, 30, 5);
        }
    }

    @Test
    void anSvgPictureStandsUprightAndItsPartsCanBePicked() {
        Picture picture = after(0, scene -> {
            SvgMobject svg = new SvgMobject(PictureSamples.svg(), 4);
            assertThat(svg.height()).isCloseTo(4, within(1e-6));
            assertThat(svg.get(0).stroke().get().width()).isCloseTo(40, within(1e-6));
            assertThat(svg.ids()).containsExactly("above", "below");
            assertThat(svg.part("below").size()).isEqualTo(2);
            scene.add(svg);
            svg.part("below").setColor(WHITE);
            assertThatThrownBy(() -> svg.part("aside"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"aside\"; there are [above, below]");
        });
        assertThat(picture.color(142 + 20, 80 - 20)).isEqualTo("#FF0000");
        assertThat(picture.color(142 + 40, 80 - 20)).isEqualTo("#0000FF");
        assertThat(picture.color(142 - 20, 80 - 20)).isEqualTo("#000000");
        assertThat(picture.color(142 - 20, 80 + 20)).isEqualTo("#FFFFFF");
    }

    @Test
    void anSvgPictureHasManimsHeightAndIsDrawnLikeAnyOutlines() {
        try (Film film = Recorded.film(scene -> {
            SvgMobject svg = new SvgMobject(PictureSamples.svg());
            assertThat(svg.height()).isCloseTo(2, within(1e-6));
            scene.play(1, write(svg));
            scene.play(1, transform(svg, new Square(3)));
            assertThat(svg.copy().part("above").size()).isEqualTo(1);
        })) {
            assertThat(film.frameCount()).isEqualTo(20);
            assertThat(frame(film, 9).rgba()).isNotEqualTo(frame(film, 3).rgba());
        }
    }

    private static void assertFails(Consumer<Recorded> script, String... said) {
        assertThatThrownBy(() -> Recorded.film(script).close())
                .isInstanceOf(SceneException.class)
                .hasMessageNotContaining("\n")
                .hasMessageContainingAll(said);
    }

    @Test
    void whatIsMissingOrSenselessIsNamedWithTheScenesLine() {
        assertFails(scene -> new ImageMobject("none.png"), "Recorded.java:", "none.png", "no such file");
        assertFails(scene -> new SvgMobject("none.svg"), "none.svg", "no such file");
        assertFails(scene -> new VideoMobject("none.mp4"), "none.mp4", "no such file");
        assertFails(scene -> new ImageMobject(Path.of("pom.xml")), "pom.xml", "no picture");
        assertFails(scene -> new VideoMobject(Path.of("pom.xml")), "pom.xml", "no film");
        assertFails(scene -> ImageMobject.of(3, 2, new int[5]), "3x2 has 6 pixels, not 5");
        assertFails(scene -> ImageMobject.of(0, 2, new int[0]), "not 0x2");
        assertFails(scene -> new ImageMobject(plain(1), 0), "positive height");
        assertFails(scene -> new VideoMobject(PictureSamples.film()).trim(3, 4), "no part from 3.0 s to 4.0 s");
    }

    @Test
    void whatAnSvgPictureLacksIsAWarning() throws Exception {
        Path svg = Files.createTempFile("kinora", ".svg");
        Files.writeString(
                svg, "<svg xmlns='http://www.w3.org/2000/svg'><image href='a.png'/><rect width='9' height='9'/></svg>");
        try (Film film = Recorded.film(scene -> scene.add(new SvgMobject(svg)))) {
            assertThat(film.warnings()).singleElement().asString().contains("Recorded.java:", "embedded pictures");
        }
        Files.delete(svg);
    }

    @Test
    void aCopyOfAFilmThatRunsRunsToo() {
        Recorded.film(scene -> {
                    FluentMobject<?> video =
                            new VideoMobject(PictureSamples.film()).start().copy();
                    assertThat(video).isInstanceOf(VideoMobject.class);
                    assertThat(((VideoMobject) video).position().isFollowing()).isTrue();
                })
                .close();
    }
}
