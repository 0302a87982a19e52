package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/**
 * Writes packets into an MP4 file (ISO/IEC 14496-12 and -14) whose index ends up before the pictures, so that a browser
 * starts to play before it has the whole file.
 */
final class Mp4Muxer implements AutoCloseable {

    private final Path path;
    private final Path shown;
    private final AVCodecContext encoder;
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVStream stream;

    /**
     * @param path of the file that is written
     * @param shown the name that the user gave, for error messages
     */
    Mp4Muxer(Path path, Path shown, AVCodecContext encoder) throws VideoException {
        this.path = path;
        this.shown = shown;
        this.encoder = encoder;
        // "file:" keeps a name with a colon from being taken for a protocol.
        String url = "file:" + path;
        FfmpegErrors.check(avformat_alloc_output_context2(format, null, "mp4", url), shown, "opening the file");
        stream = avformat_new_stream(format, null);
        stream.time_base(encoder.time_base());
        stream.avg_frame_rate(encoder.framerate());
        avcodec_parameters_from_context(stream.codecpar(), encoder);
        stream.codecpar().codec_tag(0);
        AVIOContext file = new AVIOContext(null);
        int opened = avio_open2(file, url, AVIO_FLAG_WRITE, null, (AVDictionary) null);
        if (opened < 0) {
            avformat_free_context(format);
        }
        FfmpegErrors.check(opened, shown, "opening the file");
        format.pb(file);
        writeHeader();
    }

    private void writeHeader() throws VideoException {
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "movflags", "+faststart", 0);
        // The file's time unit is a frame; with the usual thousandths of a second, the last frame at a broadcast rate
        // may be cut.
        av_dict_set(
                options, "movie_timescale", Integer.toString(encoder.framerate().num()), 0);
        int result = avformat_write_header(format, options);
        av_dict_free(options);
        if (result < 0) {
            close();
        }
        FfmpegErrors.check(result, shown, "writing");
    }

    /** @param packet its times count frames; they are changed */
    void write(AVPacket packet) throws VideoException {
        av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
        packet.stream_index(0);
        FfmpegErrors.check(av_interleaved_write_frame(format, packet), shown, "writing");
    }

    /** Writes the index and moves it to the front. */
    void finish() throws VideoException {
        FfmpegErrors.check(av_write_trailer(format), shown, "writing");
        AVIOContext file = format.pb();
        format.pb(null);
        FfmpegErrors.check(avio_closep(file), shown, "writing");
    }

    @Override
    public void close() {
        if (format.pb() != null) {
            avio_closep(format.pb());
            format.pb(null);
        }
        avformat_free_context(format);
    }
}
