package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.TextStyle;

/**
 * Texts one below the other, each after a dot, centred in the picture until they are placed.
 *
 * <pre>{@code
 * BulletedList list = new BulletedList("tokens", "vectors", "attention").toEdge(LEFT, 1);
 * play(list.animate(l -> l.fadeAllBut(1)));
 * }</pre>
 */
public final class BulletedList extends Composite<BulletedList> {

    /** How opaque the others are where one item is meant. */
    private static final double FADED = 0.35;

    /** In x-heights: the dot, how far its centre is above the baseline, the gap after it, and from an item's last baseline to the next one's first. */
    private static final double DOT_RADIUS = 0.25;

    private static final double DOT_HEIGHT = 0.56;
    private static final double DOT_GAP = 1.1;
    private static final double PITCH = 4.2;

    private final List<Group<Mobject>> items;

    public BulletedList(String... items) {
        this(TextStyle.serif(Text.DEFAULT_SIZE), items);
    }

    /** @param items the texts, in which lines break where they say so */
    public BulletedList(TextStyle style, String... items) {
        if (items.length == 0) {
            throw new IllegalArgumentException("A list has one item or more");
        }
        List<Group<Mobject>> made = new ArrayList<>();
        double baseline = 0;
        for (String item : items) {
            Text text = new Text(item, style);
            double x = text.xHeight();
            text.startAt(new Point((DOT_RADIUS + DOT_GAP) * x, baseline));
            PathShape dot = new PathShape(Arcs.circle(new Point(0, baseline + DOT_HEIGHT * x), DOT_RADIUS * x));
            dot.setFill(Color.WHITE).setStroke(Stroke.NONE);
            made.add(new Group<>(dot, text));
            baseline = text.caret(item.length()).y() - PITCH * x;
        }
        this.items = List.copyOf(made);
        addParts(made);
        toCenter();
    }

    /** The items, from top to bottom: each a dot and its text. */
    public List<Group<Mobject>> items() {
        return items;
    }

    /** The text of an item, counted from 0. */
    public Text text(int item) {
        return (Text) item(item).get(1);
    }

    /** The dot of an item, counted from 0. */
    public PathShape bullet(int item) {
        return (PathShape) item(item).get(0);
    }

    private Group<Mobject> item(int index) {
        if (index < 0 || index >= items.size()) {
            throw new IndexOutOfBoundsException("No item %d in a list of %d".formatted(index, items.size()));
        }
        return items.get(index);
    }

    /** Fades every item except these; manim's {@code fade_all_but}. */
    public BulletedList fadeAllBut(int... kept) {
        Arrays.stream(kept).forEach(this::item);
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            items.get(i).setOpacity(Arrays.stream(kept).anyMatch(keep -> keep == index) ? 1 : FADED);
        }
        return this;
    }
}
