package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.MathTex;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.scene.Scene;

/** Compares moments in the midst of animations with a picture that was looked at once and found right. */
class GoldenMovesTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);
    /** Where OpenGLs round half a level differently when they blend. */
    private static final int ROUNDING = 3;

    @Test
    void animationsLookAsTheyDidInTheirMidst() throws IOException {
        try (Film film = Recorded.film(GoldenMovesTest::moves)) {
            Picture picture = Picture.alone(SIZE, new FilmFrames(film).frame(4));
            Path actual = Path.of("target", "moves.png");
            picture.save(actual);
            BufferedImage golden = golden();
            for (int y = 0; y < SIZE.height(); y++) {
                for (int x = 0; x < SIZE.width(); x++) {
                    for (int shift = 0; shift <= 16; shift += 8) {
                        int difference = (golden.getRGB(x, y) >> shift & 255) - (picture.rgb(x, y) >> shift & 255);
                        assertThat(Math.abs(difference))
                                .as("pixel %d, %d; see %s and golden/moves.png", x, y, actual)
                                .isLessThanOrEqualTo(ROUNDING);
                    }
                }
            }
        }
    }

    private static void moves(Scene scene) {
        MathTex formula = new MathTex("a^2 + b^2 = c^2", 72).moveTo(-3.4, 2.6);
        MathTex solved = new MathTex("a = \\sqrt{c^2 - b^2}", 72).moveTo(-3.4, 2.6);
        solved.setColor(YELLOW);
        Text words = new Text("you need attention", 60).moveTo(-3.2, 0.4);
        Text sentence = new Text("attention is all you need", 60).moveTo(-3, 0.4);
        Rectangle wavy = new Rectangle(3, 1).setFill(TEAL, 0.6).moveTo(4, 2.6);
        Text typed = new Text("typing", 60).moveTo(4, 0.4);
        Rectangle cursor = new Rectangle(0.06, 0.6).setFill(RED, 1).setStrokeWidth(0);
        Square wiggling = new Square(1).moveTo(-5, -2.4);
        Circle flashing = new Circle(0.3).moveTo(-2, -2.4);
        Square marked = new Square(0.8).moveTo(1, -2.4);
        Square spinning = new Square(1.2).setFill(BLUE, 1).moveTo(4.5, -2.4);
        scene.add(formula, words, wavy, wiggling, flashing, marked);
        scene.play(
                1,
                transformMatchingTex(formula, solved).pathArc(1),
                transformMatchingStrings(words, sentence).pathArc(-1),
                applyWave(wavy),
                typeWithCursor(typed, cursor),
                wiggle(wiggling).angle(0.4).times(1),
                flash(flashing).radius(0.5).lineLength(0.5),
                circumscribe(marked).circle(),
                spinInFromNothing(spinning));
    }

    private static BufferedImage golden() throws IOException {
        try (InputStream stream = GoldenMovesTest.class.getResourceAsStream("/golden/moves.png")) {
            assertThat(stream).as("/golden/moves.png").isNotNull();
            return ImageIO.read(stream);
        }
    }
}
