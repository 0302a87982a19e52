package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_version;
import static org.bytedeco.ffmpeg.global.avformat.avformat_version;
import static org.bytedeco.ffmpeg.global.avutil.av_version_info;
import static org.bytedeco.ffmpeg.global.avutil.avutil_license;
import static org.bytedeco.ffmpeg.global.avutil.avutil_version;

/**
 * Which FFmpeg this is.
 *
 * @param version such as 8.0.1
 * @param libraries the versions of those that films are written by
 * @param license FFmpeg's own words, such as "GPL version 3 or later"
 */
public record FfmpegBuild(String version, String libraries, String license) {

    /** The one that is loaded, or is now. */
    public static FfmpegBuild ofThisProcess() {
        FfmpegNatives.load();
        return new FfmpegBuild(
                av_version_info().getString(),
                "libavcodec " + version(avcodec_version()) + ", libavformat " + version(avformat_version())
                        + ", libavutil " + version(avutil_version()),
                avutil_license().getString());
    }

    /** Three numbers of eight bits, the first of which may be larger. */
    private static String version(int number) {
        return (number >> 16) + "." + (number >> 8 & 255) + "." + (number & 255);
    }
}
