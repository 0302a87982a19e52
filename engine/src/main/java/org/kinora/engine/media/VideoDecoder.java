package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;
import org.kinora.engine.frame.PictureSize;

/**
 * Decodes the pictures of a film in any order. Compressed pictures depend on earlier ones, so to reach one it goes back
 * to the nearest that stands alone, and decodes forward from there. The file's own packets say which picture is shown
 * when. For one thread at a time.
 */
final class VideoDecoder implements AutoCloseable {

    private static final long MOST_BYTES = 4L << 30;
    private static final long MOST_PIXELS = 40_000_000;

    /**
     * Containers that hold a film by themselves. Playlists and the like would have FFmpeg open the files that they
     * name.
     */
    private static final String CONTAINERS = "mov,matroska,avi,mpegts,mpeg,ogg,flv,asf,nut,gif,apng,yuv4mpegpipe";

    private final Path file;
    private final PointerPointer<AVPacket> nothing = new PointerPointer<>((org.bytedeco.javacpp.Pointer) null);
    private AVFormatContext container;
    private AVCodecContext codec;
    private AVPacket packet;
    private AVFrame frame;
    private AVStream stream;
    private PictureSize size;
    private VideoIndex index;
    /** The number of the picture decoded last; -1 if unknown, as at the start. */
    private int last = -1;

    private boolean isDraining;

    private VideoDecoder(Path file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException if there is no such file, it is damaged, or no film, or too large */
    static VideoDecoder open(Path file) {
        try {
            InputFiles.checked(file, MOST_BYTES);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + ": cannot be read", unreadable);
        }
        FfmpegNatives.loadForReading();
        VideoDecoder decoder = new VideoDecoder(file);
        try {
            decoder.open();
            return decoder;
        } catch (Throwable useless) {
            decoder.close();
            throw useless;
        }
    }

    private void open() {
        container = new AVFormatContext(null);
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "protocol_whitelist", "file", 0);
        av_dict_set(options, "format_whitelist", CONTAINERS, 0);
        // with the protocol in front, no part of the name is taken for one
        int opened = avformat_open_input(container, "file:" + file.toAbsolutePath(), null, options);
        av_dict_free(options);
        if (opened < 0) {
            container = null; // FFmpeg has freed it
            throw new IllegalArgumentException(
                    file + ": this is no film that can be read, such as MP4, MOV, WebM, MKV or AVI, or it is damaged");
        }
        if (avformat_find_stream_info(container, (AVDictionary) null) < 0) {
            throw new IllegalArgumentException(file + ": the film is damaged and cannot be read");
        }
        int number = av_find_best_stream(container, AVMEDIA_TYPE_VIDEO, -1, -1, (AVCodec) null, 0);
        if (number < 0) {
            throw new IllegalArgumentException(file + ": there are no pictures in this file");
        }
        stream = container.streams(number);
        openCodec();
        packet = av_packet_alloc();
        frame = av_frame_alloc();
        index = readIndex();
        if (index.count() == 0) {
            throw new IllegalArgumentException(file + ": there are no pictures in this film");
        }
    }

    private void openCodec() {
        AVCodecParameters parameters = stream.codecpar();
        long pixels = (long) parameters.width() * parameters.height();
        if (pixels < 1 || pixels > MOST_PIXELS) {
            throw new IllegalArgumentException("%s: this film's pictures have %dx%d pixels, but from 1 to %,d are read"
                    .formatted(file, parameters.width(), parameters.height(), MOST_PIXELS));
        }
        size = new PictureSize(parameters.width(), parameters.height());
        AVCodec known = avcodec_find_decoder(parameters.codec_id());
        codec = known == null || known.isNull() ? null : avcodec_alloc_context3(known);
        if (codec == null
                || avcodec_parameters_to_context(codec, parameters) < 0
                || avcodec_open2(codec, known, nothing) < 0) {
            throw new IllegalArgumentException(file + ": this film is in a format that cannot be decoded");
        }
    }

    /** Goes through all packets, without decoding them. */
    private VideoIndex readIndex() {
        VideoIndex.Builder all = new VideoIndex.Builder(
                file, stream.time_base().num(), stream.time_base().den());
        while (av_read_frame(container, packet) >= 0) {
            if (packet.stream_index() == stream.index() && (packet.flags() & AV_PKT_FLAG_DISCARD) == 0) {
                long time = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
                long order = packet.dts() == AV_NOPTS_VALUE ? time : packet.dts();
                if (time != AV_NOPTS_VALUE) {
                    all.add(time, order, packet.duration(), (packet.flags() & AV_PKT_FLAG_KEY) != 0);
                }
            }
            av_packet_unref(packet);
        }
        return all.build();
    }

    PictureSize size() {
        return size;
    }

    VideoIndex index() {
        return index;
    }

    /** How much wider than high a pixel of the film is meant to be. */
    double pixelAspect() {
        int across = stream.codecpar().sample_aspect_ratio().num();
        int down = stream.codecpar().sample_aspect_ratio().den();
        return across > 0 && down > 0 ? (double) across / down : 1;
    }

    /**
     * Decodes a picture. One that is missing because the file is damaged is stood in for by the next that can be
     * decoded, and the last by what comes before it.
     *
     * @param number from 0
     * @return valid until the next call
     * @throws IllegalArgumentException if nothing can be decoded there
     */
    AVFrame decode(int number) {
        if (number == last) {
            return frame;
        }
        int key = index.keyBefore(number);
        boolean isAhead = last >= 0 && last < number && key <= last;
        if (!isAhead) {
            seek(key);
        }
        long wanted = index.time(number);
        boolean isReached = decodeUpTo(wanted);
        while (!isAhead && key > 0 && isReached && frame.best_effort_timestamp() > wanted) {
            // the container went too far, or pictures lead over from the part before
            key = index.keyBefore(key - 1);
            seek(key);
            isReached = decodeUpTo(wanted);
        }
        if (!isReached) {
            int before = last;
            last = -1;
            if (before >= 0 && before < number) {
                return decode(before);
            }
            throw new IllegalArgumentException(
                    "%s: the film is damaged and cannot be decoded at %.2f s".formatted(file, index.seconds(number)));
        }
        return frame;
    }

    private void seek(int key) {
        if (av_seek_frame(container, stream.index(), index.order(key), AVSEEK_FLAG_BACKWARD) < 0) {
            throw new IllegalArgumentException(file + ": one cannot go back and forth in this film");
        }
        avcodec_flush_buffers(codec);
        isDraining = false;
        last = -1;
    }

    /** Decodes until a picture of that time or a later one; false if there is none. */
    private boolean decodeUpTo(long wanted) {
        while (true) {
            int received = avcodec_receive_frame(codec, frame);
            if (received >= 0) {
                last = index.numberAt(frame.best_effort_timestamp());
                if (frame.best_effort_timestamp() >= wanted) {
                    return true;
                }
            } else if (received == AVERROR_EOF() || isDraining) {
                return false;
            } else {
                feed();
            }
        }
    }

    /** Gives the decoder its next packet; what it cannot make sense of is passed over. */
    private void feed() {
        while (av_read_frame(container, packet) >= 0) {
            boolean isOurs = packet.stream_index() == stream.index();
            if (isOurs) {
                avcodec_send_packet(codec, packet);
            }
            av_packet_unref(packet);
            if (isOurs) {
                return;
            }
        }
        isDraining = true;
        avcodec_send_packet(codec, null);
    }

    @Override
    public void close() {
        if (frame != null) {
            av_frame_free(frame);
        }
        if (packet != null) {
            av_packet_free(packet);
        }
        if (codec != null) {
            avcodec_free_context(codec);
        }
        if (container != null) {
            avformat_close_input(container);
        }
    }
}
