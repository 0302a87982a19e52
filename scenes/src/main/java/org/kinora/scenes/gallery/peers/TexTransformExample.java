package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers ManimGL's TexTransformExample: an equation is rearranged line by line, each symbol going to its new place;
 * then one word becomes another of the same letters.
 */
public final class TexTransformExample extends Scene {

    @Override
    protected void construct() {
        Group<MathTex> lines = group(
                new MathTex("a^2 - b^2 = c^2", 60),
                new MathTex("(a + b)(a - b) = c^2", 60),
                new MathTex("a + b = \\frac{c^2}{a - b}", 60));
        lines.arrange(DOWN, 0.9);
        lines.forEach(
                line -> line.setColorByTex("a", BLUE).setColorByTex("b", TEAL).setColorByTex("c", GREEN));
        add(lines.first());
        play(transformMatchingTex(lines.get(0).copy(), lines.get(1)).pathArc(90 * DEGREES));
        pause();
        play(transformMatchingTex(lines.get(1).copy(), lines.get(2)).pathArc(90 * DEGREES));
        pause();
        play(fadeOut(lines, RIGHT).lagRatio(0.02));
        Text listen = new Text("a gentleman", 90);
        Text silent = new Text("elegant man", 90);
        play(write(listen));
        pause();
        play(transformMatchingShapes(listen, silent).pathArc(PI / 2));
        pause();
        play(transformMatchingShapes(silent, listen).pathArc(PI / 2));
        pause();
    }
}
