package org.kinora.scenes.viz;

import org.kinora.engine.geometry.Point;

/**
 * Places in rows, such as those of lights, dials or tickets: the first is the upper left one, and the middle of all is the
 * origin.
 *
 * @param columns how many places a row has
 * @param rows how many rows there are
 * @param step from a place to the next one in its row, and to the one below, in scene units
 */
public record Grid(int columns, int rows, double step) {

    /** With as many rows as are needed. */
    public static Grid of(int count, int columns, double step) {
        return new Grid(columns, (count + columns - 1) / columns, step);
    }

    /** The middle of a place, counted row by row from 0. */
    public Point place(int index) {
        return new Point((index % columns - (columns - 1) / 2.0) * step, ((rows - 1) / 2.0 - index / columns) * step);
    }
}
