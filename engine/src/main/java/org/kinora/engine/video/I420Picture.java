package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/**
 * A picture in planes: a luma sample per pixel, and two chroma samples for every 2 × 2 pixels, uninitialised at first.
 * The memory is FFmpeg's, so that the encoder reads what the conversion wrote without a copy in between.
 */
final class I420Picture implements AutoCloseable {

    private final AVFrame frame;
    private final ByteBuffer[] planes = new ByteBuffer[3];
    private final int[] strides = new int[3];
    private final int width;
    private final int height;

    I420Picture(int width, int height) {
        this.width = width;
        this.height = height;
        frame = av_frame_alloc();
        frame.width(width).height(height).format(AV_PIX_FMT_YUV420P);
        frame.color_range(AVCOL_RANGE_MPEG).color_primaries(AVCOL_PRI_BT709);
        frame.color_trc(AVCOL_TRC_BT709).colorspace(AVCOL_SPC_BT709).chroma_location(AVCHROMA_LOC_LEFT);
        int result = av_frame_get_buffer(frame, 0);
        if (result < 0) {
            throw new OutOfMemoryError("No memory for a picture of " + width + "x" + height);
        }
        for (int plane = 0; plane < 3; plane++) {
            strides[plane] = frame.linesize(plane);
            int rows = plane == 0 ? height : height / 2;
            try (BytePointer start = frame.data(plane)) {
                start.capacity((long) strides[plane] * rows);
                planes[plane] = start.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
            }
        }
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

    /** The samples from top to bottom, little-endian; plane 0 is luma, 1 is Cb, 2 is Cr. */
    ByteBuffer plane(int plane) {
        return planes[plane];
    }

    /** The number of bytes from one row of a plane to the next. */
    int stride(int plane) {
        return strides[plane];
    }

    /** Copies the pixels from x0, y0 up to but not including x1, y1, all even, from a picture of the same size. */
    void copy(I420Picture from, int x0, int y0, int x1, int y1) {
        copyPlane(from, 0, x0, y0, x1, y1);
        copyPlane(from, 1, x0 / 2, y0 / 2, x1 / 2, y1 / 2);
        copyPlane(from, 2, x0 / 2, y0 / 2, x1 / 2, y1 / 2);
    }

    private void copyPlane(I420Picture from, int plane, int x0, int y0, int x1, int y1) {
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
