package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.raster.DeviceMap;

/** What the items of a frame share while it is prepared. */
final class FrameTools {

    private final PictureSize size;
    private final ParallelShaper shaper;
    private final DeviceMap scratch;
    private final ShapeDifference difference;
    private final Affine unitsToPixels;
    private final BlockSet common;
    private final List<ItemPart> stale = new ArrayList<>();

    FrameTools(PictureSize size) {
        this.size = size;
        this.shaper = new ParallelShaper(size);
        this.scratch = new DeviceMap(size);
        this.difference = new ShapeDifference(size);
        this.common = new BlockSet(size);
        double unit = size.pixelsPerUnit();
        this.unitsToPixels = new Affine(unit, 0, 0, -unit, size.width() / 2.0, size.height() / 2.0);
    }

    PictureSize size() {
        return size;
    }

    /** Whatever it was, it is overwritten by the next who asks. */
    DeviceMap scratch() {
        return scratch;
    }

    ShapeDifference difference() {
        return difference;
    }

    /** From frame units to pixels, counted from the top left corner. */
    Affine unitsToPixels() {
        return unitsToPixels;
    }

    /** The blocks that are in both sets; overwritten by the next call. */
    BlockSet common(BlockSet one, BlockSet other) {
        common.copyFrom(one);
        common.keepCommon(other);
        return common;
    }

    /** Notes a part whose strips may have to be made again. */
    void shapeLater(ItemPart part) {
        if (part.isReshaped()) {
            stale.add(part);
        }
    }

    /** Makes the strips of all parts that were noted. */
    void shape() {
        shaper.shape(stale);
        stale.clear();
    }

    /** Forgets the parts that were noted. */
    void forgetParts() {
        stale.clear();
    }
}
