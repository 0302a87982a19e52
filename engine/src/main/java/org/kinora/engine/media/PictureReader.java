package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_SMPTE170M;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber.ImageMode;
import org.kinora.engine.frame.PictureSize;

/**
 * Reads a film picture by picture. A film that is cut short ends where its file does; pictures come as they are
 * stored, even if the file asks for them to be turned. Used by one thread at a time.
 *
 * <pre>{@code
 * try (PictureReader film = PictureReader.open(file("rain.mp4"))) {
 *     ByteBuffer rgba = ByteBuffer.allocateDirect(4 * film.size().width() * film.size().height());
 *     while (film.read(rgba)) { … }
 * }
 * }</pre>
 */
public final class PictureReader implements AutoCloseable {

    /** Rows of at least this many are taken for high definition where a film does not say how its colours are meant. */
    private static final int HIGH_DEFINITION = 720;

    private final Path file;
    private final MediaFile media;
    private final PictureSize size;
    private final AVRational rate;
    private final SwsContext conversion;
    private final AVFrame converted;
    private boolean closed;

    private PictureReader(Path file, MediaFile media, PictureSize size, AVRational rate) {
        this.file = file;
        this.media = media;
        this.size = size;
        this.rate = rate;
        // the grabber's own conversion takes every film for one of standard definition
        conversion = sws_alloc_context();
        conversion.flags(SWS_BILINEAR | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT);
        converted = av_frame_alloc();
        converted.format(AV_PIX_FMT_RGBA);
        converted.width(size.width());
        converted.height(size.height());
    }

    /**
     * Opens the first film in a file, before its first picture.
     *
     * @throws IllegalArgumentException if there is no such file, it cannot be read, or it has no pictures
     */
    public static PictureReader open(Path file) {
        MediaFile media = MediaFile.open(file, grabber -> grabber.setImageMode(ImageMode.RAW));
        try {
            FFmpegFrameGrabber grabber = media.grabber();
            if (!grabber.hasVideo()) {
                throw new IllegalArgumentException(file + ": there are no pictures in this file");
            }
            return new PictureReader(
                    file,
                    media,
                    new PictureSize(grabber.getImageWidth(), grabber.getImageHeight()),
                    rate(grabber.getFormatContext()));
        } catch (Throwable useless) {
            media.close();
            throw useless;
        }
    }

    private static AVRational rate(AVFormatContext film) {
        int stream = 0;
        while (film.streams(stream).codecpar().codec_type() != AVMEDIA_TYPE_VIDEO) {
            stream++;
        }
        AVStream pictures = film.streams(stream);
        return av_guess_frame_rate(film, pictures, null);
    }

    /** In pixels, the same for all pictures. */
    public PictureSize size() {
        return size;
    }

    /** With {@link #rateSeconds}, how many pictures there are in how many seconds: 30000 in 1001, for example. */
    public int rateFrames() {
        return rate.num();
    }

    /** See {@link #rateFrames}. */
    public int rateSeconds() {
        return rate.den();
    }

    /**
     * Reads the next picture.
     *
     * @param rgba receives, from its start, top-down rows of 4 bytes per pixel without gaps, alpha not premultiplied
     * @return whether there was one more
     * @throws IllegalArgumentException if the file is damaged, or the buffer is too small
     * @throws IllegalStateException after {@link #close}
     */
    public boolean read(ByteBuffer rgba) {
        if (closed) {
            throw new IllegalStateException(file + ": was closed and cannot be read any more");
        }
        int bytes = 4 * size.width() * size.height();
        if (rgba.capacity() < bytes) {
            throw new IllegalArgumentException(
                    "A picture of " + size + " needs " + bytes + " bytes, not " + rgba.capacity());
        }
        try {
            Frame next = media.grabber().grabImage();
            if (next == null) {
                return false;
            }
            convert((AVFrame) next.opaque);
        } catch (FFmpegFrameGrabber.Exception broken) {
            throw media.damaged(broken);
        }
        int row = 4 * size.width();
        ByteBuffer pixels = converted
                .data(0)
                .capacity((long) converted.linesize(0) * size.height())
                .asByteBuffer();
        for (int y = 0; y < size.height(); y++) {
            rgba.put(y * row, pixels, y * converted.linesize(0), row);
        }
        return true;
    }

    private void convert(AVFrame picture) {
        if (picture.width() != size.width() || picture.height() != size.height()) {
            throw new IllegalArgumentException(file + ": its pictures change their size, from " + size + " to "
                    + picture.width() + "x" + picture.height());
        }
        if (picture.colorspace() == AVCOL_SPC_UNSPECIFIED) {
            picture.colorspace(size.height() >= HIGH_DEFINITION ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M);
        }
        if (sws_scale_frame(conversion, converted, picture) < 0) {
            throw new IllegalArgumentException(file + ": its pictures cannot be converted to RGBA");
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        av_frame_free(converted);
        sws_freeContext(conversion);
        media.close();
    }
}
