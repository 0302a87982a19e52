package org.kinora.engine.video;

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
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;
import org.kinora.engine.media.PortableArithmetic;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.sound.Soundtrack;

/**
 * Encodes stereo sound. The encoder needs a lead, of 1024 samples for AAC, which the file says is to be taken off again.
 */
final class SoundEncoder implements SoundStream {

    private final Path file;
    private final SoundCodec codec;
    private final AudioSource source;
    private final AVCodecContext context;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private final float[] stereo;
    private final float[] channel;
    private long encoded;

    /** @param file for error messages only */
    SoundEncoder(SoundCodec codec, AudioSource source, Path file) throws VideoException {
        this.codec = codec;
        this.source = source;
        this.file = file;
        AVCodec encoder = avcodec_find_encoder_by_name(codec.encoder());
        context = avcodec_alloc_context3(encoder);
        context.sample_fmt(codec.sampleFormat())
                .sample_rate(Soundtrack.SAMPLE_RATE)
                .bit_rate(codec.bitRate())
                .profile(codec.profile())
                .thread_count(1)
                .flags(AV_CODEC_FLAG_GLOBAL_HEADER);
        context.time_base().num(1).den(Soundtrack.SAMPLE_RATE);
        av_channel_layout_default(context.ch_layout(), 2);
        int result = PortableArithmetic.choosing(() -> avcodec_open2(context, encoder, (AVDictionary) null));
        if (result >= 0) {
            frame.format(codec.sampleFormat())
                    .sample_rate(Soundtrack.SAMPLE_RATE)
                    .nb_samples(context.frame_size());
            av_channel_layout_default(frame.ch_layout(), 2);
            result = av_frame_get_buffer(frame, 0);
        }
        stereo = new float[2 * Math.max(1, context.frame_size())];
        channel = new float[stereo.length / 2];
        if (result < 0) {
            close();
            FfmpegErrors.check(result, file, "opening the encoder " + codec.encoder());
        }
    }

    @Override
    public AVCodecContext context() {
        return context;
    }

    @Override
    public void encodeUpTo(long sample, PictureEncoder.PacketSink sink) throws VideoException {
        while (encoded + channel.length <= sample) {
            encode(channel.length, sink);
        }
    }

    @Override
    public void finish(long end, PictureEncoder.PacketSink sink) throws VideoException {
        encodeUpTo(end, sink);
        if (encoded < end) {
            encode((int) (end - encoded), sink);
        }
        send(null, sink);
    }

    private void encode(int count, PictureEncoder.PacketSink sink) throws VideoException {
        source.read(encoded, count, stereo);
        FfmpegErrors.check(av_frame_make_writable(frame), file, "encoding the sound");
        if (codec.isPlanar()) {
            putChannels(count);
        } else {
            try (FloatPointer samples = new FloatPointer(frame.data(0))) {
                samples.put(stereo, 0, 2 * count);
            }
        }
        frame.nb_samples(count).pts(encoded);
        encoded += count;
        send(frame, sink);
    }

    private void putChannels(int count) {
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < count; i++) {
                channel[i] = stereo[2 * i + side];
            }
            try (FloatPointer samples = new FloatPointer(frame.data(side))) {
                samples.put(channel, 0, count);
            }
        }
    }

    private void send(AVFrame samples, PictureEncoder.PacketSink sink) throws VideoException {
        FfmpegErrors.check(avcodec_send_frame(context, samples), file, "encoding the sound");
        while (true) {
            int result = avcodec_receive_packet(context, packet);
            if (result == AVERROR_EAGAIN() || result == AVERROR_EOF) {
                return;
            }
            FfmpegErrors.check(result, file, "encoding the sound");
            try {
                sink.write(packet);
            } finally {
                av_packet_unref(packet);
            }
        }
    }

    @Override
    public void close() {
        avcodec_free_context(context);
        av_packet_free(packet);
        av_frame_free(frame);
    }
}
