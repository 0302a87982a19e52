package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SpaceGeometryTest {

    private static final double QUARTER = Math.PI / 2;

    private static void assertNear(Point3 actual, Point3 expected) {
        assertThat(actual.distanceTo(expected)).as("%s is %s", actual, expected).isLessThan(1e-9);
    }

    @Test
    void aTurnIsCounterClockwiseForOneWhoLooksAgainstTheAxis() {
        Affine3 turn = Affine3.rotation(QUARTER, Point3.Z_AXIS, new Point3(1, 0, 0));
        assertNear(turn.apply(2, 0, 5), new Point3(1, 1, 5));
        assertNear(Affine3.rotation(QUARTER, Point3.X_AXIS, Point3.ORIGIN).apply(0, 1, 0), Point3.Z_AXIS);
        assertNear(Affine3.rotation(QUARTER, Point3.Y_AXIS, Point3.ORIGIN).apply(0, 0, 1), Point3.X_AXIS);
    }

    @Property(tries = 60)
    void aMapAndItsInverseLeaveEveryPointWhereItIs(
            @ForAll @DoubleRange(min = -9, max = 9) double x, @ForAll @DoubleRange(min = -3, max = 3) double angle) {
        Affine3 map = Affine3.rotation(angle, new Point3(1, 2, x + 10), new Point3(x, 1, 2))
                .then(Affine3.scaling(1.5, new Point3(0, x, 0)));
        assertNear(map.then(map.inverse()).apply(x, 2, -x), new Point3(x, 2, -x));
    }

    @Test
    void whatTurnsKeepsItsSizeAllTheWay() {
        Affine3 from = Affine3.translation(new Point3(2, 0, 0));
        Affine3 to = from.then(Affine3.rotation(Math.PI, new Point3(1, 1, 0), Point3.ORIGIN));
        DoubleFunction<Affine3> way = Motion3.between(from, to, Point3.ORIGIN);
        for (double progress = 0; progress <= 1; progress += 0.125) {
            Affine3 place = way.apply(progress);
            assertThat(place.determinant()).isCloseTo(1, within(1e-9));
            assertThat(place.origin().length()).isCloseTo(2, within(1e-9));
        }
        assertThat(way.apply(1)).isEqualTo(to);
    }

    @Test
    void anEyeAtRestSeesThePlaneOfThePictureAsItIs() {
        Projection rest = Projection.of(0, -QUARTER, 0, new Point3(1, -2, 0), Projection.DEFAULT_DISTANCE);
        Homography seen = rest.ofPlane(Affine3.IDENTITY);
        for (double x = -7; x <= 7; x += 3.5) {
            assertThat(seen.x(x, 3)).isCloseTo(x, within(1e-12));
            assertThat(seen.y(x, 3)).isCloseTo(3, within(1e-12));
        }
    }

    @Test
    void theAnglesOfTheEyeAreManims() {
        // φ is measured from the z axis, θ from the x axis on
        assertNear(Projection.of(QUARTER, -QUARTER, 0, Point3.ORIGIN, 20).eye(), new Point3(0, -20, 0));
        assertNear(Projection.of(QUARTER, 0, 0, Point3.ORIGIN, 20).eye(), new Point3(20, 0, 0));
        assertNear(Projection.of(0, 1.234, 0, Point3.ORIGIN, 20).eye(), new Point3(0, 0, 20));
        Projection upright = Projection.of(QUARTER, -QUARTER, 0, Point3.ORIGIN, 20);
        assertThat(upright.apply(Point3.Z_AXIS).y()).isCloseTo(1, within(1e-12));
        assertThat(upright.apply(Point3.X_AXIS).x()).isCloseTo(1, within(1e-12));
    }

    @Property(tries = 60)
    void aPlanesHomographyAgreesWithThePointsOneByOne(
            @ForAll @DoubleRange(min = -3, max = 3) double phi,
            @ForAll @DoubleRange(min = -3, max = 3) double theta,
            @ForAll @DoubleRange(min = -2, max = 2) double x) {
        Projection eye = Projection.of(phi, theta, 0.3, new Point3(1, 2, -1), 15);
        Affine3 place = Affine3.rotation(x, new Point3(1, x, 2), new Point3(0, 1, 1));
        Homography seen = eye.ofPlane(place);
        Point3 point = place.apply(x, 1.5, 0);
        assertThat(seen.w(x, 1.5)).isCloseTo(eye.w(point), within(1e-9));
        assertThat(seen.x(x, 1.5)).isCloseTo(eye.apply(point).x(), within(1e-9));
        assertThat(seen.y(x, 1.5)).isCloseTo(eye.apply(point).y(), within(1e-9));
        Homography back = seen.inverse();
        assertThat(back.w(seen.x(x, 1.5), seen.y(x, 1.5))).isCloseTo(1 / eye.w(point), within(1e-7));
    }

    @Test
    void theGreatestScaleIsThatOfTheFastestDirection() {
        Homography tilted = Projection.of(1.2, -1, 0, Point3.ORIGIN, 9).ofPlane(Affine3.IDENTITY);
        double fastest = 0;
        double step = 1e-6;
        for (int i = 0; i < 720; i++) {
            double dx = step * Math.cos(i * Math.PI / 360);
            double dy = step * Math.sin(i * Math.PI / 360);
            double moved =
                    Math.hypot(tilted.x(1 + dx, 2 + dy) - tilted.x(1, 2), tilted.y(1 + dx, 2 + dy) - tilted.y(1, 2));
            fastest = Math.max(fastest, moved / step);
        }
        assertThat(tilted.greatestScale(1, 2)).isCloseTo(fastest, within(1e-3));
    }

    @Test
    void numbersThatAreNoneAreNamed() {
        assertThatThrownBy(() -> new Point3(0, Double.NaN, 0))
                .hasMessage("A point in space needs finite coordinates, not (0.0, NaN, 0.0)");
        assertThatThrownBy(() -> Affine3.rotation(1, Point3.ORIGIN, Point3.ORIGIN))
                .hasMessage("The vector (0, 0, 0) has no direction");
        assertThatThrownBy(() -> Projection.distanceFor(Math.PI)).hasMessageContaining("between 0 and 180 degrees");
    }
}
