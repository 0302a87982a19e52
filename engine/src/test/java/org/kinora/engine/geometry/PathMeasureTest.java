package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(Outlines.class)
@Domain(DomainContext.Global.class)
class PathMeasureTest {

    /** A cut's coordinates are rounded to single precision: 5·10⁻⁷ at 5 units, at each of up to 28 joints. */
    private static final double ROUNDING = 3e-5;

    @Property(tries = 300)
    void theTwoPartsOfACutPathAreAsLongAsTheWhole(
            @ForAll Path path, @ForAll @DoubleRange(min = 0, max = 1) double cut) {
        double first = path.upTo(cut).measure().length();
        double second = path.between(cut, 1).measure().length();

        assertThat(first).isCloseTo(cut * path.measure().length(), within(ROUNDING));
        assertThat(first + second).isCloseTo(path.measure().length(), within(ROUNDING));
    }

    @Property(tries = 300)
    void aCutEndsWhereTheWholePathIsAtThatProportion(
            @ForAll Path path, @ForAll @DoubleRange(min = 0.01, max = 0.99) double cut) {
        if (path.measure().length() > 0) {
            Point end = path.upTo(cut).measure().pointAt(1);

            assertThat(end.distanceTo(path.measure().pointAt(cut))).isLessThan(ROUNDING);
        }
    }

    @Property(tries = 300)
    void everyPointLiesWithinTheBounds(@ForAll Path path, @ForAll @DoubleRange(min = 0, max = 1) double proportion) {
        assertThat(path.bounds().grown(1e-6).contains(path.measure().pointAt(proportion)))
                .isTrue();
    }

    @Property(tries = 300)
    void aPathReversedTwiceRunsThroughTheSamePointsAsBefore(
            @ForAll Path path, @ForAll @DoubleRange(min = 0, max = 1) double proportion) {
        Path reversed = path.reversed();

        assertThat(reversed.measure().length()).isCloseTo(path.measure().length(), within(1e-6));
        // at a gap between contours the way back may stand on its other side, so the way forth is compared again
        assertThat(reversed.reversed()
                        .measure()
                        .pointAt(proportion)
                        .distanceTo(path.measure().pointAt(proportion)))
                .isLessThan(1e-6);
    }

    @Test
    void theEndsOfTrimmingAreNothingAndTheVeryPath() {
        Path circle = Arcs.circle(Point.ORIGIN, 2);

        assertThat(circle.upTo(0)).isSameAs(Path.EMPTY);
        assertThat(circle.upTo(1)).isSameAs(circle);
        assertThat(circle.upTo(1.2)).isSameAs(circle);
        assertThat(circle.between(0.5, 0.5)).isSameAs(Path.EMPTY);
    }

    @Test
    void lengthsPointsAndTangentsOfACircleAreTheTextbooks() {
        PathMeasure measure = Arcs.circle(new Point(1, 1), 2).measure();

        // the cubics of an eighth of a circle keep within 5·10⁻⁶ of the radius
        assertThat(measure.length()).isCloseTo(4 * Math.PI, within(6e-5));
        assertThat(measure.pointAt(0.25).distanceTo(new Point(1, 3))).isLessThan(1e-5);
        assertThat(measure.tangentAt(0.25).distanceTo(Point.LEFT)).isLessThan(1e-5);
        assertThat(measure.tangentAt(0).distanceTo(Point.UP)).isLessThan(1e-5);
    }

    @Test
    void aContourThatIsCutIsOpenAndOneThatIsWholeStaysClosed() {
        Path squares = Path.builder()
                .append(Polygons.rectangle(Point.ORIGIN, 1, 1))
                .append(Polygons.rectangle(new Point(3, 0), 1, 1))
                .build();

        Path part = squares.upTo(0.75);

        assertThat(Contour.of(part)).extracting(Contour::closed).containsExactly(true, false);
        assertThat(part.bounds()).isEqualTo(new Bounds(-0.5, -0.5, 3.5, 0.5));
        assertThat(part.measure().length()).isCloseTo(6, within(1e-6));
    }

    @Test
    void aTangentIsFoundWhereTheCurveStartsAtRest() {
        Path resting = Path.builder()
                .moveTo(Point.ORIGIN)
                .cubicTo(Point.ORIGIN, new Point(1, 1), new Point(2, 2))
                .build();

        assertThat(resting.measure().tangentAt(0).distanceTo(new Point(1, 1).normalized()))
                .isLessThan(1e-6);
    }

    @Test
    void aPolygonReversedIsAPolygonOfTheSameCorners() {
        Path square = Polygons.rectangle(Point.ORIGIN, 2, 2);

        assertThat(square.reversed().size()).isEqualTo(square.size());
        assertThat(square.reversed().reversed()).isEqualTo(square);
    }

    @Property(tries = 200)
    void aLineThatTurnsBackOnItselfIsAsLongAsBothWays(@ForAll @DoubleRange(min = 0.05, max = 0.95) double turn) {
        // x(t) = 2·turn·t − t², which turns back at t = turn
        double end = 2 * turn - 1;
        double farthest = turn * turn;
        Path thereAndBack = Path.builder()
                .moveTo(Point.ORIGIN)
                .quadTo(new Point(turn, 0), new Point(end, 0))
                .build();

        assertThat(thereAndBack.measure().length()).isCloseTo(farthest + farthest - end, within(1e-6));
    }

    @Test
    void aPathReversedBeginsAtItsEnd() {
        Path arc = Arcs.arc(Point.ORIGIN, 1, 0, 2);

        assertThat(arc.reversed()
                        .measure()
                        .pointAt(0.3)
                        .distanceTo(arc.measure().pointAt(0.7)))
                .isLessThan(1e-6);
    }

    @Test
    void anEmptyPathHasNoLengthAndNoPoints() {
        assertThat(Path.EMPTY.measure().length()).isZero();
        assertThatThrownBy(() -> Path.EMPTY.measure().pointAt(0.5)).isInstanceOf(IllegalStateException.class);
    }
}
