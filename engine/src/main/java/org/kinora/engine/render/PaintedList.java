package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.pixels.Blending;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.pixels.StripPainter;

/**
 * Paints draw lists into pixels, without OpenGL. What is kept from list to list, such as an outline's strips, saves
 * work but changes nothing. For one thread at a time; threads of the common pool help, each in rows of its own.
 */
final class PaintedList {

    /** With this many rows, the work takes about as long as waking another thread. */
    private static final int BAND = 64;

    private final FrameTools tools;
    private final Map<Long, RetainedItem> retained = new HashMap<>();
    private final List<RetainedItem> items = new ArrayList<>();
    private final List<int[]> sheets = new ArrayList<>();
    private SheetNode root;
    private long number;

    PaintedList(FrameTools tools) {
        this.tools = tools;
    }

    /**
     * Takes on a list, of which the background does not count. The strips of its outlines are made when the tools are
     * told to.
     *
     * @param list its view is that of the tools
     */
    void update(DrawList list) {
        DrawList flat = LayerPicture.withPictures(list);
        number++;
        items.clear();
        for (DrawItem item : flat.items()) {
            RetainedItem known = retained.get(item.id());
            if (known == null || !known.keeps(item)) {
                known = RetainedItem.of(item, tools);
                retained.put(item.id(), known);
            }
            known.update(item, flat.view(), number);
            items.add(known);
        }
        retained.values().removeIf(item -> !item.isIn(number));
        root = SheetNode.root(items.size(), flat.layers());
    }

    /** A rectangle that has everything that is visible. The strips must have been made. */
    PixelArea area() {
        root.measure(items);
        return root.area();
    }

    /** Lays everything over what a target shows. {@link #area} must have been called. */
    void paint(PixelTarget target) {
        int depth = root.depth();
        while (sheets.size() < depth) {
            sheets.add(new int[0]);
        }
        for (int i = 0; i < depth; i++) {
            if (sheets.get(i).length < target.rgba().length) {
                sheets.set(i, new int[target.rgba().length]);
            }
        }
        int bands = Math.max(1, target.rows() / BAND);
        IntStream.range(0, bands).parallel().forEach(band -> {
            int top = target.top() + (int) ((long) target.rows() * band / bands);
            int bottom = target.top() + (int) ((long) target.rows() * (band + 1) / bands);
            paint(root, target.within(target.left(), top, target.right(), bottom), 0, new StripPainter());
        });
    }

    private void paint(SheetNode node, PixelTarget target, int depth, StripPainter painter) {
        int next = node.first();
        for (SheetNode child : node.children()) {
            paintItems(next, child.first(), target, painter);
            if (child.isApart()) {
                paintSheet(child, target, depth, painter);
            } else {
                paint(child, target, depth, painter);
            }
            next = child.end();
        }
        paintItems(next, node.end(), target, painter);
    }

    private void paintItems(int from, int to, PixelTarget target, StripPainter painter) {
        for (RetainedItem item : items.subList(from, to)) {
            item.paint(painter, target);
        }
    }

    private void paintSheet(SheetNode node, PixelTarget target, int depth, StripPainter painter) {
        PixelArea area = node.area();
        PixelTarget sheet = target.on(sheets.get(depth)).within(area.left(), area.top(), area.right(), area.bottom());
        if (node.opacity() == 0 || sheet.isEmpty()) {
            return;
        }
        sheet.clear();
        paint(node, sheet, depth + 1, painter);
        for (int y = sheet.top(); y < sheet.bottom(); y++) {
            int at = sheet.index(sheet.left(), y);
            Blending.blend(
                    node.blend(), node.opacity(), sheet.rgba(), at, target.rgba(), at, sheet.right() - sheet.left());
        }
    }
}
