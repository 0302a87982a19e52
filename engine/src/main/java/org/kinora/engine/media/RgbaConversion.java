package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_SMPTE170M;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BITEXACT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.pixels.Bitmap;

/** Turns decoded pictures into RGBA, the same on all machines. For one thread at a time. */
final class RgbaConversion implements AutoCloseable {

    /** Rows of at least this many are taken for high definition where a film does not say how its colours are meant. */
    private static final int HIGH_DEFINITION = 720;

    private final Path file;
    private final PictureSize size;
    private final SwsContext context;
    private final AVFrame rgba;

    RgbaConversion(Path file, PictureSize size) {
        this.file = file;
        this.size = size;
        // the grabber's own conversion takes every film for one of standard definition
        context = sws_alloc_context();
        context.flags(SWS_BILINEAR | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_BITEXACT);
        rgba = av_frame_alloc();
        rgba.format(AV_PIX_FMT_RGBA);
        rgba.width(size.width());
        rgba.height(size.height());
    }

    Bitmap bitmap(AVFrame picture) {
        ByteBuffer bytes = converted(picture).order(ByteOrder.LITTLE_ENDIAN);
        int[] pixels = new int[size.width() * size.height()];
        for (int y = 0; y < size.height(); y++) {
            IntBuffer row = bytes.position(y * rgba.linesize(0))
                    .slice()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer();
            row.get(pixels, y * size.width(), size.width());
        }
        boolean isOpaque = true;
        for (int pixel : pixels) {
            isOpaque &= pixel >>> 24 == 255;
        }
        return isOpaque ? Bitmap.of(size.width(), size.height(), pixels) : premultiplied(pixels);
    }

    /** @param target receives, from its start, top-down rows of 4 bytes per pixel without gaps, alpha not premultiplied */
    void read(AVFrame picture, ByteBuffer target) {
        ByteBuffer bytes = converted(picture);
        int row = 4 * size.width();
        for (int y = 0; y < size.height(); y++) {
            target.put(y * row, bytes, y * rgba.linesize(0), row);
        }
    }

    private ByteBuffer converted(AVFrame picture) {
        if (picture.width() != size.width() || picture.height() != size.height()) {
            throw new IllegalArgumentException(file + ": its pictures change their size, from " + size + " to "
                    + picture.width() + "x" + picture.height());
        }
        if (picture.colorspace() == AVCOL_SPC_UNSPECIFIED) {
            picture.colorspace(size.height() >= HIGH_DEFINITION ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M);
        }
        if (sws_scale_frame(context, rgba, picture) < 0) {
            throw new IllegalArgumentException(file + ": its pictures cannot be converted to RGBA");
        }
        return rgba.data(0).capacity((long) rgba.linesize(0) * size.height()).asByteBuffer();
    }

    private Bitmap premultiplied(int[] straight) {
        for (int i = 0; i < straight.length; i++) {
            int pixel = straight[i];
            // Bitmap takes colours with red above blue
            straight[i] = pixel & 0xFF00FF00 | (pixel & 255) << 16 | pixel >> 16 & 255;
        }
        return Bitmap.ofArgb(size.width(), size.height(), straight);
    }

    @Override
    public void close() {
        av_frame_free(rgba);
        sws_freeContext(context);
    }
}
