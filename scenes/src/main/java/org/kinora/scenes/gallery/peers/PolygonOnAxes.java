package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's PolygonOnAxes: a rectangle below a hyperbola keeps its area while its corner moves. */
public final class PolygonOnAxes extends Scene {

    @Override
    protected void construct() {
        Axes axes = new Axes(new Range(0, 10), new Range(0, 10), 6, 6).removeTips();
        FunctionGraph graph = axes.plot(x -> 25 / x, 2.5, 10).setColor(YELLOW_D);
        ValueTracker x = new ValueTracker(5);
        Redrawn rectangle = redraw(
                at -> new Polygon(corners(axes, x.get())).setStroke(YELLOW_B, 1).setFill(BLUE, 0.5));
        Dot dot = new Dot().onFrame((d, at) -> d.moveTo(axes.i2gp(x.get(), graph)));
        add(axes, graph, dot);
        play(create(rectangle));
        play(x.animate(v -> v.set(10)));
        play(x.animate(v -> v.set(2.5)));
        play(x.animate(v -> v.set(5)));
    }

    private static Point[] corners(Axes axes, double x) {
        return new Point[] {axes.c2p(0, 0), axes.c2p(x, 0), axes.c2p(x, 25 / x), axes.c2p(0, 25 / x)};
    }
}
