package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OutlineShapesTest {

    @Property(tries = 100)
    void everyPointOfAnArcBetweenTwoPointsHasTheSameRadius(
            @ForAll @DoubleRange(min = 0.1, max = 6) double angle,
            @ForAll @DoubleRange(min = 0, max = 1) double place) {
        Point start = new Point(-1, 0);
        Point end = new Point(2, 1);
        Path arc = Arcs.between(start, end, angle);
        double radius = start.distanceTo(end) / 2 / Math.sin(angle / 2);
        Point center = start.interpolate(end, 0.5)
                .plus(end.minus(start).perpendicular().times(0.5 / Math.tan(angle / 2)));

        // 5·10⁻⁶ of the radius by the cubics, and single precision
        assertThat(arc.measure().pointAt(place).distanceTo(center)).isCloseTo(radius, within(1e-5 * radius + 2e-6));
        assertThat(arc.measure().length()).isCloseTo(radius * angle, within(1e-4 * radius));
    }

    @Test
    void aCircleIsOneClosedContourOfEightCurves() {
        Path circle = Arcs.circle(new Point(2, -1), 1.5);

        assertThat(Contour.of(circle)).hasSize(1);
        assertThat(Contour.of(circle).get(0).curves()).hasSize(8);
        assertThat(circle.bounds()).isEqualTo(new Bounds(0.5, -2.5, 3.5, 0.5));
    }

    @Test
    void aSectorIsAsLargeAsItsAngleSays() {
        Path quarter = Arcs.sector(Point.ORIGIN, 0, 2, 0, Math.PI / 2);

        assertThat(quarter.bounds().width()).isCloseTo(2, within(1e-6));
        assertThat(quarter.measure().length()).isCloseTo(4 + Math.PI, within(1e-4));
    }

    @Test
    void roundedCornersTouchTheSidesAndShrinkToFit() {
        Path rounded = Polygons.roundedRectangle(Point.ORIGIN, 4, 2, 0.5);
        Path pill = Polygons.roundedRectangle(Point.ORIGIN, 4, 2, 100);

        assertThat(rounded.bounds()).isEqualTo(new Bounds(-2, -1, 2, 1));
        assertThat(rounded.measure().length()).isCloseTo(12 - 8 * 0.5 + 2 * Math.PI * 0.5, within(1e-4));
        assertThat(pill.measure().length()).isCloseTo(2 * 2 + 2 * Math.PI, within(1e-4));
    }

    @Test
    void aCornerThatTurnsInwardIsRoundedInward() {
        Point[] corners = {new Point(0, 0), new Point(2, 0), new Point(2, 2), new Point(1, 0.5)};
        Path rounded = Polygons.rounded(0.1, corners);

        double area = Contour.of(rounded).get(0).signedArea();

        assertThat(area).isCloseTo(Contour.of(Path.polygon(corners)).get(0).signedArea(), within(0.1));
        assertThat(rounded.bounds().right()).isCloseTo(2, within(1e-6));
    }

    @Test
    void theEdgesOfAFivePointedStarLieOnFiveLines() {
        Path star = Polygons.star(Point.ORIGIN, 5, 1, Polygons.innerRadiusOfStar(5, 1, 2), 0);
        var joints =
                Contour.of(star).get(0).curves().stream().map(Bezier::start).toList();

        Point along = joints.get(4).minus(joints.get(0));
        assertThat(along.cross(joints.get(1).minus(joints.get(0)))).isCloseTo(0, within(1e-6));
        assertThat(along.cross(joints.get(3).minus(joints.get(0)))).isCloseTo(0, within(1e-6));
    }

    @Test
    void aSmoothCurvePassesItsPointsWithoutAKink() {
        Point[] points = {new Point(0, 0), new Point(1, 2), new Point(3, 1), new Point(4, -1)};
        assertSmooth(points, Splines.smooth(points), false);

        Point[] around = {new Point(0, 0), new Point(1, 2), new Point(3, 1), new Point(4, -1), new Point(0, 0)};
        assertSmooth(around, Splines.smooth(around), true);
    }

    private static void assertSmooth(Point[] points, Path path, boolean closed) {
        Contour contour = Contour.of(path).get(0);
        assertThat(contour.closed()).isEqualTo(closed);
        int count = contour.curves().size();
        assertThat(count).isEqualTo(points.length - 1);
        IntStream.range(0, count).forEach(i -> {
            Bezier curve = contour.curves().get(i);
            assertThat(curve.end()).isEqualTo(points[i + 1]);
            if (i + 1 < count || closed) {
                Bezier next = contour.curves().get((i + 1) % count);
                assertThat(curve.tangent(1).distanceTo(next.tangent(0))).isLessThan(1e-6);
                // the second differences of the control points are the curvature's
                assertThat(curve.x(3) - 2 * curve.x(2) + curve.x(1))
                        .isCloseTo(next.x(2) - 2 * next.x(1) + next.x(0), within(1e-5));
                assertThat(curve.y(3) - 2 * curve.y(2) + curve.y(1))
                        .isCloseTo(next.y(2) - 2 * next.y(1) + next.y(0), within(1e-5));
            }
        });
    }

    @Property(tries = 200)
    void aGraphKeepsWithinItsTolerance(@ForAll @DoubleRange(min = 0, max = 1) double place) {
        Path graph = FunctionCurves.of(x -> Math.sin(3 * x) + x * x / 4, -3, 3, 1e-3);
        Point point = graph.measure().pointAt(place);

        // between the places that were looked at the gap is a little larger
        assertThat(point.y()).isCloseTo(Math.sin(3 * point.x()) + point.x() * point.x() / 4, within(1.5e-3));
    }

    @Test
    void aGraphIsInterruptedAtAPoleAndWhereTheFunctionIsNotDefined() {
        Path hyperbola = FunctionCurves.of(x -> 1 / x, -1, 1, 1e-3);
        Path root = FunctionCurves.of(Math::sqrt, -1, 1, 1e-3);
        Path corner = FunctionCurves.of(Math::abs, -1, 1.3, 1e-3);

        assertThat(hyperbola.contourCount()).isEqualTo(2);
        assertThat(root.bounds().left()).isBetween(0.0, 1e-3);
        assertThat(corner.bounds().bottom()).isCloseTo(0, within(2e-3));
        assertThat(corner.size()).isLessThan(60);
    }

    @Property(tries = 100)
    void aBraceIsAsWideAsAskedAndLiesBelow(@ForAll @DoubleRange(min = 0.05, max = 14) double width) {
        Bounds bounds = Braces.below(width).bounds();

        assertThat(bounds.left()).isCloseTo(0, within(1e-6));
        assertThat(bounds.width()).isCloseTo(width, within(1e-6));
        assertThat(bounds.top()).isCloseTo(0, within(1e-6));
        assertThat(bounds.height()).isCloseTo(0.28 * Math.min(1, width / 0.92), within(1e-6));
    }

    @Test
    void tipsEndAtTheOrigin() {
        assertThat(ArrowTips.triangle(0.35, 0.3).bounds()).isEqualTo(boundsOfTip(0.35, 0.3));
        assertThat(ArrowTips.stealth(0.35, 0.3).bounds()).isEqualTo(boundsOfTip(0.35, 0.3));
        assertThat(ArrowTips.circle(0.25).bounds().right()).isCloseTo(0, within(1e-6));
        assertThat(ArrowTips.square(0.25).bounds().right()).isCloseTo(0, within(1e-6));
    }

    @Test
    void whatCannotBeDrawnIsRefusedInWords() {
        assertThatThrownBy(() -> Polygons.regular(Point.ORIGIN, 2, 1, 0))
                .hasMessageContaining("from 3 to 10,000 sides");
        assertThatThrownBy(() -> Polygons.innerRadiusOfStar(5, 1, 3)).hasMessageContaining("density");
        assertThatThrownBy(() -> Braces.below(0)).hasMessageContaining("width above 0");
        assertThatThrownBy(() -> FunctionCurves.of(Math::sin, 1, 1, 1e-3)).hasMessageContaining("from < to");
        assertThatThrownBy(() -> Route.arc(7)).hasMessageContaining("2π");
    }

    private static Bounds boundsOfTip(double length, double width) {
        return new Bounds(-length, -width / 2, 0, width / 2);
    }
}
