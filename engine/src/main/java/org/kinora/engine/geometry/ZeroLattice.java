package org.kinora.engine.geometry;

import java.util.function.DoubleBinaryOperator;

/**
 * A function's values on a fine lattice over a rectangle, and its zeros on the sides of the lattice's cells. Beside a
 * place where it has no value there is no zero.
 */
final class ZeroLattice {

    /** The lattice is shifted by this part of a cell, since zeros of simple functions lie on round numbers. */
    private static final double SKEW = 0.381966;

    /** A value this much smaller than those at both ends of an edge counts as zero. */
    private static final double ZERO = 0.05;

    private static final int HALVINGS = 24;

    /** At a leap the values at both sides of it stay as far apart as this part of what they were. */
    private static final double LEAP = 0.25;

    private final DoubleBinaryOperator function;
    private final double left;
    private final double bottom;
    private final double right;
    private final double top;
    private final int columns;
    private final int rows;

    /** A side of a cell, from a lattice point to the right or upward. */
    record Edge(int column, int row, boolean isUpright) {}

    /** A cell by its lower left lattice point. */
    record Cell(int column, int row) {

        Cell across(Edge side) {
            if (side.isUpright) {
                return side.column == column ? new Cell(column - 1, row) : new Cell(column + 1, row);
            }
            return side.row == row ? new Cell(column, row - 1) : new Cell(column, row + 1);
        }
    }

    /** @param columns how many cells lie side by side, as {@code rows} lie one above the other */
    ZeroLattice(
            DoubleBinaryOperator function,
            double left,
            double bottom,
            double right,
            double top,
            int columns,
            int rows) {
        this.function = function;
        this.left = left;
        this.bottom = bottom;
        this.right = right;
        this.top = top;
        this.columns = columns;
        this.rows = rows;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    boolean has(Cell cell) {
        return cell.column >= 0 && cell.row >= 0 && cell.column < columns && cell.row < rows;
    }

    private double x(int column) {
        return place(column, columns, left, right);
    }

    private double y(int row) {
        return place(row, rows, bottom, top);
    }

    private static double place(int index, int count, double from, double to) {
        return index == 0 ? from : index == count ? to : from + (to - from) * ((index + SKEW) / count);
    }

    /** The function's value at a lattice point. */
    double at(int column, int row) {
        return function.applyAsDouble(x(column), y(row));
    }

    /** Whether there is a zero, or a leap, between two places with these values. */
    static boolean differ(double one, double other) {
        return one > 0 && other <= 0 || one <= 0 && other > 0;
    }

    /** The zero on an edge; null if the function leaps there. */
    Point crossing(Edge edge) {
        Point start = new Point(x(edge.column), y(edge.row));
        Point end = edge.isUpright
                ? new Point(x(edge.column), y(edge.row + 1))
                : new Point(x(edge.column + 1), y(edge.row));
        double before = function.applyAsDouble(start.x(), start.y());
        double after = function.applyAsDouble(end.x(), end.y());
        double whole = Math.abs(after - before);
        Point straight = start.interpolate(end, before / (before - after));
        if (Math.abs(function.applyAsDouble(straight.x(), straight.y()))
                <= ZERO * Math.min(Math.abs(before), Math.abs(after))) {
            return straight;
        }
        for (int i = 0; i < HALVINGS; i++) {
            Point middle = start.interpolate(end, 0.5);
            double value = function.applyAsDouble(middle.x(), middle.y());
            if (differ(before, value)) {
                end = middle;
                after = value;
            } else if (differ(value, after)) {
                start = middle;
                before = value;
            } else {
                return null;
            }
        }
        return Math.abs(after - before) <= LEAP * whole ? start : null;
    }
}
