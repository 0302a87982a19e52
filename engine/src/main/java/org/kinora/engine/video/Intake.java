package org.kinora.engine.video;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** How frames become what an encoder takes, and in which pictures they wait for it. Used by one thread at a time. */
interface Intake {

    /** One is filled while one is encoded, and one waits to level out uneven frames. */
    int QUEUED_PICTURES = 3;

    List<QueuedPicture> pictures();

    /**
     * Makes a picture show a frame.
     *
     * @param rgba direct memory: top-down rows of 4 bytes per pixel without gaps, alpha premultiplied
     * @param changed blocks in which {@code rgba} differs from the frame before; ignored for the first frame
     */
    void fill(QueuedPicture target, ByteBuffer rgba, BitSet changed);

    static Intake of(VideoFormat format) {
        PixelFormat pixels = format.coding().pixels();
        List<QueuedPicture> pictures = Stream.generate(() -> new QueuedPicture(format.width(), format.height(), pixels))
                .limit(QUEUED_PICTURES)
                .toList();
        return switch (pixels) {
            case YUV420P -> new PictureFiller(format.blocks(), pictures);
            case RGB0, RGBA, BGR0, BGRA -> new PackedFiller(pictures);
            default -> new PlanarFiller(format, pictures);
        };
    }
}
