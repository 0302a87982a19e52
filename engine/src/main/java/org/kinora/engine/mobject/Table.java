package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.text.TextStyle;

/**
 * A table of texts, white and around the origin.
 *
 * <pre>{@code
 * Table cities = new Table(new String[][] {{"Paris", "France"}, {"Oslo", "Norway"}}).setColumnLabels("city", "country");
 * play(createTable(cities));
 * }</pre>
 */
public final class Table extends TableOf<Text, Table> {

    private final TextStyle style;

    /** @param rows a text for every entry, row by row; lines break where a text says so */
    public Table(String[][] rows) {
        this(rows, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it */
    public Table(String[][] rows, double size) {
        this(rows, TextStyle.serif(size));
    }

    public Table(String[][] rows, TextStyle style) {
        super(texts(rows, style), style.size());
        this.style = style;
        layOut();
    }

    private static List<List<Text>> texts(String[][] rows, TextStyle style) {
        return Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row).map(text -> new Text(text, style)).toList())
                .toList();
    }

    @Override
    Mobject label(String text) {
        return new Text(text, style.bold());
    }
}
