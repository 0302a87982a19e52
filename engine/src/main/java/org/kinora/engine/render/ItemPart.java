package org.kinora.engine.render;

import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.raster.DeviceMap;
import org.kinora.engine.raster.Polylines;
import org.kinora.engine.raster.Strips;

/**
 * The fill or the stroke of an item, with everything that need not be made again while it stays the same: its outline
 * and its strips, and the strips before the latest change, since their place must be drawn again too.
 */
abstract sealed class ItemPart permits FillPart, StrokePart {

    /** From the shape's coordinates to pixels, as of the latest update. */
    final DeviceMap map;

    final Polylines outline = new Polylines();
    Path path = Path.EMPTY;

    private Strips strips = new Strips();
    private Strips stripsBefore = new Strips();
    private Paint paint;
    private double opacity;
    private boolean visible;
    private boolean wasVisible;
    private boolean reshaped;
    private boolean repainted;

    ItemPart(PictureSize size) {
        map = new DeviceMap(size);
    }

    /** Updates this part to the next frame. */
    final void update(
            Path newPath, Paint newPaint, double newOpacity, boolean newVisible, boolean newShape, DeviceMap newMap) {
        wasVisible = visible;
        visible = newVisible;
        reshaped = newVisible && (newShape || !map.equalTo(newMap));
        repainted = newVisible && (newOpacity != opacity || !newPaint.equals(paint));
        if (newVisible) {
            path = newPath;
            paint = newPaint;
            opacity = newOpacity;
            map.copyFrom(newMap);
        }
    }

    /** Keeps this part for the next frame, which shows it unchanged. */
    final void keep() {
        wasVisible = visible;
        reshaped = false;
        repainted = false;
    }

    final boolean samePath(Path other) {
        return path == other || path.equals(other);
    }

    /** True if the strips are of another shape or place; {@link #shape} makes them again. */
    final boolean isReshaped() {
        return reshaped;
    }

    final void shape(PartShaper shaper) {
        Strips reused = stripsBefore;
        stripsBefore = strips;
        strips = reused;
        updateOutline(shaper);
        shaper.rasterizer().rasterize(outline, placement(), strips);
    }

    /** Makes the outline again if the latest update requires it. */
    abstract void updateOutline(PartShaper shaper);

    /** The map from the outline's coordinates to pixels. */
    abstract DeviceMap placement();

    final boolean isVisible() {
        return visible;
    }

    final Strips strips() {
        return strips;
    }

    final Paint paint() {
        return paint;
    }

    final double opacity() {
        return opacity;
    }

    /** Marks what the latest update changed in the picture. */
    final void markChanges(ShapeDifference difference, BlockSet blocks) {
        if (reshaped && wasVisible && !repainted && paint instanceof Color) {
            difference.mark(stripsBefore, strips, blocks);
        } else if (reshaped) {
            if (wasVisible) {
                stripsBefore.markIn(blocks);
            }
            strips.markIn(blocks);
        } else if (repainted || visible != wasVisible) {
            strips.markIn(blocks);
        }
    }

    /** Marks all blocks in which this part is visible. */
    final void markAll(BlockSet blocks) {
        if (visible) {
            strips.markIn(blocks);
        }
    }
}
