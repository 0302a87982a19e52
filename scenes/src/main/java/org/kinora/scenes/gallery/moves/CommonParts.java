package org.kinora.scenes.gallery.moves;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Palette;

/**
 * What two formulas, two sentences or two drawings have in common moves to its new place; the rest fades. A theorem is
 * solved for one side, a sentence grows, and an anagram rearranges itself.
 */
public final class CommonParts extends Scene {

    private static final double FORMULA = 110;
    private static final double SENTENCE = 76;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        theorem();
        sentence();
        anagram();
    }

    private void theorem() {
        MathTex squares = new MathTex("a^2 + b^2 = c^2", FORMULA);
        MathTex moved = new MathTex("a^2 = c^2 - b^2", FORMULA);
        MathTex root = new MathTex("a = \\sqrt{c^2 - b^2}", FORMULA);
        for (MathTex formula : new MathTex[] {squares, moved, root}) {
            formula.setColor(Palette.INK);
            formula.part("a").setColor(Palette.TEAL);
            formula.part("b").setColor(Palette.YELLOW);
        }
        play(write(squares));
        pause(0.4);
        play(transformMatchingTex(squares, moved).pathArc(80 * DEGREES).seconds(1.4));
        pause(0.4);
        play(transformMatchingTex(moved, root).seconds(1.4));
        play(circumscribe(root).color(Palette.YELLOW));
        play(fadeAll().seconds(0.5));
    }

    private void sentence() {
        Text need = new Text("you need attention", SENTENCE).setColor(Palette.INK);
        Text all = new Text("attention is all you need", SENTENCE).setColor(Palette.INK);
        all.part("attention").setColor(Palette.YELLOW);
        play(addTextWordByWord(need).fading(0.6));
        pause(0.4);
        play(transformMatchingStrings(need, all).pathArc(-60 * DEGREES).seconds(1.6));
        pause(0.6);
        play(unwrite(all));
    }

    private void anagram() {
        Text dots = new Text("the morse code", SENTENCE).setColor(Palette.TEAL);
        Text come = new Text("here come dots", SENTENCE).setColor(Palette.YELLOW);
        play(fadeIn(dots, UP.times(0.3)));
        play(transformMatchingShapes(dots, come).pathArc(90 * DEGREES).seconds(2));
        pause(0.6);
        play(wiggle(come));
    }
}
