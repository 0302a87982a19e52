/**
 * From a moment of a scene to pixels, in stages with plain data between them: draw list → flattened outlines → sparse
 * strips of coverage → OpenGL. What comes out is a picture and the blocks of it that changed; {@code video} encodes it
 * and {@code preview} shows it.
 */
package org.kinora.engine.render;
