package org.kinora.engine.render;

import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.paint.Color;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.pixels.StripPainter;

/** What is kept of an outline: its fill and its stroke. */
final class RetainedShape extends RetainedItem {

    private final FrameTools tools;
    private final FillPart fill;
    private final StrokePart stroke;

    RetainedShape(FrameTools tools) {
        this.tools = tools;
        fill = new FillPart(tools.size());
        stroke = new StrokePart(tools.size());
    }

    @Override
    void keep() {
        fill.keep();
        stroke.keep();
    }

    @Override
    void change(DrawItem newItem, Affine view) {
        ShapeItem shape = (ShapeItem) newItem;
        tools.scratch().set(shape.toScene(), view);
        fill.update(shape, tools.scratch());
        stroke.update(shape, tools.scratch(), view.meanScale() * tools.pixelsPerUnit());
        tools.shapeLater(fill);
        tools.shapeLater(stroke);
    }

    @Override
    void markOwnChanges(BlockSet blocks) {
        fill.markChanges(tools.difference(), blocks);
        stroke.markChanges(tools.difference(), blocks);
    }

    @Override
    void markAll(BlockSet blocks) {
        fill.markAll(blocks);
        stroke.markAll(blocks);
    }

    @Override
    void paint(StripPainter painter, PixelTarget target) {
        paint(fill, painter, target);
        paint(stroke, painter, target);
    }

    private static void paint(ItemPart part, StripPainter painter, PixelTarget target) {
        if (part.isVisible()) {
            painter.paint(part.strips(), part.paint(), part.opacity(), part.map, target);
        }
    }

    @Override
    int runs() {
        return (fill.isVisible() ? fill.strips().runCount() : 0)
                + (stroke.isVisible() ? stroke.strips().runCount() : 0);
    }

    @Override
    boolean isPlain() {
        return isPlain(fill) && isPlain(stroke);
    }

    private static boolean isPlain(ItemPart part) {
        return !part.isVisible() || part.paint() instanceof Color;
    }

    @Override
    PixelArea area() {
        PixelArea filled = fill.isVisible() ? PixelArea.of(fill.strips()) : PixelArea.EMPTY;
        return stroke.isVisible() ? filled.union(PixelArea.of(stroke.strips())) : filled;
    }

    @Override
    void addTo(QuadList quads, BlockSet blocks) {
        quads.add(fill, blocks);
        quads.add(stroke, blocks);
    }
}
