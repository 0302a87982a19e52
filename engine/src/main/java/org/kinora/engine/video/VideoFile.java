package org.kinora.engine.video;

import java.nio.file.Path;

/**
 * A finished film.
 *
 * @param frames the number of its frames
 * @param bytes the size of the file
 * @param encoder FFmpeg's name of the encoder, such as libx264
 */
public record VideoFile(Path path, long frames, long bytes, String encoder) {}
