package org.kinora.narrator.recording;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_FLAC;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.ShortPointer;
import org.kinora.engine.media.FfmpegNatives;

/** Writes mono samples of 16 bits as FLAC, which loses nothing. The same samples give the same bytes. */
final class FlacFile {

    private static final String COMPRESSION = "12";

    private final Path path;
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVPacket packet = av_packet_alloc();
    private AVCodecContext encoder;
    private AVFrame frame;

    private FlacFile(Path path) {
        this.path = path;
    }

    /** @throws IOException if it cannot be written */
    static void write(Path path, short[] samples, int sampleRate) throws IOException {
        FfmpegNatives.load();
        FlacFile file = new FlacFile(path);
        try {
            file.open(sampleRate);
            file.encode(samples);
        } finally {
            file.close();
        }
    }

    private void open(int sampleRate) throws IOException {
        AVCodec codec = avcodec_find_encoder(AV_CODEC_ID_FLAC);
        encoder = avcodec_alloc_context3(codec);
        encoder.sample_fmt(AV_SAMPLE_FMT_S16);
        encoder.sample_rate(sampleRate);
        av_channel_layout_default(encoder.ch_layout(), 1);
        encoder.time_base().num(1).den(sampleRate);
        encoder.flags(encoder.flags() | AV_CODEC_FLAG_BITEXACT);
        AVDictionary settings = new AVDictionary(null);
        av_dict_set(settings, "compression_level", COMPRESSION, 0);
        check(avcodec_open2(encoder, codec, settings));
        av_dict_free(settings);
        // "file:" keeps a name with a colon from being taken for a protocol
        String url = "file:" + path;
        check(avformat_alloc_output_context2(format, null, "flac", url));
        format.flags(format.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        avcodec_parameters_from_context(avformat_new_stream(format, null).codecpar(), encoder);
        AVIOContext file = new AVIOContext(null);
        check(avio_open2(file, url, AVIO_FLAG_WRITE, null, (AVDictionary) null));
        format.pb(file);
        check(avformat_write_header(format, (AVDictionary) null));
    }

    private void encode(short[] samples) throws IOException {
        frame = av_frame_alloc();
        frame.format(AV_SAMPLE_FMT_S16);
        frame.sample_rate(encoder.sample_rate());
        frame.nb_samples(encoder.frame_size());
        av_channel_layout_default(frame.ch_layout(), 1);
        check(av_frame_get_buffer(frame, 0));
        for (int at = 0; at < samples.length; at += encoder.frame_size()) {
            int count = Math.min(encoder.frame_size(), samples.length - at);
            check(av_frame_make_writable(frame));
            new ShortPointer(frame.data(0)).put(samples, at, count);
            frame.nb_samples(count);
            frame.pts(at);
            check(avcodec_send_frame(encoder, frame));
            writePackets();
        }
        check(avcodec_send_frame(encoder, null));
        writePackets();
        // with it the header learns how many samples there are
        check(av_write_trailer(format));
    }

    private void writePackets() throws IOException {
        while (true) {
            int received = avcodec_receive_packet(encoder, packet);
            if (received == AVERROR_EAGAIN() || received == AVERROR_EOF) {
                return;
            }
            check(received);
            packet.stream_index(0);
            int written = av_write_frame(format, packet);
            av_packet_unref(packet);
            check(written);
        }
    }

    private static void check(int result) throws IOException {
        if (result < 0) {
            byte[] text = new byte[256];
            av_strerror(result, text, text.length);
            throw new IOException(new String(text, StandardCharsets.UTF_8).trim());
        }
    }

    private void close() throws IOException {
        av_packet_free(packet);
        if (frame != null) {
            av_frame_free(frame);
        }
        if (encoder != null) {
            avcodec_free_context(encoder);
        }
        if (!format.isNull()) {
            int closed = format.pb() == null ? 0 : avio_closep(format.pb());
            format.pb(null);
            avformat_free_context(format);
            check(closed);
        }
    }
}
