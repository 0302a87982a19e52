package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
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

    private final Path file;
    private final MediaFile media;
    private final PictureSize size;
    private final AVRational rate;
    private final RgbaConversion conversion;
    private boolean closed;

    private PictureReader(Path file, MediaFile media, PictureSize size, AVRational rate) {
        this.file = file;
        this.media = media;
        this.size = size;
        this.rate = rate;
        conversion = new RgbaConversion(file, size);
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
            conversion.read((AVFrame) next.opaque, rgba);
        } catch (FFmpegFrameGrabber.Exception broken) {
            throw media.damaged(broken);
        }
        return true;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        conversion.close();
        media.close();
    }
}
