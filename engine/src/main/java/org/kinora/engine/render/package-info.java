/**
 * From draw lists to pictures. {@link org.kinora.engine.render.FramePreparer} compares a frame with the one before, has
 * {@code raster} make the strips that are new, and lists what must be drawn where; {@link org.kinora.engine.render.Compositor}
 * draws that with OpenGL. What comes out is a picture and the blocks of it that changed; {@code video} encodes it and
 * {@code preview} shows it.
 */
package org.kinora.engine.render;
