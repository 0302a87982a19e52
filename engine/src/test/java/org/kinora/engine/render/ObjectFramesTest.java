package org.kinora.engine.render;

import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;

/** Matrices, angles, axes and labels look as they did when they were looked at. */
class ObjectFramesTest {

    private static final PictureSize SIZE = new PictureSize(480, 270);

    @Test
    void matrices() throws IOException {
        Film film = Recorded.film(scene -> {
            Matrix formulas =
                    new Matrix(new String[][] {{"a_{11}", "a_{12}", "a_{1n}"}, {"a_{m1}", "a_{m2}", "a_{mn}"}});
            formulas.setBrackets(BracketShape.ROUND).ellipsisRow(1).ellipsisColumn(2);
            DecimalMatrix numbers = new DecimalMatrix(new double[][] {{1, -20.25, 0.5}, {-3.14, 2, 0}}, 2);
            numbers.setColumnColors(TEAL, YELLOW, RED);
            Matrix fractions = new Matrix(new String[][] {{"\\frac{1}{2}", "x"}, {"y", "\\frac{\\pi}{3}"}});
            fractions.setBrackets(BracketShape.BAR);
            MobjectMatrix<Mobject> faces = new MobjectMatrix<>(List.of(
                    List.of(new Circle(0.25), new Text("word", 36)),
                    List.of(new Square(0.5), new Triangle().scale(0.4))));
            DecimalMatrix column = new DecimalMatrix(new double[][] {{1}, {22}, {-3}, {4}, {5}, {6}}, 0);
            column.setBrackets(BracketShape.ROUND);
            scene.add(
                    formulas.moveTo(-4, 2.2),
                    numbers.moveTo(1.7, 2.2),
                    fractions.moveTo(-4.6, -1.6),
                    faces.moveTo(0.4, -1.6),
                    column.moveTo(5.6, -0.6));
            scene.pause(0.1);
        });
        Golden.assertLooksAsItDid("matrices", SIZE, film, 0);
    }

    @Test
    void angles() throws IOException {
        Film film = Recorded.film(scene -> {
            Line base = new Line(point(-6, -1), point(-2, -1));
            Line arm = new Line(point(-6, -1), point(-3.4, 1.6));
            Angle inner = new Angle(base, arm).radius(1).setColor(YELLOW);
            Angle outer = new Angle(base, arm).other().radius(0.5).setColor(TEAL);
            scene.add(base, arm, inner, outer, inner.label(new MathTex("\\alpha", 36)));

            Line rising = new Line(point(0, -1.2), point(4, 1.2));
            Line falling = new Line(point(0, 1.2), point(4, -1.2));
            scene.add(rising, falling);
            scene.add(new Angle(rising, falling).quadrant(1, -1).setColor(RED).dot());
            scene.add(new Angle(rising, falling).quadrant(-1, 1).radius(0.7).setColor(BLUE));

            Arrow up = new Arrow(point(5.4, -1), point(5.4, 1.6), 0);
            Arrow right = new Arrow(point(5.4, -1), point(6.8, -1), 0);
            scene.add(up, right, new RightAngle(right, up), new Elbow(0.4, PI).shift(6.8, 2.6));

            Arc arc = new Arc(point(-4.4, -4.1), 1.6, 0.3, 2);
            ArcBrace brace = new ArcBrace(point(-4.4, -4.1), 1.6, 0.3, 2);
            scene.add(arc, brace, brace.label(new MathTex("s", 32)));
            Ellipse ellipse = new Ellipse(3, 1.4).shift(2.4, -2.7);
            scene.add(ellipse, new TangentLine(ellipse, 0.15, 2.4).setColor(YELLOW));
            scene.pause(0.1);
        });
        Golden.assertLooksAsItDid("angles", SIZE, film, 0);
    }

    @Test
    void axes() throws IOException {
        DoubleUnaryOperator curve = x -> 1.5 + StrictMath.sin(x);
        DoubleUnaryOperator line = x -> 0.4 * x;
        Film film = Recorded.film(scene -> {
            Axes axes = new Axes(new Range(-1, 6), new Range(-0.5, 3, 0.5), 11, 6).shift(-0.5, 0);
            axes.yAxis().elongateTicks(1, 2, 3);
            axes.addCoordinates();
            FunctionGraph sine = axes.plot(curve);
            FunctionGraph ramp = axes.plot(line, 0, 6).setStrokeColor(TEAL);
            scene.add(
                    axes,
                    axes.area(sine, ramp, 1, 3),
                    axes.riemannRectangles(curve, 3.5, 5.5, 0.4, RIGHT),
                    sine,
                    ramp,
                    axes.linesToPoint(2, curve.applyAsDouble(2)),
                    axes.tangentLine(curve, 2, 3).setColor(RED),
                    axes.secantLine(curve, 0, 1, 3).setColor(GREEN),
                    new Dot(axes.i2gp(2, sine)),
                    axes.axisLabels("x", "y"),
                    axes.graphLabel(ramp, "\\frac{2x}{5}"));
            NumberLine chosen = new NumberLine(new Range(0, 100, 10), 4).setTickSize(0.06);
            chosen.addTicks(25)
                    .addNumbers(NumberLabels.DEFAULT.size(20).unit(" %").direction(UP), 0, 25, 100);
            scene.add(chosen.addTip(ArrowTip.STEALTH, 0.25).shift(3.5, -3.2));
            scene.pause(0.1);
        });
        Golden.assertLooksAsItDid("axes", SIZE, film, 0);
    }

    @Test
    void labels() throws IOException {
        Film film = Recorded.film(scene -> {
            Title title = new Title("Labels");
            BulletedList list = new BulletedList("first", "second,\nin two lines", "third").fadeAllBut(1);
            LabeledDot dot = new LabeledDot("x_1").setColor(YELLOW).moveTo(-0.6, 1.6);
            LabeledDot next = new LabeledDot(new Text("2", 24).setColor(Color.BLACK)).moveTo(4, 1.6);
            CurvedDoubleArrow both = new CurvedDoubleArrow(dot.corner(UP), next.corner(UP), -1);
            Text word = new Text("gypsum", 40).moveTo(0, -1.4);
            Text wrong = new Text("wrong", 40).moveTo(2.6, -1.4);
            Polygram star = Polygram.regular(6, 2, 1).moveTo(5.4, -1.4).setFill(BLUE, 0.3);
            MathTex name = new MathTex("\\{6/2\\}", 32).moveTo(star);
            scene.add(title, list.scale(0.7).moveTo(-4.6, 0.3), dot, next, both);
            scene.add(new LabeledArrow("w", dot.corner(RIGHT), next.corner(LEFT)));
            scene.add(new LabeledLine(new Text("far", 28), point(-0.6, 0.2), point(4, 0.2), 0.25));
            scene.add(word, new Underline(word).setColor(TEAL), wrong, new Cross(wrong));
            scene.add(star, new BackgroundRectangle(name, 0.1), name);
            scene.add(new Variable("\\theta", 1.618, 3, 40).moveTo(-4.8, -2.6));
            Dot traced = new Dot(point(-1, -3)).setColor(RED);
            TracedPath trace = new TracedPath(traced);
            TracedPath tail = new TracedPath(at -> traced.centerAt(at).minus(point(0, 0.4))).dissipatingTime(0.35);
            scene.add(trace, tail.setColor(GOLD), traced);
            scene.play(1, traced.animate(d -> d.moveTo(4, -3)).pathArc(-1).rate(linear));
        });
        Golden.assertLooksAsItDid("labels", SIZE, film, 9);
    }
}
