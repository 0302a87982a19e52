package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers Manim Community's SinAndCosFunctionPlot: two graphs with their names, over an axis whose even numbers are
 * marked.
 */
public final class SinAndCosFunctionPlot extends Scene {

    @Override
    protected void construct() {
        Axes axes = new Axes(new Range(-10, 10.3), new Range(-1.5, 1.5), 10, 6)
                .removeTips()
                .setColor(GREEN);
        double[] even = new Range(-10, 10, 2).marks().toArray();
        axes.xAxis().addNumbers(NumberLabels.DEFAULT.excluding(0), even).elongateTicks(even);
        FunctionGraph sine = axes.plot(Math::sin).setColor(BLUE);
        FunctionGraph cosine = axes.plot(Math::cos).setColor(RED);
        Line turn = new Line(axes.c2p(TAU, 0), axes.c2p(TAU, 1)).setColor(YELLOW);
        MathTex name = new MathTex("x = 2\\pi").nextTo(turn, UP);
        MathTex sineName = axes.graphLabel(sine, new MathTex("\\sin x"), -10, UP);
        add(axes, axes.axisLabels("x", "y"), sine, cosine, turn, name, sineName, axes.graphLabel(cosine, "\\cos x"));
        pause();
    }
}
