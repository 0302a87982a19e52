package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_version;
import static org.bytedeco.ffmpeg.global.avutil.av_version_info;

import java.util.TreeMap;

/**
 * How a film is cut and encoded.
 *
 * @param grid where it is cut
 * @param identity the encoder, its version and all that it is told: where that is the same, the same frames become the same
 *     packets
 */
public record SegmentEncoding(SegmentGrid grid, String identity) {

    static SegmentEncoding of(VideoFormat format) {
        EncoderSettings settings = EncoderSettings.of(format);
        return new SegmentEncoding(
                SegmentGrid.of(format.rate()),
                String.join(
                        "\n",
                        "FFmpeg " + av_version_info().getString() + ", avcodec " + avcodec_version(),
                        settings.name() + " " + new TreeMap<>(settings.options()),
                        format.toString(),
                        System.getProperty("os.arch")));
    }
}
