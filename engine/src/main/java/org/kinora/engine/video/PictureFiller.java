package org.kinora.engine.video;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;

/**
 * Brings the encoder's pictures of 4:2:0 up to date. The renderer's blocks that changed are converted; blocks that changed while
 * a picture was queued are copied from the picture filled last, which is several times cheaper than converting them
 * again.
 */
final class PictureFiller implements Intake {

    private final BlockGrid grid;
    private final List<QueuedPicture> pictures;
    private final I420Conversion conversion = new I420Conversion();
    private final BitSet copied = new BitSet();
    private QueuedPicture filledLast;

    PictureFiller(BlockGrid grid, List<QueuedPicture> pictures) {
        this.grid = grid;
        this.pictures = pictures;
    }

    @Override
    public List<QueuedPicture> pictures() {
        return pictures;
    }

    @Override
    public void fill(QueuedPicture target, ByteBuffer rgba, BitSet changed) {
        target.changed().clear();
        if (filledLast == null) {
            target.changed().set(0, grid.blocks());
        } else {
            target.changed().or(changed);
            copied.clear();
            copied.or(target.stale());
            copied.andNot(changed);
            EncoderPicture latest = filledLast.picture();
            grid.forEachRun(copied, (x0, y0, x1, y1) -> target.picture().copy(latest, x0, y0, x1, y1));
        }
        convert(target, rgba);
        for (QueuedPicture picture : pictures) {
            picture.stale().or(target.changed());
        }
        target.stale().clear();
        filledLast = target;
    }

    private void convert(QueuedPicture target, ByteBuffer rgba) {
        conversion.between(rgba, target.picture());
        grid.forEachRun(target.changed(), (x0, y0, x1, y1) -> {
            if (conversion.convert(x0, y0, x1, y1)) {
                target.changed().set(grid.blockAt(x1, y0));
            }
        });
    }
}
