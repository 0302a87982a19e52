package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComplexTest {

    private static final Complex Z = new Complex(0.8, -1.3);

    private static void assertSame(Complex actual, Complex expected) {
        assertThat(actual.minus(expected).abs()).isCloseTo(0, within(1e-12));
    }

    @Test
    void operationsUndoEachOther() {
        assertSame(Z.times(Complex.I).dividedBy(Complex.I), Z);
        assertSame(Z.log().exp(), Z);
        assertSame(Z.sqrt().times(Z.sqrt()), Z);
        assertSame(Z.pow(3), Z.times(Z).times(Z));
        assertSame(Z.plus(Z.negated()), Complex.ZERO);
        assertSame(Complex.polar(Z.abs(), Z.argument()), Z);
    }

    @Test
    void aNumberTimesItsConjugateIsItsSquaredDistanceFromZero() {
        assertSame(Z.times(Z.conjugate()), new Complex(Z.abs() * Z.abs(), 0));
        assertThat(Complex.ONE.dividedBy(Complex.ZERO).re()).isNaN();
    }
}
