package org.kinora.model.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Turns squares of eight by eight numbers on their diagonal within registers: squares of four by four change places across
 * it, then in each of them those of two by two, then single numbers. Source: Eklundh, A fast computer method for matrix
 * transposing (1972).
 */
final class VectorTranspose {

    /** Rows and columns of a square. */
    static final int SIDE = 8;

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_256;

    /** Exchanges lanes whose numbers differ in one bit. */
    private static final VectorShuffle<Float> BY_ONE = VectorShuffle.fromOp(SPECIES, lane -> lane ^ 1);

    private static final VectorShuffle<Float> BY_TWO = VectorShuffle.fromOp(SPECIES, lane -> lane ^ 2);
    private static final VectorShuffle<Float> BY_FOUR = VectorShuffle.fromOp(SPECIES, lane -> lane ^ 4);

    /** Lanes in whose numbers a bit is set. */
    private static final VectorMask<Float> ODD = VectorMask.fromLong(SPECIES, 0b10101010);

    private static final VectorMask<Float> ODD_PAIRS = VectorMask.fromLong(SPECIES, 0b11001100);
    private static final VectorMask<Float> UPPER_HALF = VectorMask.fromLong(SPECIES, 0b11110000);

    private VectorTranspose() {}

    /** Whether this machine's registers are long enough, without which arrays would be faster. */
    static boolean fits() {
        return FloatVector.SPECIES_PREFERRED.length() >= SIDE;
    }

    /** The rows of a square lie {@code row} apart from {@code from} on, and become columns of one at {@code to}. */
    static void square(float[] source, int from, int row, float[] target, int to, int targetRow) {
        FloatVector a = FloatVector.fromArray(SPECIES, source, from);
        FloatVector e = FloatVector.fromArray(SPECIES, source, from + 4 * row);
        FloatVector a4 = a.blend(e.rearrange(BY_FOUR), UPPER_HALF);
        FloatVector e4 = a.rearrange(BY_FOUR).blend(e, UPPER_HALF);
        FloatVector b = FloatVector.fromArray(SPECIES, source, from + row);
        FloatVector f = FloatVector.fromArray(SPECIES, source, from + 5 * row);
        FloatVector b4 = b.blend(f.rearrange(BY_FOUR), UPPER_HALF);
        FloatVector f4 = b.rearrange(BY_FOUR).blend(f, UPPER_HALF);
        FloatVector c = FloatVector.fromArray(SPECIES, source, from + 2 * row);
        FloatVector g = FloatVector.fromArray(SPECIES, source, from + 6 * row);
        FloatVector c4 = c.blend(g.rearrange(BY_FOUR), UPPER_HALF);
        FloatVector g4 = c.rearrange(BY_FOUR).blend(g, UPPER_HALF);
        FloatVector d = FloatVector.fromArray(SPECIES, source, from + 3 * row);
        FloatVector h = FloatVector.fromArray(SPECIES, source, from + 7 * row);
        FloatVector d4 = d.blend(h.rearrange(BY_FOUR), UPPER_HALF);
        FloatVector h4 = d.rearrange(BY_FOUR).blend(h, UPPER_HALF);

        FloatVector a2 = a4.blend(c4.rearrange(BY_TWO), ODD_PAIRS);
        FloatVector c2 = a4.rearrange(BY_TWO).blend(c4, ODD_PAIRS);
        FloatVector b2 = b4.blend(d4.rearrange(BY_TWO), ODD_PAIRS);
        FloatVector d2 = b4.rearrange(BY_TWO).blend(d4, ODD_PAIRS);
        a2.blend(b2.rearrange(BY_ONE), ODD).intoArray(target, to);
        a2.rearrange(BY_ONE).blend(b2, ODD).intoArray(target, to + targetRow);
        c2.blend(d2.rearrange(BY_ONE), ODD).intoArray(target, to + 2 * targetRow);
        c2.rearrange(BY_ONE).blend(d2, ODD).intoArray(target, to + 3 * targetRow);

        FloatVector e2 = e4.blend(g4.rearrange(BY_TWO), ODD_PAIRS);
        FloatVector g2 = e4.rearrange(BY_TWO).blend(g4, ODD_PAIRS);
        FloatVector f2 = f4.blend(h4.rearrange(BY_TWO), ODD_PAIRS);
        FloatVector h2 = f4.rearrange(BY_TWO).blend(h4, ODD_PAIRS);
        e2.blend(f2.rearrange(BY_ONE), ODD).intoArray(target, to + 4 * targetRow);
        e2.rearrange(BY_ONE).blend(f2, ODD).intoArray(target, to + 5 * targetRow);
        g2.blend(h2.rearrange(BY_ONE), ODD).intoArray(target, to + 6 * targetRow);
        g2.rearrange(BY_ONE).blend(h2, ODD).intoArray(target, to + 7 * targetRow);
    }
}
