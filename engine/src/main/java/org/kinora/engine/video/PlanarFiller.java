package org.kinora.engine.video;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Fills pictures of any planes: with alpha, with ten bits, or with as much chroma as luma. */
final class PlanarFiller implements Intake {

    private static final int BAND = 16;

    private final List<QueuedPicture> pictures;
    private final PlanarConversion conversion;
    private final EdgeColours colours;
    private final int[] straight;
    private final int width;
    private final int height;

    PlanarFiller(VideoFormat format, List<QueuedPicture> pictures) {
        this.pictures = pictures;
        width = format.width();
        height = format.height();
        PixelFormat pixels = format.coding().pixels();
        conversion = new PlanarConversion(pixels);
        colours = pixels.hasAlpha() ? new EdgeColours(width, height) : null;
        straight = new int[width * height];
    }

    @Override
    public List<QueuedPicture> pictures() {
        return pictures;
    }

    @Override
    public void fill(QueuedPicture target, ByteBuffer rgba, BitSet changed) {
        rgba.duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(0, straight);
        if (colours != null) {
            colours.straighten(straight);
        }
        int bands = (height + BAND - 1) / BAND;
        IntStream.range(0, bands)
                .parallel()
                .forEach(band -> conversion.convert(
                        straight, target.picture(), band * BAND, Math.min(height, (band + 1) * BAND)));
    }
}
