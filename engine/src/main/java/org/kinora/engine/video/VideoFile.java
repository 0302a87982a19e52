package org.kinora.engine.video;

import java.nio.file.Path;

/**
 * A film that was written.
 *
 * @param frames how many pictures it has
 * @param bytes the file's size
 * @param encoder FFmpeg's name of the encoder, such as libx264
 */
public record VideoFile(Path path, long frames, long bytes, String encoder) {}
