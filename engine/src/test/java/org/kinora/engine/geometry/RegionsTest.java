package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What outlines enclose together, and the hulls of points. */
class RegionsTest {

    private static final Path LEFT = Arcs.circle(new Point(-0.5, 0), 1);
    private static final Path RIGHT = Arcs.circle(new Point(0.5, 0), 1);

    /** By the control points on the curves, finely cut. */
    private static double area(Path region) {
        double sum = 0;
        for (Contour contour : Contour.of(region)) {
            for (Bezier curve : contour.curves()) {
                for (int i = 0; i < 200; i++) {
                    sum += curve.at(i / 200.0).cross(curve.at((i + 1) / 200.0)) / 2;
                }
            }
        }
        return Math.abs(sum);
    }

    @Test
    void theAreasOfTwoCirclesAndOfWhatTheyHaveInCommonAddUp() {
        // two discs of radius 1 whose centres lie 1 apart share 2π/3 − √3/2
        double common = 2 * Math.PI / 3 - Math.sqrt(3) / 2;
        List<Path> both = List.of(LEFT, RIGHT);
        assertThat(area(PathOperation.INTERSECTION.of(both))).isCloseTo(common, within(1e-3));
        assertThat(area(PathOperation.UNION.of(both))).isCloseTo(2 * Math.PI - common, within(1e-3));
        assertThat(area(PathOperation.DIFFERENCE.of(both))).isCloseTo(Math.PI - common, within(1e-3));
        assertThat(area(PathOperation.EXCLUSION.of(both))).isCloseTo(2 * Math.PI - 2 * common, within(1e-3));
    }

    @Property(tries = 100)
    void theUnionAndWhatIsCommonAreAsLargeAsBothRegionsTogether(@ForAll long seed) {
        Random random = new Random(seed);
        List<Path> both = List.of(blob(random), blob(random));
        double first = area(PathOperation.UNION.of(both.subList(0, 1)));
        double second = area(PathOperation.UNION.of(both.subList(1, 2)));
        double union = area(PathOperation.UNION.of(both));
        double common = area(PathOperation.INTERSECTION.of(both));
        assertThat(union + common).isCloseTo(first + second, within(2e-3));
        assertThat(area(PathOperation.EXCLUSION.of(both))).isCloseTo(union - common, within(2e-3));
        assertThat(area(PathOperation.DIFFERENCE.of(both))).isCloseTo(first - common, within(2e-3));
    }

    /** A round outline of curves that do not cross each other. */
    private static Path blob(Random random) {
        Point center = new Point(random.nextDouble(), random.nextDouble());
        Point[] around = new Point[9];
        for (int i = 0; i < around.length; i++) {
            around[i] = center.plus(Point.polar(0.6 + random.nextDouble(), 2 * Math.PI * i / around.length));
        }
        Point start = around[8].interpolate(around[0], 0.5);
        PathBuilder out = Path.builder().moveTo(start);
        for (int i = 0; i < around.length; i++) {
            out.quadTo(around[i], around[i].interpolate(around[(i + 1) % around.length], 0.5));
        }
        return out.closed().build();
    }

    @Test
    void curvesStayCurves() {
        Path union = PathOperation.UNION.of(List.of(LEFT, RIGHT));
        assertThat(union.contourCount()).isEqualTo(1);
        assertThat(union.curves()).hasSizeLessThan(24);
        for (Contour contour : Contour.of(union)) {
            assertThat(contour.curves()).allMatch(curve -> curve.degree() == 3);
        }
        // every point of it lies on one of the circles
        for (int i = 0; i < 500; i++) {
            Point on = union.measure().pointAt(i / 500.0);
            double fromLeft = Math.abs(on.distanceTo(new Point(-0.5, 0)) - 1);
            double fromRight = Math.abs(on.distanceTo(new Point(0.5, 0)) - 1);
            assertThat(Math.min(fromLeft, fromRight)).isLessThan(1e-4);
        }
    }

    @Test
    void aHoleRunsTheOtherWayAroundAndNothingLeftIsEmpty() {
        Path ring = PathOperation.DIFFERENCE.of(List.of(Arcs.circle(Point.ORIGIN, 2), Arcs.circle(Point.ORIGIN, 1)));
        List<Contour> contours = Contour.of(ring);
        assertThat(contours).hasSize(2);
        assertThat(contours.get(0).signedArea() * contours.get(1).signedArea()).isNegative();
        assertThat(PathOperation.INTERSECTION
                        .of(List.of(LEFT, Arcs.circle(new Point(9, 0), 1)))
                        .isEmpty())
                .isTrue();
        assertThat(PathOperation.DIFFERENCE.of(List.of(LEFT, LEFT)).isEmpty()).isTrue();
        assertThat(PathOperation.UNION.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void tooMuchToCompareIsRefused() {
        Point[] many = new Point[60_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = Point.polar(1, i);
        }
        assertThatThrownBy(() -> PathOperation.UNION.of(List.of(Path.polygon(many), LEFT)))
                .hasMessageContaining("60,011 segments");
    }

    @Property(tries = 200)
    void aHullIsConvexAndHoldsAllItsPoints(@ForAll long seed) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            points.add(new Point(Math.rint(random.nextGaussian() * 4) / 2, Math.rint(random.nextGaussian() * 4) / 2));
        }
        List<Point> hull = ConvexHulls.around(points);
        assertThat(points).containsAll(hull);
        for (int i = 0; i < hull.size(); i++) {
            Point from = hull.get(i);
            Point side = hull.get((i + 1) % hull.size()).minus(from);
            assertThat(side.cross(hull.get((i + 2) % hull.size()).minus(from))).isPositive();
            assertThat(points).allMatch(point -> side.cross(point.minus(from)) >= 0);
        }
    }

    @Test
    void theHullAroundACubeAndWhatLiesInItHasSixSquareFaces() {
        List<Point3> points = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            points.add(new Point3(i % 3 - 1, i / 3 % 3 - 1, i / 9 - 1));
        }
        List<List<Integer>> faces = SpaceHull.faces(points);
        assertThat(faces).hasSize(6).allMatch(face -> face.size() == 4);
        Set<Integer> corners = faces.stream().flatMap(List::stream).collect(Collectors.toSet());
        assertThat(corners).hasSize(8);
    }

    @Property(tries = 60)
    void aHullInSpaceHoldsAllItsPointsAndObeysEuler(@ForAll long seed) {
        Random random = new Random(seed);
        List<Point3> points = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            points.add(new Point3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()));
        }
        List<List<Integer>> faces = SpaceHull.faces(points);
        int sides = 0;
        for (List<Integer> face : faces) {
            sides += face.size();
            Point3 corner = points.get(face.get(0));
            Point3 out = points.get(face.get(1))
                    .minus(corner)
                    .cross(points.get(face.get(2)).minus(corner))
                    .normalized();
            assertThat(points).allMatch(point -> out.dot(point.minus(corner)) < 1e-6);
        }
        long corners = faces.stream().flatMap(List::stream).distinct().count();
        assertThat(corners - sides / 2 + faces.size()).isEqualTo(2);
    }

    @Test
    void pointsInAPlaneHaveNoSolidAroundThem() {
        Point3 a = Point3.ORIGIN;
        assertThatThrownBy(() -> SpaceHull.faces(List.of(a, Point3.X_AXIS, Point3.Y_AXIS, new Point3(1, 1, 0))))
                .hasMessageContaining("one plane");
        assertThatThrownBy(() -> SpaceHull.faces(List.of(a, a, a, a))).hasMessageContaining("one plane");
        assertThatThrownBy(() -> SpaceHull.faces(List.of(a))).hasMessageContaining("four");
    }

    @Test
    void theNearestPointOfAPathIsFoundOnItsCurves() {
        Path circle = Arcs.circle(Point.ORIGIN, 2);
        for (double share : new double[] {0.01, 0.3, 0.77}) {
            Point outside = circle.measure().pointAt(share).times(1.7);
            assertThat(circle.measure().nearestTo(outside)).isCloseTo(share, within(1e-5));
        }
        assertThatThrownBy(() -> Path.EMPTY.measure().nearestTo(Point.ORIGIN)).hasMessageContaining("no points");
    }
}
