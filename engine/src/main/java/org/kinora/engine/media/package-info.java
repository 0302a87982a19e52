/**
 * Sound, film, images and SVG files that come into a scene: read by FFmpeg, ImageIO and jsvg, with limits on their size
 * and without any file or network that they refer to. Files come in; samples, bitmaps and outlines go out, and so does
 * how loud samples are. A library is loaded by the first file that needs it. Next come {@code sound}, which mixes
 * samples, {@code mobject}, which shows what was read, and {@code video}, which writes
 * films with the same FFmpeg.
 */
package org.kinora.engine.media;
