/**
 * What a frame shows, as plain values: outlines with their paints from back to front, layers around some of them, the size
 * of the picture and the blocks it is made of. {@code scene} makes such lists out of recorded scenes, {@code raster} and
 * {@code render} make pictures out of them.
 */
package org.kinora.engine.frame;
