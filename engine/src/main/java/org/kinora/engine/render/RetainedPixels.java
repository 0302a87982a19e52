package org.kinora.engine.render;

import java.util.Optional;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.frame.Repaint;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.pixels.Blending;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.pixels.StripPainter;

/** What is kept of a picture that is painted pixel by pixel: its pixels, in the latest frame and in the one before. */
final class RetainedPixels extends RetainedItem {

    private final FrameTools tools;
    /** The blocks that are not transparent, and those that differ from the frame before. */
    private final BlockSet filled;

    private final BlockSet changed;
    private PixelLayer pixels;
    private PixelLayer pixelsBefore;
    private PixelPainter painter;
    private PixelContent content;
    private Affine toPixels;
    private double opacity;

    RetainedPixels(FrameTools tools) {
        this.tools = tools;
        filled = new BlockSet(tools.size());
        changed = new BlockSet(tools.size());
        pixels = new PixelLayer(tools.size());
        pixelsBefore = new PixelLayer(tools.size());
    }

    @Override
    void keep() {
        changed.clear();
    }

    @Override
    void change(DrawItem newItem, Affine view) {
        PixelItem item = (PixelItem) newItem;
        Affine newToPixels = item.toScene().then(view).then(tools.unitsToPixels());
        if (item.content().equals(content) && newToPixels.equals(toPixels) && item.opacity() == opacity) {
            keep();
            return;
        }
        boolean wasPainted = opacity > 0 && painter != null && painter.paints(item.content());
        content = item.content();
        toPixels = newToPixels;
        opacity = item.opacity();
        changed.clear();
        Optional<Repaint> repaint =
                wasPainted && opacity > 0 ? painter.repaint(content, toPixels, Math.min(1, opacity)) : Optional.empty();
        repaint.ifPresentOrElse(this::paintAgain, this::paint);
    }

    private void paintAgain(Repaint repaint) {
        BlockSet blocks = repaint.blocks();
        pixels.include(blocks);
        pixelsBefore.copy(pixels, blocks);
        pixels.clear(blocks);
        repaint.paint(pixels);
        pixels.markDifferences(pixelsBefore, blocks, changed);
        filled.remove(blocks);
        pixels.markFilled(blocks, filled);
    }

    private void paint() {
        PixelLayer reused = pixelsBefore;
        pixelsBefore = pixels;
        pixels = reused;
        pixels.clear();
        if (opacity > 0) {
            if (painter == null || !painter.paints(content)) {
                painter = content.painter(tools.size());
            }
            painter.paint(content, toPixels, Math.min(1, opacity), pixels);
        }
        pixels.markDifferences(pixelsBefore, changed);
        filled.clear();
        pixels.markFilled(filled);
    }

    @Override
    void markOwnChanges(BlockSet blocks) {
        blocks.add(changed);
    }

    @Override
    void markAll(BlockSet blocks) {
        blocks.add(filled);
    }

    @Override
    void paint(StripPainter painter, PixelTarget target) {
        PixelArea common = area().intersection(target.left(), target.top(), target.right(), target.bottom());
        for (int y = common.top(); y < common.bottom() && !common.isEmpty(); y++) {
            int from = (y - pixels.top()) * pixels.width() + common.left() - pixels.left();
            int to = target.index(common.left(), y);
            Blending.blend(Blend.OVER, LayerNode.OPAQUE, pixels.pixels(), from, target.rgba(), to, common.width());
        }
    }

    @Override
    int runs() {
        // OpenGL in software takes about as long for a block of pixels as for two runs
        return 2 * filled.count();
    }

    @Override
    boolean isPlain() {
        return true;
    }

    @Override
    PixelArea area() {
        return new PixelArea(
                pixels.left(), pixels.top(), pixels.left() + pixels.width(), pixels.top() + pixels.height());
    }

    @Override
    void addTo(QuadList quads, BlockSet blocks) {
        quads.addPixels(pixels, Blend.OVER, tools.common(filled, blocks));
    }
}
