package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBVTT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.AV_DICT_IGNORE_SUFFIX;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_get_media_type_string;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.kinora.engine.media.FfmpegNatives;

/**
 * What a file says of one of its streams, read by FFmpeg.
 *
 * @param kind such as "audio aac"
 * @param timeBase as a fraction of a second
 * @param duration in units of it
 */
public record StreamFacts(String kind, String timeBase, long duration) {

    public long ticksASecond() {
        return Long.parseLong(timeBase.substring(2));
    }

    public static List<StreamFacts> read(Path file) {
        AVFormatContext format = open(file);
        List<StreamFacts> streams = new ArrayList<>();
        for (int i = 0; i < format.nb_streams(); i++) {
            AVStream stream = format.streams(i);
            if (av_dict_get(stream.metadata(), "handler_name", null, 0) == null
                    || stream.codecpar().codec_type() != AVMEDIA_TYPE_SUBTITLE
                    || stream.duration() >= 0) {
                streams.add(new StreamFacts(
                        av_get_media_type_string(stream.codecpar().codec_type()).getString() + " "
                                + avcodec_get_name(stream.codecpar().codec_id()).getString(),
                        stream.time_base().num() + "/" + stream.time_base().den(),
                        stream.duration()));
            }
        }
        avformat_close_input(format);
        return streams;
    }

    /**
     * A caption or a chapter.
     *
     * @param start in seconds
     * @param end in seconds
     */
    public record Shown(double start, double end, String text) {}

    /** The captions that are not empty. */
    public static List<Shown> captions(Path file) {
        AVFormatContext format = open(file);
        List<Shown> captions = new ArrayList<>();
        AVPacket packet = av_packet_alloc();
        while (av_read_frame(format, packet) >= 0) {
            AVStream stream = format.streams(packet.stream_index());
            if (stream.codecpar().codec_type() == AVMEDIA_TYPE_SUBTITLE && packet.size() > 2) {
                byte[] bytes = new byte[packet.size()];
                packet.data().get(bytes);
                boolean plain = stream.codecpar().codec_id() == AV_CODEC_ID_WEBVTT;
                int length = plain ? bytes.length : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
                double unit = av_q2d(stream.time_base());
                captions.add(new Shown(
                        Math.rint(packet.pts() * unit * 1000) / 1000,
                        Math.rint((packet.pts() + packet.duration()) * unit * 1000) / 1000,
                        new String(bytes, plain ? 0 : 2, length, StandardCharsets.UTF_8)));
            }
            av_packet_unref(packet);
        }
        av_packet_free(packet);
        avformat_close_input(format);
        return captions;
    }

    /** Each chapter with its title and its times in seconds. */
    public static List<Shown> chapters(Path file) {
        AVFormatContext format = open(file);
        List<Shown> chapters = new ArrayList<>();
        for (int i = 0; i < format.nb_chapters(); i++) {
            AVChapter chapter = format.chapters(i);
            double unit = av_q2d(chapter.time_base());
            chapters.add(new Shown(
                    chapter.start() * unit,
                    chapter.end() * unit,
                    av_dict_get(chapter.metadata(), "title", null, AV_DICT_IGNORE_SUFFIX)
                            .value()
                            .getString(StandardCharsets.UTF_8)));
        }
        avformat_close_input(format);
        return chapters;
    }

    /** How far apart in time packets are at most that follow one another in the file, in seconds. */
    public static double greatestDistance(Path file) {
        AVFormatContext format = open(file);
        AVPacket packet = av_packet_alloc();
        record At(long place, double seconds) {}
        List<At> packets = new ArrayList<>();
        while (av_read_frame(format, packet) >= 0) {
            packets.add(new At(
                    packet.pos(),
                    packet.dts() * av_q2d(format.streams(packet.stream_index()).time_base())));
            av_packet_unref(packet);
        }
        av_packet_free(packet);
        avformat_close_input(format);
        packets.sort((a, b) -> Long.compare(a.place, b.place));
        double greatest = 0;
        for (int i = 1; i < packets.size(); i++) {
            greatest = Math.max(greatest, Math.abs(packets.get(i).seconds - packets.get(i - 1).seconds));
        }
        return greatest;
    }

    private static AVFormatContext open(Path file) {
        FfmpegNatives.load();
        AVFormatContext format = new AVFormatContext(null);
        if (avformat_open_input(format, file.toString(), (AVInputFormat) null, (AVDictionary) null) < 0
                || avformat_find_stream_info(format, (AVDictionary) null) < 0) {
            throw new AssertionError(file + " cannot be read");
        }
        return format;
    }
}
