package org.kinora.scenes.gallery.writing;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A formula and a list in the language of Typst; where that program is not installed, their sources and what is missing. */
public final class SetByTypst extends Scene {

    private static final String FORMULA = "sum_(k=1)^n k = (n(n+1)) / 2";
    private static final String LIST = "- *one* is $1$\n- one and two are $3$\n- up to three it is $6$";

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Code source = new Code(FORMULA + "\n\n" + LIST, "text", CodeStyle.DEFAULT.size(44));
        source.moveTo(0, 0.6);
        play(fadeIn(source), caption.say("A formula and a list in the language of Typst"));
        pause(1.5);
        if (!isInstalled()) {
            play(caption.say("Typst is not installed here: with it, this is set as it is in a book."));
            play(indicate(source));
            pause(2.5);
            return;
        }
        play(source.animate(s -> s.setWidth(5.5).moveTo(-3.9, 0.6)));
        MathTypst formula = new MathTypst(FORMULA, 60);
        formula.setColor(Palette.YELLOW).moveTo(3, 1.8);
        play(write(formula).seconds(2), caption.say("The program sets both,"));
        Typst list = new Typst(LIST, 40);
        list.setColor(Palette.INK).moveTo(3, -0.9);
        play(write(list).seconds(2), caption.say("and every glyph is a shape of its own."));
        play(laggedStart(0.05, formula, glyph -> wiggle(glyph)));
        pause(0.7);
    }

    private static boolean isInstalled() {
        try {
            return !new MathTypst("1").outlines().isEmpty();
        } catch (IllegalStateException missing) {
            return false;
        }
    }
}
