/**
 * OpenGL by itself: contexts without a window, shader programs, buffers that are filled anew every frame and the picture
 * that is drawn into. Plain arrays come in; pixels go out into a direct buffer. {@code render} decides what is drawn.
 */
package org.kinora.engine.gl;
