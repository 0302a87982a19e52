package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's HeatDiagramPlot: a line through measured points, over axes with chosen numbers. */
public final class HeatDiagramPlot extends Scene {

    @Override
    protected void construct() {
        Axes axes = new Axes(new Range(0, 40, 5), new Range(-8, 32, 5), 9, 6)
                .removeTips()
                .addCoordinates();
        Group<MathTex> names = axes.axisLabels("t\\,[\\text{min}]", "T\\,[^\\circ\\text{C}]");
        LineGraph cooling = axes.plotLineGraph(new double[] {0, 8, 38, 39}, new double[] {20, 0, 0, -5});
        add(axes, names, cooling);
        pause();
    }
}
