package org.kinora.engine.mobject;

/**
 * Which lines of a table are drawn.
 *
 * <pre>{@code
 * Table results = new Table(rows).setColumnLabels("model", "loss").setLines(TableLines.LABELS);
 * add(results);
 * }</pre>
 */
public enum TableLines {
    NONE,
    /** Only between the labels and the entries. */
    LABELS,
    /** Between all rows and all columns; what a table has unless told otherwise. */
    INNER,
    /** Only around the whole. */
    OUTER,
    /** Between all rows and columns, and around the whole; manim's {@code include_outer_lines}. */
    ALL;

    boolean hasOuter() {
        return this == OUTER || this == ALL;
    }

    /** @param behindLabels whether this line stands between labels and entries */
    boolean hasInner(boolean behindLabels) {
        return this == INNER || this == ALL || this == LABELS && behindLabels;
    }
}
