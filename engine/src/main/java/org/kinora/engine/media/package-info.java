/**
 * Sound and film that come into a scene, read by JavaCV's grabbers. A file in any format that FFmpeg knows comes in;
 * samples and pictures as plain numbers go out, and so does how loud samples are. FFmpeg is loaded by the first file that
 * is read. Next come {@code sound}, which mixes them, {@code mobject}, which draws them, and {@code video}, which writes
 * films with the same FFmpeg.
 */
package org.kinora.engine.media;
