package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.av_color_primaries_name;
import static org.bytedeco.ffmpeg.global.avutil.av_color_range_name;
import static org.bytedeco.ffmpeg.global.avutil.av_color_space_name;
import static org.bytedeco.ffmpeg.global.avutil.av_color_transfer_name;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.kinora.engine.media.FfmpegNatives;

/**
 * A film read back by FFmpeg's decoder.
 *
 * @param rate and duration as the container says them, numerator and denominator
 * @param times when the frames are shown, in units of {@code timeBase} seconds
 */
public record DecodedFilm(
        List<String> colourTags,
        List<Integer> rate,
        List<Integer> timeBase,
        long duration,
        List<Long> times,
        List<Boolean> keyFrames,
        List<DecodedPicture> pictures) {

    public static DecodedFilm read(Path file) {
        FfmpegNatives.load();
        AVFormatContext format = new AVFormatContext(null);
        check(avformat_open_input(format, file.toString(), (AVInputFormat) null, (AVDictionary) null));
        check(avformat_find_stream_info(format, (AVDictionary) null));
        AVStream stream = format.streams(0);
        AVCodecContext decoder =
                avcodec_alloc_context3(avcodec_find_decoder(stream.codecpar().codec_id()));
        check(avcodec_parameters_to_context(decoder, stream.codecpar()));
        check(avcodec_open2(decoder, decoder.codec(), (AVDictionary) null));
        DecodedFilm film = new DecodedFilm(
                List.of(
                        text(av_color_primaries_name(stream.codecpar().color_primaries())),
                        text(av_color_transfer_name(stream.codecpar().color_trc())),
                        text(av_color_space_name(stream.codecpar().color_space())),
                        text(av_color_range_name(stream.codecpar().color_range()))),
                List.of(stream.avg_frame_rate().num(), stream.avg_frame_rate().den()),
                List.of(stream.time_base().num(), stream.time_base().den()),
                stream.duration(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        AVPacket packet = av_packet_alloc();
        while (av_read_frame(format, packet) >= 0) {
            if (packet.stream_index() == 0) {
                check(avcodec_send_packet(decoder, packet));
            }
            av_packet_unref(packet);
            film.receive(decoder);
        }
        check(avcodec_send_packet(decoder, null));
        film.receive(decoder);
        av_packet_free(packet);
        avcodec_free_context(decoder);
        avformat_close_input(format);
        return film;
    }

    private void receive(AVCodecContext decoder) {
        AVFrame frame = av_frame_alloc();
        while (avcodec_receive_frame(decoder, frame) >= 0) {
            times.add(frame.best_effort_timestamp());
            keyFrames.add((frame.flags() & AVFrame.AV_FRAME_FLAG_KEY) != 0);
            pictures.add(new DecodedPicture(
                    frame.width(),
                    frame.height(),
                    plane(frame, 0, frame.width(), frame.height()),
                    plane(frame, 1, frame.width() / 2, frame.height() / 2),
                    plane(frame, 2, frame.width() / 2, frame.height() / 2)));
        }
        av_frame_free(frame);
    }

    private static byte[] plane(AVFrame frame, int plane, int width, int height) {
        int stride = frame.linesize(plane);
        ByteBuffer samples = frame.data(plane).capacity((long) stride * height).asByteBuffer();
        byte[] packed = new byte[width * height];
        for (int y = 0; y < height; y++) {
            samples.get(y * stride, packed, y * width, width);
        }
        return packed;
    }

    private static String text(BytePointer name) {
        return name == null ? "none" : name.getString();
    }

    private static void check(int result) {
        if (result < 0) {
            throw new AssertionError(FfmpegErrors.text(result));
        }
    }
}
