package org.kinora.engine.render;

import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;

/** Charts, shapes made of others, and small shapes, compared with pictures that were looked at once and found right. */
class GoldenShapesTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    @Test
    void chartsLookAsTheyDid() throws IOException {
        try (Film film = Recorded.film(GoldenShapesTest::charts)) {
            Golden.assertLooksAsItDid("charts", SIZE, film, 5);
        }
    }

    /** Half-way between two states of a chart and of a divided space. */
    private static void charts(Recorded scene) {
        BarChart chart = new BarChart(new double[] {3, 5, -2, 4}, List.of("one", "two", "three", "four"));
        chart.addBarLabels(1);
        chart.shift(-3.2, 0);
        SampleSpace space = new SampleSpace(4, 4).divideVertically(0.3);
        space.division(0).divideHorizontally(0.8);
        space.division(1).divideHorizontally(0.2);
        space.shift(4, 0.2);
        Group<BraceLabel> braces = space.bottomBraces("P(A)", "P(B)");
        scene.add(chart, space, braces);
        scene.play(
                1,
                chart.animate(c -> c.changeBarValues(5, 1, 3, 4)).rate(linear),
                space.animate(s -> s.setShares(0.6)).rate(linear));
    }

    @Test
    void shapesLookAsTheyDid() throws IOException {
        try (Film film = Recorded.film(GoldenShapesTest::shapes)) {
            Golden.assertLooksAsItDid("shapes", SIZE, film, 5);
        }
    }

    private static void shapes(Recorded scene) {
        Circle left = new Circle(0.9).moveTo(-5.6, 2.4);
        Circle right = new Circle(0.9).moveTo(-4.6, 2.4);
        scene.add(
                new Union(left, right).setStroke(WHITE, 3),
                new Intersection(left, right)
                        .setFill(YELLOW, 0.9)
                        .setStroke(WHITE, 1)
                        .follow(),
                new Difference(left, right).setFill(BLUE, 0.6).shift(0, -2.2),
                new Exclusion(left, right).setFill(RED, 0.6).shift(0, -4.4));
        scene.add(new Cutout(new Square(1.8), new Circle(0.4), new Circle(0.4).shift(0.5, 0.5), new Dot(LEFT, 0.3))
                .setFill(GREEN, 0.8)
                .moveTo(-2.2, 2.4));
        Random random = new Random(1);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            points.add(point(random.nextGaussian() * 0.45, random.nextGaussian() * 0.45));
        }
        scene.add(
                new ConvexHull(points.toArray(Point[]::new)).shift(-2.2, 0.1),
                new DotCloud(points).setDotColors(BLUE, YELLOW).shift(-2.2, 0.1),
                new GlowDots(points.subList(0, 12)).setRadius(0.25).moveTo(-2.2, -2.2),
                new GlowDot(point(-2.2, -3.4), 0.5).setColor(ORANGE));
        Line floor = new Line(point(-0.8, 1.6), point(1.2, 1.6));
        Line wall = new Line(point(-0.8, 1.6), point(0.2, 3.3));
        scene.add(
                floor,
                wall,
                new TangentialArc(floor, wall, 0.4).setStroke(YELLOW, 5),
                new AnnotationDot(point(0.2, 2.2)));
        scene.add(
                new ArcPolygon(60 * DEGREES, LEFT, RIGHT, point(0, Math.sqrt(3)))
                        .scale(0.8)
                        .moveTo(0.2, 0.2),
                new CubicBezier(point(-0.8, -1), point(0, -3), point(0.4, 0), point(1.2, -2)),
                new CurvesAsSubmobjects(
                                Polyline.smooth(point(-0.8, -3.4), point(0, -2.4), point(0.6, -3.2), point(1.2, -2.6)))
                        .colored(BLUE, RED),
                new ScreenRectangle(1.4).moveTo(0.2, -2.9).setStroke(GRAY, 2));
        ArrowTip[] tips = ArrowTip.values();
        for (int i = 0; i < tips.length; i++) {
            double y = 3.4 - 0.5 * i;
            scene.add(new Arrow(point(2, y), point(3.8, y), 0).tip(tips[i], 0.4));
        }
        Square speaker = new Square(0.8).moveTo(4.4, -3.2);
        scene.add(
                speaker,
                new SpeechBubble("Hello!").pinTo(speaker),
                new ThoughtBubble(new MathTex("x^2")).pinTo(speaker, UP_LEFT));
        scene.pause(1);
    }
}
