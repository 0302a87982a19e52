/**
 * The operations of {@link org.kinora.model.kernels} as compute shaders, which {@link org.kinora.model.gl} runs: matrices come
 * in, and stay on the GPU until their numbers are asked for.
 */
package org.kinora.model.kernels.gl;
