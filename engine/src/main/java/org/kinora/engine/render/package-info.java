/**
 * From draw lists to pictures. Draw lists come in. {@link org.kinora.engine.render.FramePreparer} compares a frame with
 * the one before, has {@code raster} make the strips that are new, and lists what must be drawn where;
 * {@link org.kinora.engine.render.Compositor} draws that with OpenGL. A picture and the set of its blocks that changed
 * go out. Next come {@code video}, which encodes pictures, and {@code preview}, which shows them.
 */
package org.kinora.engine.render;
