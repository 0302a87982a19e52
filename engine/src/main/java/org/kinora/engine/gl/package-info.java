/**
 * What drawing needs of OpenGL beside a context and programs ({@link org.kinora.gl}): buffers that are filled anew every frame and the picture
 * that is drawn into. Plain arrays come in; pixels go out into a direct buffer. {@code render} decides what is drawn.
 */
package org.kinora.engine.gl;
