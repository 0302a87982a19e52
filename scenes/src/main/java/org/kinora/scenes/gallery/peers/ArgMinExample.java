package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's ArgMinExample: a dot runs along a parabola to its lowest point. */
public final class ArgMinExample extends Scene {

    @Override
    protected void construct() {
        Axes axes = new Axes(new Range(0, 10), new Range(0, 100, 10)).removeTips();
        FunctionGraph graph = axes.plot(x -> 2 * (x - 5) * (x - 5)).setColor(MAROON);
        ValueTracker x = new ValueTracker(0);
        Dot dot = new Dot().onFrame((d, at) -> d.moveTo(axes.i2gp(x.get(), graph)));
        add(axes, axes.axisLabels("x", "f(x)"), graph, dot);
        play(x.animate(v -> v.set(5)));
        pause();
    }
}
