package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avutil.AV_FRAME_DATA_VIDEO_HINT;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_new_side_data;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_remove_side_data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import org.bytedeco.ffmpeg.avutil.AVFrameSideData;
import org.bytedeco.javacpp.BytePointer;

/**
 * Tells x264 which blocks of a picture differ from the one before, so that it need not look at the others. The layout
 * is that of {@code struct AVVideoHint} and {@code struct AVVideoRect} in FFmpeg's libavutil/video_hint.h, for which
 * the JavaCPP presets have no class.
 */
final class ChangeHint {

    private static final int HEADER_BYTES = 32;
    private static final int RECTANGLE_BYTES = 16;
    private static final int TYPE_CHANGED = 1;

    private final BlockGrid grid;

    ChangeHint(BlockGrid grid) {
        this.grid = grid;
    }

    void attach(QueuedPicture queued) {
        var frame = queued.picture().frame();
        av_frame_remove_side_data(frame, AV_FRAME_DATA_VIDEO_HINT);
        int rectangles = countRuns(queued.changed());
        long bytes = HEADER_BYTES + (long) rectangles * RECTANGLE_BYTES;
        AVFrameSideData sideData = av_frame_new_side_data(frame, AV_FRAME_DATA_VIDEO_HINT, bytes);
        try (BytePointer start = sideData.data()) {
            start.capacity(bytes);
            ByteBuffer hint = start.asByteBuffer().order(ByteOrder.nativeOrder());
            hint.putLong(rectangles).putLong(HEADER_BYTES).putLong(RECTANGLE_BYTES);
            hint.putInt(TYPE_CHANGED).putInt(0);
            grid.forEachRun(
                    queued.changed(),
                    (x0, y0, x1, y1) ->
                            hint.putInt(x0).putInt(y0).putInt(x1 - x0).putInt(y1 - y0));
        }
    }

    private int countRuns(BitSet blocks) {
        int[] runs = new int[1];
        grid.forEachRun(blocks, (x0, y0, x1, y1) -> runs[0]++);
        return runs[0];
    }
}
