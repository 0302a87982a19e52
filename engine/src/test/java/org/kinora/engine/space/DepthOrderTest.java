package org.kinora.engine.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

class DepthOrderTest {

    private static final PictureSize SIZE = new PictureSize(160, 90);
    private static final Affine TO_PIXELS = new Affine(11.25, 0, 0, -11.25, 80, 45);
    private static final Projection FRONT =
            Projection.of(0, -Math.PI / 2, 0, Point3.ORIGIN, Projection.DEFAULT_DISTANCE);

    private final FacetMaker maker = new FacetMaker(FRONT, TO_PIXELS, SIZE);

    private static PlaneMember square(Affine3 place) {
        return square(place, PlaneMember.NO_BODY);
    }

    private static PlaneMember square(Affine3 place, int body) {
        Path path = Path.polygon(new Point(-1, -1), new Point(1, -1), new Point(1, 1), new Point(-1, 1));
        return new PlaneMember(0, path, Affine.IDENTITY, place, Color.RED, Stroke.NONE, 1, false, 0, body);
    }

    private static PlaneMember at(double z) {
        return square(Affine3.translation(new Point3(0, 0, z)));
    }

    private static PlaneMember upright(double angle) {
        return square(Affine3.rotation(angle, Point3.Y_AXIS, Point3.ORIGIN));
    }

    /** The places in the scene's order, from back to front; a unit is one number for each facet. */
    private List<List<Integer>> order(PlaneMember... members) {
        List<Facet> facets = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            facets.add(maker.make(members[i], i));
        }
        return new DepthOrder(maker)
                .order(facets).stream()
                        .map(unit ->
                                unit.facets().stream().map(Facet::scenePlace).toList())
                        .toList();
    }

    @Test
    void whatIsBehindComesFirst() {
        assertThat(order(at(2), at(-1), at(1))).containsExactly(List.of(1), List.of(2), List.of(0));
    }

    @Test
    void whatLiesInOnePlaneKeepsTheScenesOrder() {
        assertThat(order(at(1), at(1), at(0), at(1))).containsExactly(List.of(2), List.of(0), List.of(1), List.of(3));
    }

    @Test
    void neitherCentresNorTheNearestCornersDecideButWhereBothAreSeen() {
        // a long floor: one card lies behind its near end, the other in front of its far end
        PlaneMember floor = new PlaneMember(
                0,
                Path.polygon(new Point(-1, -12), new Point(1, -12), new Point(1, 1), new Point(-1, 1)),
                Affine.IDENTITY,
                Affine3.rotation(1.2, Point3.X_AXIS, Point3.ORIGIN),
                Color.RED,
                Stroke.NONE,
                1,
                false,
                0,
                PlaneMember.NO_BODY);
        PlaneMember behind = square(Affine3.translation(new Point3(0, 1, -2)));
        PlaneMember inFront = square(Affine3.translation(new Point3(0, -3.3, -5)));
        assertThat(order(floor, behind)).containsExactly(List.of(1), List.of(0));
        assertThat(order(inFront, floor)).containsExactly(List.of(1), List.of(0));
    }

    @Test
    void twoThatCrossAreCutAndComeInThreeParts() {
        List<List<Integer>> order = order(upright(0.8), upright(-0.8));
        // of the one that was cut, one half is behind the other square and one in front of it
        assertThat(order).containsExactly(List.of(1), List.of(0), List.of(1));
    }

    @Test
    void partsBetweenWhichNothingLiesComeTogetherAgain() {
        // cut by a small card, but painted as one where nothing else must come between
        PlaneMember wall = at(0);
        PlaneMember aside = square(Affine3.translation(new Point3(5, 0, 3)));
        List<List<Integer>> order = order(wall, upright(1.2), aside);
        assertThat(order.stream().flatMap(List::stream).filter(place -> place == 1))
                .hasSize(2);
        assertThat(order.indexOf(List.of(0))).isBetween(1, 2);
    }

    @Test
    void theFacesOfASolidAreTwoUnitsAndWhatIsInsideComesBetween() {
        List<PlaneMember> members = new ArrayList<>(cube(0));
        members.add(square(Affine3.scaling(0.5, Point3.ORIGIN)));
        List<List<Integer>> order = order(members.toArray(PlaneMember[]::new));
        assertThat(order).hasSize(3);
        assertThat(order.get(1)).containsExactly(6);
        assertThat(order.get(2)).containsExactly(0);
        assertThat(order.get(0)).hasSize(5);
    }

    private static List<PlaneMember> cube(int body) {
        Affine3 front = Affine3.translation(new Point3(0, 0, 1));
        List<PlaneMember> faces = new ArrayList<>();
        for (Point3 axis : List.of(Point3.X_AXIS, Point3.Y_AXIS)) {
            for (int quarter = 0; quarter < 4; quarter++) {
                if (axis.equals(Point3.X_AXIS) || quarter % 2 == 1) {
                    faces.add(square(front.then(Affine3.rotation(quarter * Math.PI / 2, axis, Point3.ORIGIN)), body));
                }
            }
        }
        return faces;
    }

    @Test
    void insideOfASolidOnlyItsFarFacesAreLeft() {
        Projection inside = Projection.of(0, -Math.PI / 2, 0, Point3.ORIGIN, 0.5);
        FacetMaker near = new FacetMaker(inside, TO_PIXELS, SIZE);
        List<Facet> facets = new ArrayList<>();
        cube(0).forEach(face -> facets.add(near.make(face, facets.size())));
        List<DepthOrder.Unit> order = new DepthOrder(near).order(facets);
        assertThat(order).hasSize(1);
        assertThat(order.get(0).facets()).allMatch(facet -> !facet.isFront());
    }

    @Test
    void aRingOfThreeIsBrokenByTheScenesOrder() {
        List<PlaneMember> ring = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Affine3 lean = Affine3.rotation(0.3, Point3.X_AXIS, Point3.ORIGIN)
                    .then(Affine3.translation(new Point3(0, 0.8, 0)))
                    .then(Affine3.rotation(i * Math.PI * 2 / 3, Point3.Z_AXIS, Point3.ORIGIN));
            ring.add(square(lean));
        }
        List<List<Integer>> once = order(ring.toArray(PlaneMember[]::new));
        assertThat(order(ring.toArray(PlaneMember[]::new))).isEqualTo(once);
        assertThat(once.stream().flatMap(List::stream).distinct()).containsExactlyInAnyOrder(0, 1, 2);
    }
}
