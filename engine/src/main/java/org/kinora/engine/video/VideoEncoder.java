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
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.Pointer;

/** An encoder of FFmpeg by its settings. */
final class VideoEncoder implements PictureEncoder {

    /** By how many pictures x265 decodes ahead of what it shows, with a pyramid of pictures between others. */
    private static final int X265_DELAY = 2;

    private final Path file;
    private final String name;
    private final AVCodecContext context;
    private final AVPacket packet = av_packet_alloc();
    /** By how many pictures packets are decoded before they are shown; negative to leave that to the encoder. */
    private int delay = -1;

    private long packets;

    private VideoEncoder(String name, AVCodecContext context, Path file) {
        this.name = name;
        this.context = context;
        this.file = file;
    }

    /** @param file for error messages only */
    static VideoEncoder open(EncoderSettings settings, VideoFormat format, Path file) throws VideoException {
        return open(settings, format, file, context -> {});
    }

    /** @param more changes the description of what is encoded */
    static VideoEncoder open(EncoderSettings settings, VideoFormat format, Path file, Consumer<AVCodecContext> more)
            throws VideoException {
        AVCodec codec = avcodec_find_encoder_by_name(settings.name());
        if (codec == null) {
            throw new VideoException(file + ": " + settings.need());
        }
        AVCodecContext context = avcodec_alloc_context3(codec);
        VideoEncoder encoder = new VideoEncoder(settings.name(), context, file);
        encoder.describe(format);
        more.accept(context);
        AVDictionary options = new AVDictionary(null);
        settings.options().forEach((option, value) -> av_dict_set(options, option, value, 0));
        int result = avcodec_open2(context, codec, options);
        av_dict_free(options);
        if (result < 0) {
            encoder.close();
            if (format.coding().encoder() == EncoderChoice.NVENC
                    || format.coding().encoder() == EncoderChoice.VAAPI) {
                throw new VideoException(file + ": " + settings.need());
            }
            FfmpegErrors.check(result, file, "opening " + settings.name() + " for " + format);
        }
        // of a film that is shorter than their delay, these two make up the time
        if (settings.name().equals(EncoderSettings.X265)) {
            encoder.delay = X265_DELAY;
        } else if (settings.name().equals(H264Encoder.X264)) {
            encoder.delay = context.has_b_frames();
        }
        return encoder;
    }

    private void describe(VideoFormat format) {
        PixelFormat pixels = format.coding().pixels();
        context.width(format.width()).height(format.height()).pix_fmt(pixels.number());
        context.time_base().num(format.rate().seconds()).den(format.rate().frames());
        context.framerate().num(format.rate().frames()).den(format.rate().seconds());
        context.sample_aspect_ratio().num(1).den(1);
        if (pixels.isPlanar()) {
            context.color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709).colorspace(AVCOL_SPC_BT709);
            context.color_range(AVCOL_RANGE_MPEG).chroma_sample_location(AVCHROMA_LOC_LEFT);
        }
        // a player can start at every key frame; encoders place more of them at cuts
        context.gop_size((int) SegmentGrid.of(format.rate()).length());
        context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_CLOSED_GOP);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public AVCodecContext context() {
        return context;
    }

    @Override
    public void encode(QueuedPicture picture, long number, PacketSink sink) throws VideoException {
        encode(picture.picture().frame().pts(number), 1, sink);
    }

    /** @param duration that packets have, in the encoder's unit of time */
    void encode(AVFrame frame, long duration, PacketSink sink) throws VideoException {
        FfmpegErrors.check(avcodec_send_frame(context, frame), file, "encoding");
        while (true) {
            int result = avcodec_receive_packet(context, packet);
            if (result == AVERROR_EAGAIN() || result == AVERROR_EOF) {
                return;
            }
            FfmpegErrors.check(result, file, "encoding");
            try {
                packet.duration(duration);
                if (delay >= 0) {
                    packet.dts(packets++ - delay);
                }
                sink.write(packet);
            } finally {
                av_packet_unref(packet);
            }
        }
    }

    @Override
    public void flush(PacketSink sink) throws VideoException {
        encode((AVFrame) null, 1, sink);
    }

    @Override
    public void close() {
        if (!Pointer.isNull(context)) {
            avcodec_free_context(context);
        }
        av_packet_free(packet);
    }
}
