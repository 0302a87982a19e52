package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_IEC61966_2_1;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/**
 * A picture as an encoder takes it, uninitialised at first: in planes of luma, chroma and perhaps alpha, or in one of
 * four bytes a pixel. The memory is FFmpeg's, so that the encoder reads what the conversion wrote without a copy in
 * between.
 */
final class EncoderPicture implements AutoCloseable {

    private static final int PACKED = 1;
    private static final int ALIGNED = 0;

    private final AVFrame frame;
    private final ByteBuffer[] planes;
    private final int[] strides;
    private final int width;
    private final int height;
    private final PixelFormat pixels;

    EncoderPicture(int width, int height, PixelFormat pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        frame = av_frame_alloc();
        frame.width(width).height(height).format(pixels.number());
        describe();
        int result = av_frame_get_buffer(frame, pixels.isPlanar() ? ALIGNED : PACKED);
        if (result < 0) {
            throw new OutOfMemoryError("No memory for a picture of " + width + "x" + height);
        }
        planes = new ByteBuffer[!pixels.isPlanar() ? 1 : pixels.hasAlpha() ? 4 : 3];
        strides = new int[planes.length];
        for (int plane = 0; plane < planes.length; plane++) {
            strides[plane] = frame.linesize(plane);
            int rows = isChroma(plane) ? height >> pixels.heightShift() : height;
            try (BytePointer start = frame.data(plane)) {
                start.capacity((long) strides[plane] * rows);
                planes[plane] = start.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
            }
        }
    }

    private void describe() {
        frame.color_primaries(AVCOL_PRI_BT709);
        if (pixels.isPlanar()) {
            frame.color_range(AVCOL_RANGE_MPEG).color_trc(AVCOL_TRC_BT709).colorspace(AVCOL_SPC_BT709);
            frame.chroma_location(AVCHROMA_LOC_LEFT);
        } else {
            frame.color_range(AVCOL_RANGE_JPEG)
                    .color_trc(AVCOL_TRC_IEC61966_2_1)
                    .colorspace(AVCOL_SPC_RGB);
        }
    }

    private static boolean isChroma(int plane) {
        return plane == 1 || plane == 2;
    }

    AVFrame frame() {
        return frame;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    PixelFormat pixels() {
        return pixels;
    }

    /** The samples from top to bottom, little-endian; plane 0 is luma, 1 is Cb, 2 is Cr, 3 is alpha. */
    ByteBuffer plane(int plane) {
        return planes[plane];
    }

    /** The number of bytes from one row of a plane to the next. */
    int stride(int plane) {
        return strides[plane];
    }

    /** Copies the pixels from x0, y0 up to but not including x1, y1, all even, from a 4:2:0 picture of the same size. */
    void copy(EncoderPicture from, int x0, int y0, int x1, int y1) {
        copyPlane(from, 0, x0, y0, x1, y1);
        copyPlane(from, 1, x0 / 2, y0 / 2, x1 / 2, y1 / 2);
        copyPlane(from, 2, x0 / 2, y0 / 2, x1 / 2, y1 / 2);
    }

    private void copyPlane(EncoderPicture from, int plane, int x0, int y0, int x1, int y1) {
        for (int y = y0; y < y1; y++) {
            int at = y * strides[plane] + x0;
            planes[plane].put(at, from.planes[plane], y * from.strides[plane] + x0, x1 - x0);
        }
    }

    @Override
    public void close() {
        av_frame_free(frame);
    }
}
