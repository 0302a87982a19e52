package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_CLOSED_GOP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.Pointer;

/**
 * Encodes H.264 by x264, or by OpenH264 in a build of FFmpeg without its GPL parts. Packets come out in decoding order.
 */
final class H264Encoder implements AutoCloseable {

    static final String X264 = "libx264";
    static final String OPEN_H264 = "libopenh264";

    /** A player can start at every key frame; x264 places more of them at cuts. */
    private static final double SECONDS_BETWEEN_KEY_FRAMES = 4;

    /**
     * Makes the file the same on every machine. By default x264 chooses by the number of processors how many pictures
     * it encodes at once, and how many threads look ahead: from six threads on the pictures differ, and the stream's
     * note on how it was made always does. Three is its choice for two processors. Also, its assembly for AVX2, AVX-512
     * and NEON sums in different orders unless it is told to be deterministic.
     */
    private static final String ON_ANY_MACHINE = "threads=3:lookahead-threads=1:cpu-independent=1";

    /** Receives packets, whose times count frames. */
    interface PacketSink {
        void write(AVPacket packet) throws VideoException;
    }

    private final Path file;
    private final String name;
    private final AVCodecContext context;
    private final AVPacket packet = av_packet_alloc();
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
        this.name = name;
        this.file = file;
        boolean x264 = name.equals(X264);
        AVCodec codec = avcodec_find_encoder_by_name(name);
        if (codec == null) {
            throw new VideoException(
                    file + ": this FFmpeg has neither x264 nor OpenH264; use the build that Kinora names.");
        }
        hint = x264 ? new ChangeHint(format.blocks()) : null;
        context = avcodec_alloc_context3(codec);
        describe(format);
        AVDictionary options = new AVDictionary(null);
        if (x264) {
            setUpX264(options, format.preset(), x264Parameters);
        } else {
            setUpOpenH264(options, format.preset());
        }
        int result = avcodec_open2(context, codec, options);
        av_dict_free(options);
        if (result < 0) {
            close();
            FfmpegErrors.check(result, file, "opening " + name + " for " + format);
        }
    }

    private void describe(VideoFormat format) {
        context.width(format.width()).height(format.height()).pix_fmt(AV_PIX_FMT_YUV420P);
        context.time_base().num(format.rate().seconds()).den(format.rate().frames());
        context.framerate().num(format.rate().frames()).den(format.rate().seconds());
        context.sample_aspect_ratio().num(1).den(1);
        context.color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709).colorspace(AVCOL_SPC_BT709);
        context.color_range(AVCOL_RANGE_MPEG).chroma_sample_location(AVCHROMA_LOC_LEFT);
        context.gop_size((int) Math.max(
                1, Math.round(SECONDS_BETWEEN_KEY_FRAMES * format.rate().perSecond())));
        context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_CLOSED_GOP);
    }

    private static void setUpX264(AVDictionary options, EncoderPreset preset, String more) {
        av_dict_set(options, "preset", preset.x264Preset(), 0);
        av_dict_set(options, "crf", Integer.toString(preset.constantRateFactor()), 0);
        String parameters = Stream.of(preset.x264Parameters(), ON_ANY_MACHINE, more)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(":"));
        av_dict_set(options, "x264-params", parameters, 0);
        av_dict_set(options, "mb_info", "1", 0);
    }

    private void setUpOpenH264(AVDictionary options, EncoderPreset preset) {
        av_dict_set(options, "rc_mode", "quality", 0);
        av_dict_set(options, "profile", "high", 0);
        context.bit_rate(bitRate());
        context.qmin(preset.openH264Quantizer() / 2).qmax(preset.openH264Quantizer());
    }

    /** A fifth of a bit per pixel: more than animation needs, so that the quantizer decides. */
    private long bitRate() {
        return (long) context.width()
                * context.height()
                * context.framerate().num()
                / context.framerate().den()
                / 5;
    }

    /** x264 if this FFmpeg has it, otherwise OpenH264. */
    static String best() {
        return avcodec_find_encoder_by_name(X264) != null ? X264 : OPEN_H264;
    }

    String name() {
        return name;
    }

    AVCodecContext context() {
        return context;
    }

    /**
     * Encodes one picture, which is not used any more after this returns.
     *
     * @param number of the frame, counted from 0
     */
    void encode(QueuedPicture picture, long number, PacketSink sink) throws VideoException {
        if (hint != null) {
            hint.attach(picture);
        }
        send(picture.picture().frame().pts(number), sink);
    }

    /** Encodes the pictures that were held back for looking ahead. */
    void flush(PacketSink sink) throws VideoException {
        send(null, sink);
    }

    private void send(AVFrame frame, PacketSink sink) throws VideoException {
        FfmpegErrors.check(avcodec_send_frame(context, frame), file, "encoding");
        while (true) {
            int result = avcodec_receive_packet(context, packet);
            if (result == AVERROR_EAGAIN() || result == AVERROR_EOF) {
                return;
            }
            FfmpegErrors.check(result, file, "encoding");
            try {
                packet.duration(1);
                sink.write(packet);
            } finally {
                av_packet_unref(packet);
            }
        }
    }

    @Override
    public void close() {
        if (!Pointer.isNull(context)) {
            avcodec_free_context(context);
        }
        av_packet_free(packet);
    }
}
