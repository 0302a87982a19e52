/**
 * What a frame shows, as plain values: outlines with their paints from back to front, layers around some of them, the
 * size of the picture and the blocks it is made of. Outlines from {@code geometry} and paints from {@code paint} come
 * in; draw lists, which {@code scene} makes of recorded scenes, go out. Next come {@code raster} and {@code render},
 * which make pictures of them.
 */
package org.kinora.engine.frame;
