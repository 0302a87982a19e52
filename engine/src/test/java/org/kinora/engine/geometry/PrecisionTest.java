package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, -1.7, 12.345, 100.01, 100.01234, 3.14159, 1e-5, 0, 7})
    void aCoordinateIsMeasuredAsItWasWritten(double coordinate) {
        Path dot = Path.polyline(new Point(coordinate, coordinate), new Point(coordinate, 0));
        assertThat(dot.bounds().left()).isEqualTo(coordinate);
        assertThat(dot.measure().pointAt(0)).isEqualTo(new Point(coordinate, coordinate));
    }

    @Property
    void noCoordinateIsReadAsOneThatSinglePrecisionTellsApart(@ForAll float coordinate) {
        assertThat((float) SinglePrecision.meant(coordinate)).isEqualTo(coordinate);
    }

    @Test
    void aMovedCircleIsWhereItWasMovedToInDoublePrecision() {
        Path circle = Arcs.circle(Point.ORIGIN, 1);
        Bounds third = circle.bounds(Affine.translation(new Point(1 / 3.0, 0.1)));
        assertThat(third.center().x()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(third.center().y()).isCloseTo(0.1, within(1e-15));
        assertThat(circle.bounds(Affine.rotation(0.7, Point.ORIGIN)).width()).isCloseTo(2, within(1e-3));
    }

    @Property(tries = 200)
    void boundsUnderAMapAreThoseOfTheMappedPath(@ForAll("turns") double angle) {
        Path arc = Arcs.arc(new Point(0.3, -0.2), 1.3, 0.4, 4);
        Affine map = Affine.rotation(angle, new Point(1, 2)).then(Affine.stretching(3, 0.5, Point.ORIGIN));
        Bounds exact = arc.bounds(map);
        Bounds rounded = arc.transformed(map).bounds();
        assertThat(exact.left()).isCloseTo(rounded.left(), within(1e-5));
        assertThat(exact.right()).isCloseTo(rounded.right(), within(1e-5));
        assertThat(exact.bottom()).isCloseTo(rounded.bottom(), within(1e-5));
        assertThat(exact.top()).isCloseTo(rounded.top(), within(1e-5));
    }

    @Provide
    Arbitrary<Double> turns() {
        return Arbitraries.doubles().between(-7, 7);
    }

    @Test
    void theRimTowardAPointLiesOnTheWayToIt() {
        Bounds box = new Bounds(-1, -2, 3, 2);
        assertThat(box.rimToward(new Point(11, 0))).isEqualTo(new Point(3, 0));
        assertThat(box.rimToward(new Point(1, -10))).isEqualTo(new Point(1, -2));
        assertThat(box.rimToward(new Point(5, 4))).isEqualTo(new Point(3, 2));
        assertThat(box.rimToward(new Point(2, 1))).isEqualTo(new Point(1, 0));
    }

    @Test
    void aMapOfNumbersThatAreNotFiniteIsRefusedInOneSentence() {
        assertThatThrownBy(() -> Affine.translation(new Point(Double.NaN, 0)))
                .hasMessage("A shift, a turn or a scale needs finite numbers, but this one's matrix is"
                        + " (1.0, 0.0; 0.0, 1.0) and it shifts by (NaN, 0.0)");
        for (Double factor : List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN)) {
            assertThatThrownBy(() -> Affine.scaling(factor, Point.ORIGIN)).hasMessageContaining("finite numbers");
        }
        assertThatThrownBy(() -> Affine.IDENTITY.interpolate(Affine.IDENTITY, Double.NaN))
                .hasMessageContaining("finite numbers");
    }

    @Test
    void aPathThatAMapMakesLargerThanItsCoordinatesCanSayIsRefused() {
        Path line = Path.polyline(Point.ORIGIN, new Point(1e30, 0));
        assertThatThrownBy(() -> line.transformed(Affine.scaling(1e10, Point.ORIGIN)))
                .hasMessageContaining("finite coordinates");
    }
}
