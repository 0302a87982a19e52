package org.kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Fonts;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.text.SystemFontsException;
import org.kinora.engine.video.DecodedPixels;

/** Rendering from a program's own main, and sketches. */
class KinoraTest {

    private static final RenderOptions SMALL =
            RenderOptions.DEFAULT.size(160, 90).fps(10);

    @TempDir
    private Path folder;

    private static final class Moving extends Scene {
        @Override
        protected void construct() {
            var square = new Square(1).setFill(WHITE, 1);
            play(square.animate(s -> s.shift(RIGHT)));
        }
    }

    @Test
    void aProgramRendersASceneByOneCall() throws Exception {
        Path film = folder.resolve("film.mp4");
        render(new Moving(), film, SMALL);
        assertThat(Files.size(film)).isPositive();
        Path picture = folder.resolve("picture.png");
        still(new Moving(), 0.5, picture, SMALL);
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(160);
        assertThatThrownBy(() -> still(new Moving(), 2, picture, SMALL))
                .hasMessage("Moving lasts 1.000 s, so there is no picture at 2.0 s");
    }

    @Test
    void theNameOfTheFileSaysWhichKindOfFilmItBecomesAndItMayBeSeenThrough() throws Exception {
        Path film = folder.resolve("film.mov");
        render(new Moving(), film, SMALL.transparent());
        DecodedPixels seen = DecodedPixels.read(film, null);
        assertThat(seen.codec()).isEqualTo("prores");
        assertThat(seen.pictures()).hasSize(10);
        assertThat(seen.pixel(0, 3, 3)[3]).isZero();
        assertThat(seen.pixel(0, 80, 45)[3]).isEqualTo(255);
        Path picture = folder.resolve("picture.png");
        still(new Moving(), 0, picture, SMALL.transparent());
        assertThat(ImageIO.read(picture.toFile()).getRGB(3, 3)).isZero();
        render(new Moving(), folder.resolve("film.gif"), SMALL);
        assertThat(DecodedPixels.read(folder.resolve("film.gif"), null).codec()).isEqualTo("gif");
        assertThatThrownBy(() -> render(new Moving(), folder.resolve("film.mp4"), SMALL.transparent()))
                .hasMessageContaining("An MP4 cannot be transparent");
        assertThatThrownBy(() -> render(new Moving(), folder.resolve("film.wav"), SMALL))
                .hasMessageContaining("a film has pictures");
    }

    @Test
    void aSketchIsHeardAsFarAsItGoes() throws Exception {
        float[] second = new float[48_000];
        Arrays.fill(second, 0.1f);
        try (Sketch s = sketch(SMALL)) {
            s.sound(AudioClip.of(48_000, second)).loop();
            s.pause(0.5);
            s.render(folder.resolve("half.mp4"));
            s.pause(0.7);
            s.render(folder.resolve("more.mp4"));
        }
        assertThat(AudioClip.read(folder.resolve("half.mp4")).length()).isEqualTo(24_000);
        assertThat(AudioClip.read(folder.resolve("more.mp4")).length()).isEqualTo(57_600);
    }

    private static final class Beep extends Scene {
        @Override
        protected void construct() {
            float[] sine = new float[96_000];
            for (int i = 0; i < sine.length; i++) {
                sine[i] = (float) (0.1 * StrictMath.sin(2 * Math.PI * 1_000 * i / 48_000));
            }
            sound(AudioClip.of(48_000, sine));
            pause(2);
        }
    }

    @Test
    void aProgramSaysHowLoudAFilmIs() throws Exception {
        Path film = folder.resolve("film.mp4");
        render(new Beep(), film, SMALL.loudness(-14));
        assertThat(AudioClip.read(film).peak(0.5, 1.5)).isCloseTo(0.2, within(0.01));
        assertThatThrownBy(() -> SMALL.loudness(0)).hasMessage("A loudness is from -70 to -5 LUFS, not 0.0");
    }

    @Test
    void aSketchIsDrawnAtAnyTimeAndGoesOn() throws Exception {
        try (Sketch s = sketch(SMALL)) {
            var circle = new Circle().setFill(WHITE, 1);
            Path first = folder.resolve("first.png");
            s.still(first);
            assertThat(ImageIO.read(first.toFile()).getRGB(80, 45) & 0xFF).isZero();

            assertThatThrownBy(() -> s.render(folder.resolve("nothing.mp4")))
                    .hasMessageContaining("No time has passed");
            s.play(fadeIn(circle));
            Path second = folder.resolve("second.png");
            s.still(second);
            assertThat(ImageIO.read(second.toFile()).getRGB(80, 45) & 0xFF).isEqualTo(255);

            s.play(circle.animate(c -> c.shift(RIGHT.times(4))));
            s.render(folder.resolve("so-far.mp4"));
            assertThat(folder.resolve("so-far.mp4")).isNotEmptyFile();
            s.still(second);
            assertThat(ImageIO.read(second.toFile()).getRGB(80, 45) & 0xFF).isZero();
        }
        assertThatThrownBy(Circle::new).hasMessageContaining("inside construct()");
    }

    private static final class InAFontOfTheMachine extends Scene {
        @Override
        protected void construct() {
            Fonts.system("No Such Family");
        }
    }

    @Test
    void aProgramSaysWhetherScenesMayUseTheFontsOfTheMachine() {
        Path picture = folder.resolve("picture.png");
        assertThat(SMALL.usesSystemFonts()).isFalse();
        assertThatThrownBy(() -> still(new InAFontOfTheMachine(), 0, picture, SMALL))
                .hasRootCauseInstanceOf(SystemFontsException.class);
        RenderOptions withFonts = SMALL.systemFonts().seed(3).transparent();
        assertThat(withFonts.usesSystemFonts()).isTrue();
        assertThatThrownBy(() -> still(new InAFontOfTheMachine(), 0, picture, withFonts))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("This machine has no fonts of the family \"No Such Family\"");
    }
}
