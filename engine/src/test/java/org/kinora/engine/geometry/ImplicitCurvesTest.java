package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ImplicitCurvesTest {

    /** A tenth of a pixel in a picture of 1080 lines. */
    private static final double TENTH_OF_A_PIXEL = 1 / 1350.0;

    private static Path curves(DoubleBinaryOperator function) {
        return ImplicitCurves.of(function, -4, -4, 4, 4);
    }

    private static List<Point> samples(Path path) {
        List<Point> points = new ArrayList<>();
        PathMeasure measure = path.measure();
        for (int i = 0; i <= 2000; i++) {
            points.add(measure.pointAt(i / 2000.0));
        }
        return points;
    }

    private static double distance(Path path, Point to) {
        return samples(path).stream()
                .mapToDouble(point -> point.distanceTo(to))
                .min()
                .orElseThrow();
    }

    @Test
    void aCircleIsOneClosedCurveATenthOfAPixelFromTheTrueOneAtMost() {
        for (double radius : new double[] {0.01, 0.1, 1, 3.9}) {
            Path circle = curves((x, y) -> x * x + y * y - radius * radius);
            assertThat(circle.contourCount()).as("radius %s", radius).isEqualTo(1);
            assertThat(samples(circle))
                    .allSatisfy(point -> assertThat(point.length()).isCloseTo(radius, within(TENTH_OF_A_PIXEL)));
            assertThat(circle.measure().length()).isCloseTo(2 * Math.PI * radius, within(1e-3));
        }
    }

    @Test
    void curvesThatCrossGoStraightOnThroughTheirCrossing() {
        Path cross = curves((x, y) -> x * y);
        assertThat(cross.contourCount()).isEqualTo(2);
        assertThat(cross.measure().length()).isCloseTo(16, within(0.01));
        assertThat(samples(cross))
                .allSatisfy(point -> assertThat(Math.min(Math.abs(point.x()), Math.abs(point.y())))
                        .isLessThan(TENTH_OF_A_PIXEL));
        // the folium: a loop with both branches through the origin
        Path folium = curves((x, y) -> x * x * x + y * y * y - 3 * x * y);
        assertThat(distance(folium, Point.ORIGIN)).isLessThan(0.01);
        assertThat(distance(folium, new Point(1.5, 1.5))).isLessThan(0.01);
    }

    @Test
    void aCuspIsDrawnIntoItsPoint() {
        Path cusp = curves((x, y) -> y * y - x * x * x);
        assertThat(cusp.bounds().left()).isBetween(-1e-6, 0.02);
        assertThat(cusp.bounds().top()).isCloseTo(4, within(1e-6));
    }

    @Test
    void aCurveEndsAtTheRimAndWhereTheFunctionHasNoValue() {
        Path line = curves((x, y) -> y - x);
        assertThat(line.bounds().corner(Point.UP_RIGHT).distanceTo(new Point(4, 4)))
                .isLessThan(1e-6);
        Path root = curves((x, y) -> y - Math.sqrt(x));
        assertThat(root.bounds().left()).isBetween(0.0, 0.02);
        assertThat(root.bounds().right()).isCloseTo(4, within(1e-6));
    }

    @Test
    void leapsAndPolesAreNoCurves() {
        assertThat(curves((x, y) -> 1 / x).isEmpty()).isTrue();
        assertThat(curves((x, y) -> Math.floor(x) + 0.5).isEmpty()).isTrue();
        assertThat(curves((x, y) -> Math.tan(x)).contourCount())
                .as("the zeros of the tangent, and not its poles")
                .isEqualTo(3);
    }

    @Test
    void nothingIsDrawnWhereNothingIsZero() {
        assertThat(curves((x, y) -> x * x + y * y + 1)).isSameAs(Path.EMPTY);
        assertThat(curves((x, y) -> Double.NaN)).isSameAs(Path.EMPTY);
    }

    @Test
    void theSameFunctionGivesTheSameOutline() {
        DoubleBinaryOperator function = (x, y) -> Math.sin(3 * x) + Math.cos(2 * y * x);
        assertThat(curves(function)).isEqualTo(curves(function));
    }

    @Test
    void aRectangleWithoutRoomIsRefused() {
        assertThatThrownBy(() -> ImplicitCurves.of((x, y) -> x, 0, 0, 0, 1))
                .hasMessageContaining("finite rectangle, not one from (0.0, 0.0) to (0.0, 1.0)");
    }
}
