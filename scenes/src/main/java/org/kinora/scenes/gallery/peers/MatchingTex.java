package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import java.util.Arrays;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers JAnim's matching TeX: a quadratic equation is solved by completing the square, its symbols going to their
 * new places.
 */
public final class MatchingTex extends Scene {

    @Override
    protected void construct() {
        String[] steps = {"x^2 + 6x = 7", "x^2 + 6x + 9 = 7 + 9", "(x + 3)^2 = 16", "x + 3 = \\pm 4", "x = -3 \\pm 4"};
        MathTex equation = new MathTex(steps[0], 90).setColorByTex("x", BLUE);
        play(write(equation));
        for (String step : Arrays.asList(steps).subList(1, steps.length)) {
            MathTex next = new MathTex(step, 90).setColorByTex("x", BLUE);
            pause(0.6);
            play(transformMatchingTex(equation, next).pathArc(60 * DEGREES));
            equation = next;
        }
        play(circumscribe(equation));
        pause(0.5);
    }
}
