package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_decode_subtitle2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avsubtitle_free;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVSubtitle;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.kinora.engine.media.FfmpegNatives;

/** The captions in a file, as FFmpeg reads and shows them: styling in the form of its own markup, which captions lack. */
public final class DecodedCaptions {

    /**
     * One of them.
     *
     * @param from in milliseconds
     * @param to in milliseconds
     * @param text with a line break between lines
     */
    public record Shown(long from, long to, String text) {}

    private DecodedCaptions() {}

    /** The first track of captions; empty if there is none. */
    public static List<Shown> read(Path file) {
        FfmpegNatives.load();
        AVFormatContext format = new AVFormatContext(null);
        check(avformat_open_input(format, file.toString(), (AVInputFormat) null, (AVDictionary) null));
        check(avformat_find_stream_info(format, (AVDictionary) null));
        int track = 0;
        while (track < format.nb_streams() && format.streams(track).codecpar().codec_type() != AVMEDIA_TYPE_SUBTITLE) {
            track++;
        }
        List<Shown> shown = track == format.nb_streams() ? List.of() : read(format, track);
        avformat_close_input(format);
        return shown;
    }

    private static List<Shown> read(AVFormatContext format, int track) {
        AVStream stream = format.streams(track);
        AVCodecContext decoder =
                avcodec_alloc_context3(avcodec_find_decoder(stream.codecpar().codec_id()));
        check(avcodec_parameters_to_context(decoder, stream.codecpar()));
        decoder.pkt_timebase(stream.time_base());
        check(avcodec_open2(decoder, decoder.codec(), (AVDictionary) null));
        List<Shown> shown = new ArrayList<>();
        AVPacket packet = av_packet_alloc();
        while (av_read_frame(format, packet) >= 0) {
            AVSubtitle subtitle = new AVSubtitle();
            int[] found = {0};
            if (packet.stream_index() == track) {
                check(avcodec_decode_subtitle2(decoder, subtitle, found, packet));
            }
            if (found[0] != 0 && subtitle.num_rects() > 0) {
                String[] fields = subtitle.rects(0)
                        .ass()
                        .getString(StandardCharsets.UTF_8)
                        .split(",", 9);
                shown.add(new Shown(
                        milliseconds(packet.pts(), stream),
                        milliseconds(packet.pts() + packet.duration(), stream),
                        fields[8].replace("\\N", "\n")));
                avsubtitle_free(subtitle);
            }
            av_packet_unref(packet);
        }
        av_packet_free(packet);
        avcodec_free_context(decoder);
        return shown;
    }

    private static long milliseconds(long time, AVStream stream) {
        return Math.round(
                time * 1000.0 * stream.time_base().num() / stream.time_base().den());
    }

    private static void check(int result) {
        if (result < 0) {
            throw new AssertionError(FfmpegErrors.text(result));
        }
    }
}
