package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(Outlines.class)
@Domain(DomainContext.Global.class)
class MorphTest {

    /** Cutting a curve moves its control points by rounding only: 5·10⁻⁷ at 5 units. */
    private static final double ROUNDING = 2e-5;

    @Property(tries = 300)
    void theEndsAreTheVeryPaths(@ForAll Path from, @ForAll Path to) {
        Morph morph = Morph.between(from, to, Route.arc(Math.PI / 2));

        assertThat(morph.at(0)).isSameAs(from);
        assertThat(morph.at(1)).isSameAs(to);
    }

    @Property(tries = 300)
    void nothingLeapsAtEitherEnd(@ForAll Path from, @ForAll Path to) {
        Morph morph = Morph.between(from, to);

        assertSameBounds(morph.at(1e-9).bounds(), from.bounds());
        assertSameBounds(morph.at(1 - 1e-9).bounds(), to.bounds());
    }

    @Property(tries = 200)
    void theMiddleOfAStraightMorphIsNowhereOutsideBothEnds(
            @ForAll Path from, @ForAll Path to, @ForAll @DoubleRange(min = 0.01, max = 0.99) double progress) {
        // control points may lie outside a path's bounds, hence the generator's own limits
        Bounds limits = new Bounds(-5, -5, 5, 5).grown(1e-6);
        Bounds between = Morph.between(from, to).at(progress).bounds();

        assertThat(limits.contains(between.corner(Point.UP_RIGHT))).isTrue();
        assertThat(limits.contains(between.corner(Point.DOWN_LEFT))).isTrue();
    }

    @Test
    void cornersOfARectangleBecomeCornersOfASquare() {
        Path from = Polygons.rectangle(Point.ORIGIN, 4, 2);
        Path to = Polygons.rectangle(Point.ORIGIN, 2, 2);

        assertThat(Morph.between(from, to).at(0.5)).isEqualTo(Polygons.rectangle(Point.ORIGIN, 3, 2));
    }

    @Test
    void aClosedContourBeginsWhereItHasTheLeastWay() {
        Path square = Polygons.rectangle(Point.ORIGIN, 2, 2);
        Path startingElsewhere = Path.polygon(new Point(-1, -1), new Point(1, -1), new Point(1, 1), new Point(-1, 1));

        assertThat(Morph.between(square, startingElsewhere).at(0.5)).isEqualTo(square);
    }

    @Test
    void aClockwiseContourIsNotTurnedInsideOut() {
        Path circle = Arcs.circle(Point.ORIGIN, 1);

        Bounds middle = Morph.between(circle, circle.reversed()).at(0.5).bounds();

        assertSameBounds(middle, circle.bounds());
    }

    @Test
    void aHoleGrowsOutOfTheMiddleOfABodyWithoutOne() {
        Path disc = Arcs.circle(Point.ORIGIN, 1);
        Path ring = Arcs.annulus(Point.ORIGIN, 0.5, 1);

        Path middle = Morph.between(disc, ring).at(0.5);

        assertThat(middle.contourCount()).isEqualTo(2);
        assertThat(middle.measure().length()).isCloseTo(2 * Math.PI * (1 + 0.25), within(1e-4));
    }

    @Test
    void somethingGrowsOutOfNothingAtItsCenter() {
        Path square = Polygons.rectangle(new Point(3, 1), 2, 2);

        Path middle = Morph.between(Path.EMPTY, square).at(0.5);

        assertSameBounds(middle.bounds(), new Bounds(2.5, 0.5, 3.5, 1.5));
        assertThat(Morph.between(Path.EMPTY, Path.EMPTY).at(0.5).isEmpty()).isTrue();
    }

    @Test
    void overshootingProgressContinuesTheMovement() {
        Path here = Polygons.rectangle(Point.ORIGIN, 1, 1);
        Path there = here.transformed(Affine.translation(new Point(2, 0)));

        assertThat(Morph.between(here, there).at(1.5).bounds().center()).isEqualTo(new Point(3, 0));
    }

    @Test
    void onAnArcAPointTurnsCounterClockwiseByTheAngle() {
        Route half = Route.arc(Math.PI);

        Point middle = half.between(new Point(1, 0), new Point(-1, 0), 0.5);
        Point quarter = half.between(new Point(1, 0), new Point(-1, 0), 0.25);

        assertThat(middle.distanceTo(new Point(0, 1))).isLessThan(1e-12);
        assertThat(quarter.distanceTo(Point.polar(1, Math.PI / 4))).isLessThan(1e-12);
    }

    private static void assertSameBounds(Bounds actual, Bounds expected) {
        assertThat(actual.left()).isCloseTo(expected.left(), within(ROUNDING));
        assertThat(actual.bottom()).isCloseTo(expected.bottom(), within(ROUNDING));
        assertThat(actual.right()).isCloseTo(expected.right(), within(ROUNDING));
        assertThat(actual.top()).isCloseTo(expected.top(), within(ROUNDING));
    }
}
