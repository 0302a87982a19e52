package org.kinora.model.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * How many floats a vector has. They decide in which order sums are added up, so processors with AVX-512 are used with the
 * eight floats that those with AVX2 have: both compute the same bits. Large products, for which wider vectors would count,
 * are {@link OpenBlas}'s.
 */
final class Lanes {

    static final VectorSpecies<Float> SPECIES =
            FloatVector.SPECIES_PREFERRED.length() > 8 ? FloatVector.SPECIES_256 : FloatVector.SPECIES_PREFERRED;

    private Lanes() {}
}
