package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.text.TextStyle;

/**
 * A table of any mobjects. Letters stand on the baselines of their rows, and anything else is centred on them.
 *
 * <pre>{@code
 * var shapes = new MobjectTable<>(List.of(List.of(new Circle(0.3), new Square(0.6)))).setColumnLabels("round", "square");
 * play(createTable(shapes));
 * }</pre>
 *
 * @param <T> the type of the entries
 */
public final class MobjectTable<T extends Mobject> extends TableOf<T, MobjectTable<T>> {

    private final double size;

    /** @param rows the entries, row by row; they are moved to their places */
    public MobjectTable(List<? extends List<? extends T>> rows) {
        this(rows, Text.DEFAULT_SIZE);
    }

    /** @param size the font size of labels, which gaps go by */
    public MobjectTable(List<? extends List<? extends T>> rows, double size) {
        super(rows, size);
        this.size = size;
        layOut();
    }

    @Override
    Mobject label(String text) {
        return new Text(text, TextStyle.serif(size).bold());
    }
}
