package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's MovingFrameBox: a frame around one term of a formula moves to the other term. */
public final class MovingFrameBox extends Scene {

    @Override
    protected void construct() {
        MathTex rule = new MathTex("\\frac{d}{dx}\\, e^x \\sin x = e^x \\sin x + e^x \\cos x");
        play(write(rule));
        SurroundingRectangle first = new SurroundingRectangle(rule.part("e^x \\sin x", 1));
        SurroundingRectangle second = new SurroundingRectangle(rule.part("e^x \\cos x"));
        play(create(first));
        pause();
        play(replacementTransform(first, second));
        pause();
    }
}
