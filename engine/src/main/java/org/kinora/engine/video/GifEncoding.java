package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_PAL8;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.io.IOException;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.kinora.engine.timeline.FrameRate;

/**
 * A film as GIF, in the 256 colours that suit it best: pictures are kept until all have been seen and the colours are
 * chosen, by FFmpeg's palettegen, and then are drawn in them, by paletteuse.
 */
final class GifEncoding implements Encoding {

    /** Of a picture's time; GIF has no finer one. */
    private static final int TICKS_A_SECOND = 100;

    private final VideoFormat format;
    private final Target file;
    private final String size;
    private final FrameStore store;
    private final FilterGraph chooser;

    GifEncoding(VideoFormat format, Target file) throws VideoException {
        this.format = format;
        this.file = file;
        size = format.width() + "x" + format.height();
        try {
            store = new FrameStore(
                    file.partial().resolveSibling(file.partial().getFileName() + ".frames"),
                    format.width() * format.height() * 4);
        } catch (IOException refused) {
            throw broken(refused);
        }
        try {
            chooser = new FilterGraph(
                    file.path(), "palettegen", "reserve_transparent=" + (isTransparent() ? 1 : 0), size);
        } catch (VideoException refused) {
            store.close();
            throw refused;
        }
    }

    private boolean isTransparent() {
        return format.coding().pixels().hasAlpha();
    }

    private VideoException broken(IOException refused) {
        return VideoException.aboutThePlace(
                file.path() + ": cannot be written, the system says: " + refused.getMessage(), refused);
    }

    @Override
    public String encoder() {
        return "gif";
    }

    @Override
    public void encode(QueuedPicture picture, long number) throws VideoException {
        chooser.add(0, picture.picture().frame().pts(number));
        try {
            store.add(picture.picture().plane(0));
        } catch (IOException refused) {
            throw broken(refused);
        }
    }

    @Override
    public void finish() throws VideoException {
        AVFrame palette = av_frame_alloc();
        try {
            chooser.add(0, null);
            if (!chooser.next(palette)) {
                throw new VideoException(file.path() + ": no colours could be chosen for the GIF");
            }
            draw(palette.pts(0));
        } finally {
            av_frame_free(palette);
        }
    }

    /** One picture at a time goes through the filter, so that no more are in memory. */
    private void draw(AVFrame palette) throws VideoException {
        String options = "dither=sierra2_4a:diff_mode=rectangle:alpha_threshold=128";
        AVFrame drawn = av_frame_alloc();
        try (FilterGraph painter = new FilterGraph(
                        file.path(), "paletteuse", options, size, palette.width() + "x" + palette.height());
                VideoEncoder encoder =
                        VideoEncoder.open(EncoderSettings.inSoftware(format), format, file.path(), context -> {
                            context.pix_fmt(AV_PIX_FMT_PAL8);
                            context.time_base().num(1).den(TICKS_A_SECOND);
                        });
                FilmMuxer muxer =
                        new FilmMuxer(Container.GIF, file.partial(), file.path(), encoder.context(), null, false)) {
            painter.add(1, palette);
            painter.add(1, null);
            store.rewind();
            for (int n = 0; n < store.count(); n++) {
                // the filter keeps the picture before, so each has memory of its own
                try (EncoderPicture picture = new EncoderPicture(
                        format.width(), format.height(), format.coding().pixels())) {
                    store.next(picture.plane(0));
                    painter.add(0, picture.frame().pts(tick(n)));
                }
                write(painter, drawn, encoder, muxer);
            }
            painter.add(0, null);
            write(painter, drawn, encoder, muxer);
            muxer.finish(List.of());
        } catch (IOException refused) {
            throw refused instanceof VideoException said ? said : broken(refused);
        } finally {
            av_frame_free(drawn);
        }
    }

    private void write(FilterGraph painter, AVFrame drawn, VideoEncoder encoder, FilmMuxer muxer)
            throws VideoException {
        while (painter.next(drawn)) {
            encoder.encode(drawn, usualTicks(), muxer::write);
            av_frame_unref(drawn);
        }
    }

    /** How long a picture is shown that no other follows. */
    private long usualTicks() {
        return Math.max(1, tick(1));
    }

    private long tick(long frame) {
        FrameRate rate = format.rate();
        return rate.ticksAt(frame, TICKS_A_SECOND);
    }

    @Override
    public void close() {
        chooser.close();
        store.close();
    }
}
