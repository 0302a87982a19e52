package org.kinora.scenes.gallery.planes;

import static org.kinora.engine.Kinora.*;

import java.util.function.DoubleUnaryOperator;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** Exponential growth is a straight line where every step upward is ten times as much. */
public final class StraightGrowth extends Scene {

    private static final DoubleUnaryOperator DOUBLING = x -> StrictMath.pow(2, x);
    private static final DoubleUnaryOperator TENFOLD = x -> StrictMath.pow(10, x / 4);
    private static final DoubleUnaryOperator CUBE = x -> 1 + x * x * x;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Axes even = new Axes(new Range(0, 10, 2), new Range(0, 1000, 200), 9.5, 5).shift(0, 0.3);
        Axes byPowers =
                new Axes(new Range(0, 10, 2), new Range(0, 3), 9.5, 5, Scaling.LINEAR, new LogBase(10)).shift(0, 0.3);
        even.addCoordinates(NumberLabels.DEFAULT.size(28));
        byPowers.yAxis().addMinorTicks();
        byPowers.addCoordinates(NumberLabels.DEFAULT.size(28));
        even.setColor(Palette.FAINT_INK);
        byPowers.setColor(Palette.FAINT_INK);

        Group<FunctionGraph> graphs = graphs(even);
        play(create(even), caption.say("Numbers that double, and numbers that grow with the cube"));
        play(create(graphs).seconds(1.5));
        pause(0.5);
        play(
                fadeOut(even.yAxis()).seconds(0.8),
                fadeIn(byPowers.yAxis()).seconds(0.8).delay(1.2),
                replacementTransform(graphs, graphs(byPowers)).seconds(2),
                caption.say("On an axis of powers, what doubles is a straight line."));
        Group<DashedLine> lines = byPowers.linesToPoint(8, 256);
        Dot dot = new Dot(byPowers.c2p(8, 256)).setColor(Palette.INK);
        play(create(lines), fadeIn(dot));
        pause(1.5);
    }

    private static Group<FunctionGraph> graphs(Axes axes) {
        return new Group<>(
                graph(axes, DOUBLING, StrictMath.log(1000) / StrictMath.log(2), Palette.YELLOW),
                graph(axes, CUBE, StrictMath.cbrt(999), Palette.TEAL),
                graph(axes, TENFOLD, 10, Palette.VIOLET));
    }

    private static FunctionGraph graph(Axes axes, DoubleUnaryOperator function, double to, Color color) {
        return axes.plot(function, 0, to).setStroke(color, 5);
    }
}
