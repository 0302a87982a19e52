package org.kinora.engine.render;

import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.MathTex;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.scene.Scene;

/** Compares moments in the midst of animations with a picture that was looked at once and found right. */
class GoldenMovesTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    @Test
    void animationsLookAsTheyDidInTheirMidst() throws IOException {
        try (Film film = Recorded.film(GoldenMovesTest::moves)) {
            Golden.assertLooksAsItDid("moves", SIZE, film, 4);
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
}
