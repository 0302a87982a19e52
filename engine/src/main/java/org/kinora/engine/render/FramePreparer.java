package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;

/**
 * The part of rendering that needs no OpenGL: compares a frame with the one before, makes strips of what changed, finds
 * the blocks that must be drawn again, and lists what is to be drawn there.
 *
 * <p>For one thread at a time; threads of the common pool help with the shapes. Frames must be drawn in the order in
 * which they were prepared, since each contains only its difference from the one before.
 */
public final class FramePreparer {

    private final PictureSize size;
    private final FrameTools tools;
    private final Queue<PreparedFrame> idle = new ConcurrentLinkedQueue<>();
    private final Map<Long, RetainedItem> retained = new HashMap<>();
    private List<RetainedItem> shown = new ArrayList<>();
    private List<RetainedItem> shownBefore = new ArrayList<>();
    private final LayerTree layers = new LayerTree();
    private final JavaPainter javaPainter;
    private final BooleanSupplier isSoftware;
    private boolean isInJava;
    private long frame;
    /** False before the first frame, and after a frame that was refused, of which nothing can be reused. */
    private boolean continues;

    private int background;

    /** Leaves to OpenGL what is not of very many outlines, as suits OpenGL on a GPU. */
    public FramePreparer(PictureSize size) {
        this(size, () -> false);
    }

    /**
     * @param isSoftware whether frames are drawn by Mesa on the processor, see {@link Compositor#isSoftware}; asked
     *     when a frame has been compared, it may wait until that is known
     */
    public FramePreparer(PictureSize size, BooleanSupplier isSoftware) {
        this.size = size;
        this.isSoftware = isSoftware;
        this.tools = new FrameTools(size);
        this.javaPainter = new JavaPainter(size);
    }

    /**
     * Prepares a frame. The first one has every block dirty.
     *
     * @throws IllegalArgumentException if two items have the same id
     */
    public PreparedFrame prepare(DrawList frameWithEffects) {
        DrawList list = LayerPicture.withPictures(frameWithEffects);
        PreparedFrame prepared = idle.poll();
        if (prepared == null) {
            prepared = new PreparedFrame(size, idle);
        }
        int newBackground = QuadList.packed(list.background(), 1);
        prepared.begin(newBackground);
        BlockSet dirty = prepared.dirty();
        if (!continues) {
            retained.clear();
            shown.clear();
            tools.forgetParts();
        }
        if (!continues || newBackground != background) {
            dirty.markAll();
        }
        continues = false;
        background = newBackground;
        frame++;
        recognize(list);
        layers.recognize(list.layers(), shown);
        tools.shape();
        markChanges(dirty);
        forgetMissing(dirty);
        boolean wasInJava = isInJava;
        isInJava = layers.isEmpty() && JavaPainter.paints(shown, background, isSoftware.getAsBoolean());
        if (isInJava != wasInJava) {
            dirty.markAll();
        }
        list(prepared);
        continues = true;
        return prepared;
    }

    private void list(PreparedFrame prepared) {
        BlockSet dirty = prepared.dirty();
        QuadList quads = prepared.quads();
        if (isInJava) {
            if (!dirty.isEmpty()) {
                javaPainter.paint(shown, background, dirty, prepared.replaced());
            }
        } else if (layers.isEmpty()) {
            for (RetainedItem item : shown) {
                item.addTo(quads, dirty);
            }
        } else if (!dirty.isEmpty()) {
            new LayerPainter(size, shown, dirty, quads).paint(layers.nodes());
        }
    }

    /** Fills {@link #shown} from back to front. */
    private void recognize(DrawList list) {
        List<RetainedItem> reused = shownBefore;
        shownBefore = shown;
        shown = reused;
        shown.clear();
        Affine view = list.view();
        List<DrawItem> items = list.items();
        for (int place = 0; place < items.size(); place++) {
            DrawItem item = items.get(place);
            RetainedItem known = retainedAt(place, item);
            known.update(item, view, frame);
            shown.add(known);
        }
    }

    /** In most frames every item has the same place as before, which saves a look-up in the map. */
    private RetainedItem retainedAt(int place, DrawItem item) {
        if (place < shownBefore.size()
                && shownBefore.get(place).id() == item.id()
                && shownBefore.get(place).keeps(item)) {
            return shownBefore.get(place);
        }
        RetainedItem known = retained.get(item.id());
        if (known == null || !known.keeps(item)) {
            known = RetainedItem.of(item, tools);
            retained.put(item.id(), known);
        }
        return known;
    }

    /** An item that is no longer in front of its predecessor changes the picture wherever it is. */
    private void markChanges(BlockSet dirty) {
        int foremost = -1;
        for (int place = 0; place < shown.size(); place++) {
            RetainedItem item = shown.get(place);
            item.markChanges(dirty);
            int placeBefore = item.moveTo(place);
            if (placeBefore >= 0 && placeBefore < foremost) {
                item.markAll(dirty);
            }
            foremost = Math.max(foremost, placeBefore);
        }
    }

    private void forgetMissing(BlockSet dirty) {
        for (RetainedItem item : shownBefore) {
            if (!item.isIn(frame)) {
                item.markAll(dirty);
                retained.remove(item.id(), item);
            }
        }
    }
}
