/**
 * The way to ND4J and OpenBLAS: how they are loaded so that they compute the same bits on every machine, arrays of their
 * numbers, and the equations that experiments solve.
 *
 * <p>{@link org.kinora.model.kernels} multiply their large matrices here, and {@link org.kinora.model.experiments} do their
 * algebra. Nothing is loaded before it is needed: the first call takes half a second.
 */
package org.kinora.model.algebra;
