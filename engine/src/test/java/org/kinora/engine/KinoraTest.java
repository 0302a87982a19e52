package org.kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.Kinora.*;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Scene;

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
}
