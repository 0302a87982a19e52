package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Puts FFmpeg's result codes into words. A negative code is the system's error number or one of FFmpeg's tags. */
final class FfmpegErrors {

    private static final int NO_SPACE = -28;
    private static final int FILE_TOO_LARGE = -27;
    private static final int QUOTA_EXCEEDED = -122;

    private FfmpegErrors() {}

    /** @throws VideoException if the result of a call that wrote to {@code file} is an error */
    static void check(int result, Path file, String attempt) throws VideoException {
        if (result >= 0) {
            return;
        }
        throw switch (result) {
            case NO_SPACE ->
                VideoException.aboutThePlace(file + ": the disk is full; free some space and render again");
            case QUOTA_EXCEEDED ->
                VideoException.aboutThePlace(file + ": your disk quota is used up; free some space and render again");
            case FILE_TOO_LARGE ->
                new VideoException(file
                        + ": the file is larger than the system allows (ulimit -f); raise the limit or render less");
            default -> new VideoException(file + ": " + attempt + " failed: " + text(result));
        };
    }

    static String text(int result) {
        byte[] buffer = new byte[256];
        av_strerror(result, buffer, buffer.length);
        int length = 0;
        while (buffer[length] != 0) {
            length++;
        }
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }
}
