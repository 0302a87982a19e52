/**
 * The arithmetic of a transformer, as a small set of operations on matrices of floats.
 *
 * <p>{@link org.kinora.model.transformer} is written once against {@link org.kinora.model.kernels.Kernels}; what runs
 * it is chosen here: the JDK's Vector API with OpenBLAS for large products, ND4J, plain Java, or compute shaders on a
 * GPU, which are {@link org.kinora.model.kernels.gl}'s. All of them agree within rounding, and each gives the same bits
 * whenever it is given the same numbers: on any number of processors, and on every x86-64 processor with AVX2, whether it
 * has AVX-512 or not. Other architectures repeat their own bits.
 */
package org.kinora.model.kernels;
