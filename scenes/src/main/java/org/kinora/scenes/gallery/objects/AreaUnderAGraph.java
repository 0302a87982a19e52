package org.kinora.scenes.gallery.objects;

import static org.kinora.engine.Kinora.*;

import java.util.function.DoubleUnaryOperator;
import org.kinora.engine.animation.LaggedStart;
import org.kinora.engine.lint.LintIgnore;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** Axes with numbers and names; the area under a graph, first as rectangles, then exactly; the slope of the graph. */
@LintIgnore(
        rule = "color-blind",
        of = "Line",
        reason = "one is an axis and the other touches the curve: their places tell them apart")
public final class AreaUnderAGraph extends Scene {

    private static final DoubleUnaryOperator CURVE = x -> 0.5 + x * (6 - x) / 4.5;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Axes axes = new Axes(new Range(0, 6), new Range(0, 3, 0.5), 10, 4.9).shift(-0.4, 0.35);
        axes.yAxis().elongateTicks(1, 2, 3);
        axes.addCoordinates(NumberLabels.DEFAULT.size(30)).setColor(Palette.FAINT_INK);
        Group<MathTex> names = axes.axisLabels(new MathTex("x", 36), new MathTex("f(x)", 36));
        FunctionGraph graph = axes.plot(CURVE).setStrokeColor(Palette.YELLOW);

        section("Rectangles");
        play(create(axes), fadeIn(names), caption.say("How large is the area under this curve?"));
        Group<PathShape> rectangles = axes.riemannRectangles(CURVE, 1, 5, 1, ORIGIN);
        play(create(graph));
        play(
                LaggedStart.map(0.2, rectangles.members(), rectangle -> growFromEdge(rectangle, DOWN)),
                caption.say("About as large as some rectangles are together."));
        for (double width : new double[] {0.5, 0.25, 0.125}) {
            Group<PathShape> finer = axes.riemannRectangles(CURVE, 1, 5, width, ORIGIN);
            play(replacementTransform(rectangles, finer).seconds(0.8));
            rectangles = finer;
        }

        section("Area");
        Area area = axes.area(graph, 1, 1).setFillOpacity(0.3);
        Variable sum = new Variable("\\int_1^5 f(x)\\,dx", 0, 2, 40);
        sum.setColor(Palette.INK).moveTo(-0.4, -0.55);
        sum.follow(at -> integral(area.to().at(at)) - integral(1));
        Group<DashedLine> borders =
                new Group<>(axes.verticalLine(1, CURVE.applyAsDouble(1)), axes.verticalLine(5, CURVE.applyAsDouble(5)));
        play(fadeOut(rectangles), fadeIn(borders));
        add(area);
        play(fadeIn(sum), caption.say("The thinner they are, the closer they come to it."));
        play(2, area.animate(a -> a.setTo(5)));

        section("Slope");
        ValueTracker x = new ValueTracker(1);
        Redrawn tangent = redraw(at -> axes.tangentLine(CURVE, x.get(), 3).setStrokeColor(Palette.TEAL));
        Dot touched = new Dot().setColor(Palette.INK);
        touched.onFrame((dot, at) -> dot.moveTo(axes.i2gp(x.get(), graph)));
        play(fadeIn(tangent), fadeIn(touched), caption.say("A straight line that touches the curve has its slope."));
        play(2.5, x.animate(v -> v.set(5)));
        pause(0.5);
    }

    /** An antiderivative of the curve. */
    private static double integral(double x) {
        return 0.5 * x + (3 * x * x - x * x * x / 3) / 4.5;
    }
}
