package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_HEVC;
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

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.kinora.engine.narration.Caption;

/** Writes packets into a file. */
final class FilmMuxer implements AutoCloseable {

    /** The characters from the lowest byte on. */
    private static final int HVC1 = 'h' | 'v' << 8 | 'c' << 16 | '1' << 24;

    private final Container container;
    private final Path shown;
    private final AVCodecContext pictures;
    private final AVCodecContext sound;
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVStream pictureStream;
    private final AVStream soundStream;
    private final CaptionTrack captionTrack;

    /**
     * @param path of the file that is written
     * @param shown the name that the user gave, for error messages
     * @param pictures their encoder
     * @param sound its encoder; null for a silent film
     * @param captioned whether there will be captions
     */
    FilmMuxer(
            Container container,
            Path path,
            Path shown,
            AVCodecContext pictures,
            AVCodecContext sound,
            boolean captioned)
            throws VideoException {
        this.container = container;
        this.shown = shown;
        this.pictures = pictures;
        this.sound = sound;
        // "file:" keeps a name with a colon from being taken for a protocol.
        String url = "file:" + path;
        FfmpegErrors.check(
                avformat_alloc_output_context2(format, null, container.muxer(), url), shown, "opening the file");
        pictureStream = stream(pictures);
        pictureStream.avg_frame_rate(pictures.framerate());
        soundStream = sound == null ? null : stream(sound);
        captionTrack = captioned ? container.captions(format, pictures.height()) : null;
        AVIOContext file = new AVIOContext(null);
        int opened = avio_open2(file, url, AVIO_FLAG_WRITE, null, (AVDictionary) null);
        if (opened < 0) {
            avformat_free_context(format);
        }
        FfmpegErrors.check(opened, shown, "opening the file");
        format.pb(file);
        writeHeader();
    }

    private AVStream stream(AVCodecContext encoder) {
        AVStream stream = avformat_new_stream(format, null);
        stream.time_base(encoder.time_base());
        avcodec_parameters_from_context(stream.codecpar(), encoder);
        // Apple's players take HEVC by this name alone
        stream.codecpar().codec_tag(encoder.codec_id() == AV_CODEC_ID_HEVC ? HVC1 : 0);
        return stream;
    }

    private void writeHeader() throws VideoException {
        AVDictionary options = new AVDictionary(null);
        container.options(ticksASecond()).forEach((option, value) -> av_dict_set(options, option, value, 0));
        int result = avformat_write_header(format, options);
        av_dict_free(options);
        if (result < 0) {
            close();
        }
        FfmpegErrors.check(result, shown, "writing");
    }

    /**
     * The file's time unit divides a frame, and a sample if there is sound; with the usual thousandths of a second, the
     * last frame at a broadcast rate may be cut.
     */
    private long ticksASecond() {
        int frames = pictures.framerate().num();
        if (sound == null) {
            return frames;
        }
        long both = (long) frames
                / BigInteger.valueOf(frames)
                        .gcd(BigInteger.valueOf(sound.sample_rate()))
                        .intValue()
                * sound.sample_rate();
        return both <= Integer.MAX_VALUE ? both : frames;
    }

    /** @param packet its times count frames; they are changed */
    void write(AVPacket packet) throws VideoException {
        write(packet, pictures, pictureStream);
    }

    /** @param packet its times count samples; they are changed */
    void writeSound(AVPacket packet) throws VideoException {
        write(packet, sound, soundStream);
    }

    private void write(AVPacket packet, AVCodecContext encoder, AVStream stream) throws VideoException {
        av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
        packet.stream_index(stream.index());
        FfmpegErrors.check(av_interleaved_write_frame(format, packet), shown, "writing");
    }

    /** Captions come in order. */
    void writeCaption(Caption caption) throws VideoException {
        captionTrack.write(caption, shown, packet -> av_interleaved_write_frame(format, packet));
    }

    /** Writes the chapters and the index, and completes the file. */
    void finish(List<Chapter> chapters) throws VideoException {
        ChapterList.add(chapters, format, pictures.time_base());
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
