package org.kinora.engine.render;

import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.ArrowVectorField;
import org.kinora.engine.mobject.Axes;
import org.kinora.engine.mobject.ComplexPlane;
import org.kinora.engine.mobject.LinearTransformation;
import org.kinora.engine.mobject.LogBase;
import org.kinora.engine.mobject.PolarPlane;
import org.kinora.engine.mobject.Range;
import org.kinora.engine.mobject.Scaling;
import org.kinora.engine.mobject.StreamLines;
import org.kinora.engine.mobject.VectorCoordinates;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.scene.Scene;

/** Compares coordinates of all kinds with pictures that were looked at once and found right. */
class GoldenPlanesTest {

    private static final PictureSize SIZE = new PictureSize(640, 360);

    @Test
    void planesLookAsTheyDid() throws IOException {
        try (Film film = Recorded.film(GoldenPlanesTest::planes)) {
            Golden.assertLooksAsItDid("planes", SIZE, film, 0);
        }
    }

    private static void planes(Scene scene) {
        scene.background().set(GRAY_E);
        Axes powers = new Axes(new Range(0, 4), new Range(0, 3), 5, 2.6, Scaling.LINEAR, new LogBase(10));
        powers.yAxis().addMinorTicks();
        powers.addCoordinates();
        scene.add(powers.shift(-3.6, 2));
        scene.add(powers.area(x -> 1 + x * x * x, 1, 3), powers.plot(x -> 1 + x * x * x));
        PolarPlane polar = new PolarPlane(new Range(0, 2), 12, 2.7).addCoordinates();
        scene.add(polar.shift(3.6, 1.9));
        scene.add(polar.plotPolarGraph(a -> 2 * StrictMath.cos(3 * a), 0, PI).setStroke(YELLOW, 5));
        ComplexPlane complex = new ComplexPlane(new Range(-3, 3), new Range(-1, 1)).addCoordinates();
        scene.add(complex.shift(-3.6, -2.2));
        Axes even = new Axes(new Range(-3, 3), new Range(-1.5, 1.5), 6, 3);
        scene.add(even.shift(3.6, -2.2));
        scene.add(
                even.implicitCurve((x, y) -> y * y - x * x * x).setStroke(YELLOW, 4),
                even.implicitCurve((x, y) -> x * y).setStroke(RED, 4),
                even.implicitCurve((x, y) -> x * x * x + y * y * y - 3 * x * y).setStroke(GREEN, 4));
        scene.pause(0.1);
    }

    @Test
    void fieldsLookAsTheyDid() throws IOException {
        try (Film film = Recorded.film(GoldenPlanesTest::fields)) {
            Golden.assertLooksAsItDid("fields", SIZE, film, 8);
        }
    }

    private static void fields(Scene scene) {
        scene.background().set(GRAY_E);
        Range wide = new Range(-3, 3, 0.4);
        Range high = new Range(-1.4, 1.4, 0.4);
        scene.add(new ArrowVectorField(p -> point(p.y(), -StrictMath.sin(p.x())), wide, high).shift(-3.6, 2));
        Range fine = new Range(-2.2, 2.2, 0.12);
        scene.add(new ArrowVectorField(p -> p.perpendicular(), fine, fine).shift(3.6, 0.4));
        StreamLines lines = new StreamLines(p -> point(p.y(), -p.x() - 0.3 * p.y()), wide, high, 2);
        scene.add(lines.scale(0.6, ORIGIN).shift(-3.6, -2));
        lines.startAnimation();
        scene.pause(1);
    }

    @Test
    void linearTransformationsLookAsTheyDid() throws IOException {
        try (Film film = Recorded.film(GoldenPlanesTest::space)) {
            Golden.assertLooksAsItDid("matrix-in-the-plane", SIZE, film, 8);
        }
    }

    private static void space(Scene scene) {
        scene.background().set(GRAY_E);
        LinearTransformation space = new LinearTransformation();
        space.addDeterminant(space.addUnitSquare(), 1);
        space.addBasisLabels();
        space.addEigenvectorLines(new double[][] {{1, 1}, {0, 2}});
        Arrow vector = space.addVector(-2, -2);
        scene.add(space, new VectorCoordinates(vector));
        scene.play(
                1,
                space.animate(s -> s.applyMatrix(new double[][] {{1, 1}, {0, 2}}))
                        .rate(linear));
    }
}
