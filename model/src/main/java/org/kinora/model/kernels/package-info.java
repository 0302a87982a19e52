/**
 * The arithmetic of a transformer, as a small set of operations on matrices of floats.
 *
 * <p>{@link org.kinora.model} writes its forward pass once against {@link org.kinora.model.kernels.Kernels}; what runs
 * it is chosen here: the JDK's Vector API with OpenBLAS for large products, ND4J, plain Java, or compute shaders on a
 * graphics card by way of {@link org.kinora.model.gl}. All of them agree within rounding, and each gives the same bits
 * whenever it is given the same numbers.
 */
package org.kinora.model.kernels;
