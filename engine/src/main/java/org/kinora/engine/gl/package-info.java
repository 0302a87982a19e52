/**
 * What drawing needs of OpenGL beside a context and programs, which {@link org.kinora.gl} has: buffers that are refilled
 * for every frame, and the picture that is drawn into. Plain arrays come in; pixels go out into a direct buffer. Next comes
 * {@code render}, which decides what is drawn.
 */
package org.kinora.engine.gl;
