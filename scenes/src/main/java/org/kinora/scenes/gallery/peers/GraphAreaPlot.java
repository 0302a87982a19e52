package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's GraphAreaPlot: rectangles below one graph, and the area between two. */
public final class GraphAreaPlot extends Scene {

    @Override
    protected void construct() {
        Axes axes = new Axes(new Range(0, 5), new Range(0, 6)).removeTips();
        axes.xAxis().addNumbers(2, 3);
        FunctionGraph hill = axes.plot(x -> 4 * x - x * x, 0, 4).setColor(BLUE_C);
        FunctionGraph valley = axes.plot(x -> 0.8 * x * x - 3 * x + 4, 0, 4).setColor(GREEN_B);
        Group<DashedLine> lines =
                group(axes.verticalLine(2, 4), axes.verticalLine(3, 3)).setColor(YELLOW);
        Group<PathShape> bars = axes.riemannRectangles(hill.function(), 0.3, 0.6, 0.03)
                .setColor(BLUE)
                .setFillOpacity(0.5);
        Area area = axes.area(valley, hill, 2, 3).setFill(GRAY, 0.5);
        add(axes, axes.axisLabels("x", "y"), hill, valley, lines, bars, area);
        pause();
    }
}
