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
    private final double pixelsPerUnit;
    private final Affine unitsToPixels;
    private final BlockSet common;
    private final List<ItemPart> stale = new ArrayList<>();

    FrameTools(PictureSize size) {
        this(size, size.pixelsPerUnit(), size.width() / 2.0, size.height() / 2.0);
    }

    /** For views whose unit is a pixel, with y upward from the picture's upper side. */
    static FrameTools inPixels(PictureSize size) {
        return new FrameTools(size, 1, 0, 0);
    }

    private FrameTools(PictureSize size, double pixelsPerUnit, double centerX, double centerY) {
        this.size = size;
        this.shaper = new ParallelShaper(size);
        this.scratch = new DeviceMap(pixelsPerUnit, centerX, centerY);
        this.difference = new ShapeDifference(size);
        this.common = new BlockSet(size);
        this.pixelsPerUnit = pixelsPerUnit;
        this.unitsToPixels = new Affine(pixelsPerUnit, 0, 0, -pixelsPerUnit, centerX, centerY);
    }

    PictureSize size() {
        return size;
    }

    /** How many pixels make one unit of a view. */
    double pixelsPerUnit() {
        return pixelsPerUnit;
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
