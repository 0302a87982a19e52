/**
 * Painting without OpenGL: pixels in plain arrays, combined as OpenGL combines them. Coverage from {@code raster} and
 * paints come in, premultiplied RGBA goes out. {@code render} makes pictures of layers with it, which OpenGL then shows
 * in their place.
 *
 * <p>Whatever is made here is the same on every machine and for any number of threads: integers, and floats whose order
 * of operations is fixed.
 */
package org.kinora.engine.pixels;
