package org.kinora.engine.mobject;

import java.util.Collection;
import java.util.List;
import org.kinora.engine.geometry.Point;

/** Mobjects that are placed, styled and animated together. */
public final class Group extends Composite<Group> {

    public Group(Mobject<?>... members) {
        super(List.of(members));
    }

    public Group(Collection<? extends Mobject<?>> members) {
        super(members);
    }

    public Group add(Mobject<?>... members) {
        addParts(members);
        return this;
    }

    public Group remove(Mobject<?>... members) {
        removeParts(List.of(members));
        return this;
    }

    /** Puts the members in a row or column with the usual gap, and leaves the whole where its centre was. */
    public Group arrange(Point direction) {
        return arrange(direction, DEFAULT_GAP);
    }

    public Group arrange(Point direction, double gap) {
        return arrange(direction, gap, Point.ORIGIN);
    }

    /** @param alignedEdge the side that all members have in line */
    public Group arrange(Point direction, double gap, Point alignedEdge) {
        Point center = center();
        for (int i = 1; i < size(); i++) {
            get(i).nextTo(get(i - 1), direction, gap, alignedEdge);
        }
        return moveTo(center);
    }

    /**
     * Puts the members in rows from left to right and top to bottom, each centred in a cell of its column's width and its
     * row's height.
     *
     * @param gap between columns and between rows
     */
    public Group arrangeInGrid(int columns, double gap) {
        if (columns < 1) {
            throw new IllegalArgumentException("A grid has one column or more, not " + columns);
        }
        int rows = (size() + columns - 1) / columns;
        double[] widths = new double[columns];
        double[] heights = new double[rows];
        for (int i = 0; i < size(); i++) {
            widths[i % columns] = Math.max(widths[i % columns], get(i).width());
            heights[i / columns] = Math.max(heights[i / columns], get(i).height());
        }
        Point center = center();
        double y = 0;
        for (int row = 0; row < rows; row++) {
            double x = 0;
            for (int column = 0; column < columns && row * columns + column < size(); column++) {
                get(row * columns + column).moveTo(new Point(x + widths[column] / 2, y - heights[row] / 2));
                x += widths[column] + gap;
            }
            y -= heights[row] + gap;
        }
        return moveTo(center);
    }
}
