/**
 * OpenGL 4.3 as a computer for floats: a thread that owns a context, buffers in the GPU's memory, and programs that are
 * run over them.
 *
 * <p>Numbers and compute shaders come in, numbers go out when they are asked for. {@link org.kinora.model.kernels} says what
 * is computed. Who opens the context is not known here: a {@link org.kinora.model.gl.ComputeContextProvider} is looked up
 * among the services of the program.
 */
package org.kinora.model.gl;
