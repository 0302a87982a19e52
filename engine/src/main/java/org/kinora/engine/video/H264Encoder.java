package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;

/** Encodes H.264 by x264, or by OpenH264 in a build of FFmpeg without its GPL parts. */
final class H264Encoder implements PictureEncoder {

    static final String X264 = "libx264";
    static final String OPEN_H264 = "libopenh264";

    /**
     * Makes the file the same on every machine. By default x264 chooses by the number of processors how many pictures
     * it encodes at once, and how many threads look ahead: from six threads on the pictures differ, and the stream's
     * note on how it was made always does. Three is its choice for two processors. Also, its assembly for AVX2, AVX-512
     * and NEON sums in different orders unless it is told to be deterministic.
     */
    static final String ON_ANY_MACHINE = "threads=3:lookahead-threads=1:cpu-independent=1";

    private final VideoEncoder encoder;
    private final ChangeHint hint;

    /**
     * @param name FFmpeg's name of the encoder: {@link #X264} or {@link #OPEN_H264}
     * @param file for error messages only
     */
    H264Encoder(String name, VideoFormat format, Path file) throws VideoException {
        this(name, format, file, "");
    }

    /** @param x264Parameters parameters in addition to the engine's, in x264's syntax: {@code a=1:b=2} */
    H264Encoder(String name, VideoFormat format, Path file, String x264Parameters) throws VideoException {
        boolean x264 = name.equals(X264);
        if (avcodec_find_encoder_by_name(name) == null) {
            throw new VideoException(file + ": "
                    + (x264 && avcodec_find_encoder_by_name(OPEN_H264) != null
                            ? "this FFmpeg has no x264; use the build that Kinora names, or the encoder openh264."
                            : "this FFmpeg has neither x264 nor OpenH264; use the build that Kinora names."));
        }
        // what changed is known of pictures in 4:2:0 of eight bits alone
        hint = x264 && format.coding().pixels() == PixelFormat.YUV420P ? new ChangeHint(format.blocks()) : null;
        encoder = VideoEncoder.open(
                x264 ? EncoderSettings.x264(format, x264Parameters) : EncoderSettings.openH264(format), format, file);
    }

    /** x264 if this FFmpeg has it, otherwise OpenH264. */
    static String best() {
        return avcodec_find_encoder_by_name(X264) != null ? X264 : OPEN_H264;
    }

    @Override
    public String name() {
        return encoder.name();
    }

    @Override
    public AVCodecContext context() {
        return encoder.context();
    }

    @Override
    public void encode(QueuedPicture picture, long number, PacketSink sink) throws VideoException {
        if (hint != null) {
            hint.attach(picture);
        }
        encoder.encode(picture, number, sink);
    }

    @Override
    public void flush(PacketSink sink) throws VideoException {
        encoder.flush(sink);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
