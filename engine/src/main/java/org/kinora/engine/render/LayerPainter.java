package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;

/**
 * Lists what is to be drawn for a frame that has layers: first the contents of a layer, on the canvas of its depth,
 * then that canvas in the layer's place among its neighbours.
 *
 * <p>Neighbours share a canvas. Those that have no block in common are all painted before the first of them is shown,
 * since OpenGL is slow to change from one canvas to another.
 */
final class LayerPainter {

    /**
     * Everything that goes onto a canvas before it is shown as a whole: items, and other sheets that are shown between
     * them.
     */
    private static final class Sheet {

        private final int first;
        private final int end;
        /** The blocks in which it has to be drawn. */
        private final BlockSet blocks;
        /** From back to front. */
        private final List<Member> members = new ArrayList<>();

        Sheet(int first, int end, PictureSize size) {
            this.first = first;
            this.end = end;
            this.blocks = new BlockSet(size);
        }
    }

    private record Member(Sheet sheet, int opacity, Blend blend) {}

    private final PictureSize size;
    private final List<RetainedItem> shown;
    private final BlockSet dirty;
    private final QuadList quads;

    /**
     * @param shown the frame's items from back to front, each in its layer
     * @param dirty the blocks in which the frame is to be drawn
     */
    LayerPainter(PictureSize size, List<RetainedItem> shown, BlockSet dirty, QuadList quads) {
        this.size = size;
        this.shown = shown;
        this.dirty = dirty;
        this.quads = quads;
    }

    /** @param layers all layers of the frame, outer ones before inner ones and otherwise from front to back */
    void paint(List<LayerNode> layers) {
        Map<LayerNode, Sheet> sheets = new HashMap<>();
        Sheet picture = new Sheet(0, shown.size(), size);
        sheets.put(null, picture);
        for (LayerNode layer : layers) {
            if (layer.isApart()) {
                sheets.put(layer, new Sheet(layer.first(), layer.end(), size));
            }
        }
        for (RetainedItem item : shown) {
            if (item.layer() != null) {
                item.markAll(sheets.get(item.layer().orTarget()).blocks);
            }
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            LayerNode layer = layers.get(i);
            if (layer.isApart()) {
                put(sheets.get(layer), layer, sheets.get(layer.target()));
            }
        }
        paint(picture, 0);
    }

    private void put(Sheet sheet, LayerNode layer, Sheet target) {
        if (layer.opacity() == 0) {
            sheet.blocks.clear();
        } else {
            sheet.blocks.keepCommon(dirty);
            target.blocks.add(sheet.blocks);
        }
        target.members.add(new Member(sheet, layer.opacity(), layer.blend()));
    }

    private void paint(Sheet sheet, int depth) {
        int place = sheet.first;
        int done = 0;
        do {
            int ready = paintMembers(sheet.members, done, depth + 1);
            quads.batches().beginPass(depth);
            for (Member member : sheet.members.subList(done, ready)) {
                addItems(place, member.sheet.first);
                if (!member.sheet.blocks.isEmpty()) {
                    quads.addLayer(member.opacity, member.blend, member.sheet.blocks);
                }
                place = member.sheet.end;
            }
            done = ready;
        } while (done < sheet.members.size());
        addItems(place, sheet.end);
    }

    /** Paints sheets onto their canvas until one overlaps another there. @return the first that has not been painted */
    private int paintMembers(List<Member> members, int from, int depth) {
        BlockSet taken = new BlockSet(size);
        int next = from;
        while (next < members.size() && !members.get(next).sheet.blocks.intersects(taken)) {
            taken.add(members.get(next).sheet.blocks);
            next++;
        }
        if (!taken.isEmpty()) {
            quads.batches().beginCleared(depth, taken);
            for (Member member : members.subList(from, next)) {
                if (!member.sheet.blocks.isEmpty()) {
                    paint(member.sheet, depth);
                }
            }
        }
        return next;
    }

    private void addItems(int from, int to) {
        for (RetainedItem item : shown.subList(from, to)) {
            item.addTo(quads, dirty);
        }
    }
}
