package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NumberPlacesTest {

    private final NumberPlaces plain = new NumberPlaces(new Range(-2, 6), Scaling.LINEAR, 0.5);
    private final NumberPlaces powers = new NumberPlaces(new Range(0, 2), new LogBase(10), 3);

    @Test
    void theMiddleOfTheRangeIsAtTheOrigin() {
        assertThat(plain.place(2)).isZero();
        assertThat(plain.place(-2)).isEqualTo(-2);
        assertThat(powers.place(10)).isCloseTo(0, within(1e-12));
        assertThat(powers.place(100)).isCloseTo(3, within(1e-12));
    }

    @Test
    void aPlaceLeadsBackToItsNumber() {
        assertThat(plain.number(plain.place(3.5))).isEqualTo(3.5);
        assertThat(powers.number(powers.place(50))).isCloseTo(50, within(1e-9));
    }

    @Test
    void betweenMarksThereAreHalvesOrMultiplesOfPowers() {
        assertThat(new NumberPlaces(new Range(0, 3), Scaling.LINEAR, 1).betweenMarks())
                .containsExactly(0.5, 1.5, 2.5);
        assertThat(powers.betweenMarks()).contains(2.0, 9.0, 20.0, 90.0).doesNotContain(10.0);
    }

    @Test
    void aNumberThatRoundingPutsBeyondTheEndIsStillOnTheLine() {
        NumberPlaces tenths = new NumberPlaces(new Range(0, 0.3, 0.1), Scaling.LINEAR, 1);
        tenths.check(3 * 0.1);
        assertThatThrownBy(() -> tenths.check(0.31))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.31 is not on this line, which runs from 0.0 to 0.3");
    }
}
