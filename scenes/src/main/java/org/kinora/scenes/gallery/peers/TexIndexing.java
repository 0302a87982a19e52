package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers ManimGL's TexIndexing: parts of formulas are found by their source and pointed at. */
public final class TexIndexing extends Scene {

    @Override
    protected void construct() {
        MathTex euler = new MathTex("e^{\\tau i} = 1", 144);
        add(euler);
        play(flashAround(euler.part("e")));
        play(indicate(euler.part("\\tau")));
        play(indicate(euler.part("i")));
        play(transformFromCopy(
                        euler.part("e^{\\tau i}").copy().setOpacity(0.5),
                        euler.part("1").copy())
                .pathArc(-PI / 2));
        play(fadeAll());
        MathTex series = new MathTex("\\sum_{n=0}^\\infty x^n = 1 + x + x^2 + x^3 + \\cdots", 70);
        series.setColorByTex("x", BLUE).setColorByTex("\\infty", RED);
        play(write(series));
        play(laggedStart(0.5, series.parts("x"), part -> flashAround(part)).seconds(2));
        play(series.part("\\sum").animate(s -> s.setColor(YELLOW)));
        play(fadeOut(series));
    }
}
