package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;

/**
 * Where a function of two numbers is zero, as an outline. A coarse lattice, refined wherever the function comes close to
 * zero, finds a place of every curve; from there each curve is followed through the cells of a fine lattice, as marching
 * squares do, and its points are found on the lattice's lines. Where curves cross, each goes straight on.
 *
 * <p>The function has to change its sign at the curve: the zeros of a square are not seen. Where it has no value, or
 * leaps from one sign to the other, there is no curve.
 *
 * <pre>{@code
 * Path circle = ImplicitCurves.of((x, y) -> x * x + y * y - 1, -2, -2, 2, 2);
 * }</pre>
 */
public final class ImplicitCurves {

    /** Of a coarse cell, in units: every closed curve wider than this is found at once. */
    private static final double COARSE_CELL = 1.0 / 16;

    private static final int FEWEST_CELLS = 32;
    private static final int MOST_CELLS = 512;

    /** How many fine cells lie along a coarse one; a fine cell is half a pixel in a picture of 1080 lines. */
    private static final int FINE = 16;

    /** The lattice is shifted by this part of a fine cell, since zeros of simple functions lie on round numbers. */
    private static final double SKEW = 0.381966;

    /** How far an outline may be from the places that were found, in units: a fortieth of a pixel at 1080 lines. */
    private static final double TOLERANCE = 2e-4;

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
    /** In fine cells. */
    private final int columns;

    private final int rows;
    private final Set<Edge> met = new HashSet<>();
    private final PathBuilder out = Path.builder();

    /** A side of a fine cell, from a lattice point to the right or upward. */
    private record Edge(int column, int row, boolean isUpright) {}

    private record Cell(int column, int row) {

        Cell across(Edge side) {
            if (side.isUpright) {
                return side.column == column ? new Cell(column - 1, row) : new Cell(column + 1, row);
            }
            return side.row == row ? new Cell(column, row - 1) : new Cell(column, row + 1);
        }
    }

    private ImplicitCurves(DoubleBinaryOperator function, double left, double bottom, double right, double top) {
        this.function = function;
        this.left = left;
        this.bottom = bottom;
        this.right = right;
        this.top = top;
        columns = FINE * coarseCells(right - left);
        rows = FINE * coarseCells(top - bottom);
    }

    private static int coarseCells(double length) {
        return (int) Math.max(FEWEST_CELLS, Math.min(MOST_CELLS, Math.ceil(length / COARSE_CELL)));
    }

    /**
     * The curves inside a rectangle.
     *
     * @param function a pure function of x and y, in scene units
     * @param left less than {@code right}, as {@code bottom} is less than {@code top}; all finite
     */
    public static Path of(DoubleBinaryOperator function, double left, double bottom, double right, double top) {
        if (!(left < right && bottom < top) || Double.isInfinite(right - left) || Double.isInfinite(top - bottom)) {
            throw new IllegalArgumentException(
                    "An implicit function needs a finite rectangle, not one from (%s, %s) to (%s, %s)"
                            .formatted(left, bottom, right, top));
        }
        ImplicitCurves curves = new ImplicitCurves(function, left, bottom, right, top);
        curves.find();
        return curves.out.build();
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

    private double at(int column, int row) {
        return function.applyAsDouble(x(column), y(row));
    }

    private static boolean differ(double one, double other) {
        return one > 0 && other <= 0 || one <= 0 && other > 0;
    }

    private void find() {
        double[] below = null;
        for (int row = 0; row <= rows; row += FINE) {
            double[] values = new double[columns / FINE + 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = at(i * FINE, row);
            }
            for (int i = 0; below != null && i < values.length - 1; i++) {
                search(i * FINE, row - FINE, FINE, below[i], below[i + 1], values[i], values[i + 1]);
            }
            below = values;
        }
    }

    /** Follows all curves that begin in a square of fine cells. */
    private void search(
            int column, int row, int size, double lowLeft, double lowRight, double highLeft, double highRight) {
        if (differ(lowLeft, lowRight)) {
            approach(column, row, size, false);
        }
        if (differ(lowLeft, highLeft)) {
            approach(column, row, size, true);
        }
        if (differ(lowRight, highRight)) {
            approach(column + size, row, size, true);
        }
        if (differ(highLeft, highRight)) {
            approach(column, row + size, size, false);
        }
        if (size > 2) {
            int half = size / 2;
            double middle = at(column + half, row + half);
            if (mayHide(lowLeft, lowRight, highLeft, highRight, middle)) {
                double low = at(column + half, row);
                double high = at(column + half, row + size);
                double toLeft = at(column, row + half);
                double toRight = at(column + size, row + half);
                search(column, row, half, lowLeft, low, toLeft, middle);
                search(column + half, row, half, low, lowRight, middle, toRight);
                search(column, row + half, half, toLeft, middle, highLeft, high);
                search(column + half, row + half, half, middle, toRight, high, highRight);
            }
        }
    }

    /** Whether values at the corners and in the middle of a square let expect a curve in it that they do not show. */
    private static boolean mayHide(double a, double b, double c, double d, double middle) {
        double least = Math.min(Math.min(Math.min(a, b), Math.min(c, d)), middle);
        double greatest = Math.max(Math.max(Math.max(a, b), Math.max(c, d)), middle);
        double nearest = Math.min(Math.abs(least), Math.abs(greatest));
        return least <= 0 && greatest > 0 || nearest <= greatest - least;
    }

    /** Halves an edge, at whose ends the signs differ, until a fine one is left, and follows the curve from there. */
    private void approach(int column, int row, int size, boolean isUpright) {
        int from = isUpright ? row : column;
        int to = from + size;
        double first = at(column, row);
        while (to - from > 1) {
            int middle = (from + to) / 2;
            double value = isUpright ? at(column, middle) : at(middle, row);
            if (differ(first, value)) {
                to = middle;
            } else {
                from = middle;
                first = value;
            }
        }
        follow(isUpright ? new Edge(column, from, true) : new Edge(from, row, false));
    }

    private void follow(Edge start) {
        if (!met.add(start)) {
            return;
        }
        Point first = crossing(start);
        if (first == null) {
            return;
        }
        List<Point> way = new ArrayList<>();
        way.add(first);
        Cell cell = new Cell(start.column, start.row);
        boolean isClosed = walk(start, cell, start, way);
        if (!isClosed) {
            Collections.reverse(way);
            walk(start, cell.across(start), start, way);
        }
        draw(way, isClosed);
    }

    /** Adds the places at which a curve leaves one cell after the other; true if it comes back to its start. */
    private boolean walk(Edge entry, Cell into, Edge start, List<Point> way) {
        Edge side = entry;
        Cell cell = into;
        while (cell.column >= 0 && cell.row >= 0 && cell.column < columns && cell.row < rows) {
            Edge exit = exit(cell, side);
            if (exit == null) {
                return false;
            }
            if (exit.equals(start)) {
                return true;
            }
            Point crossing = crossing(exit);
            if (crossing == null) {
                return false;
            }
            way.add(crossing);
            if (!met.add(exit)) {
                return false;
            }
            cell = cell.across(exit);
            side = exit;
        }
        return false;
    }

    /** Where a curve leaves a cell: on the opposite side if two curves cross in it; null if it ends there. */
    private Edge exit(Cell cell, Edge entry) {
        double lowLeft = at(cell.column, cell.row);
        double lowRight = at(cell.column + 1, cell.row);
        double highLeft = at(cell.column, cell.row + 1);
        double highRight = at(cell.column + 1, cell.row + 1);
        Edge below = differ(lowLeft, lowRight) ? new Edge(cell.column, cell.row, false) : null;
        Edge above = differ(highLeft, highRight) ? new Edge(cell.column, cell.row + 1, false) : null;
        Edge toLeft = differ(lowLeft, highLeft) ? new Edge(cell.column, cell.row, true) : null;
        Edge toRight = differ(lowRight, highRight) ? new Edge(cell.column + 1, cell.row, true) : null;
        Edge opposite = entry.equals(below) ? above : entry.equals(above) ? below : null;
        if (entry.isUpright) {
            opposite = entry.equals(toLeft) ? toRight : toLeft;
        }
        if (opposite != null) {
            return opposite;
        }
        for (Edge other : new Edge[] {below, toRight, above, toLeft}) {
            if (other != null && !other.equals(entry)) {
                return other;
            }
        }
        return null;
    }

    /** The zero on an edge; null if the function leaps there. */
    private Point crossing(Edge edge) {
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

    private void draw(List<Point> way, boolean isClosed) {
        if (isClosed) {
            way.add(way.get(0));
        }
        boolean[] isKept = new boolean[way.size()];
        int last = way.size() - 1;
        isKept[0] = true;
        isKept[last] = true;
        // a closed way has no chord: it is halved first
        keep(way, 0, isClosed ? last / 2 : last, isKept);
        if (isClosed) {
            isKept[last / 2] = true;
            keep(way, last / 2, last, isKept);
        }
        if (way.size() < 2) {
            return;
        }
        out.moveTo(way.get(0));
        for (int i = 1; i <= last; i++) {
            if (isKept[i] && !(isClosed && i == last)) {
                out.lineTo(way.get(i));
            }
        }
        if (isClosed) {
            out.close();
        }
    }

    /** Douglas and Peucker's choice of points: the one furthest from the chord is kept until all are close to one. */
    private static void keep(List<Point> way, int from, int to, boolean[] isKept) {
        int furthest = -1;
        double greatest = TOLERANCE;
        Point start = way.get(from);
        Point chord = way.get(to).minus(start);
        double length = chord.length();
        for (int i = from + 1; i < to; i++) {
            Point arm = way.get(i).minus(start);
            double gap = length == 0 ? arm.length() : Math.abs(chord.cross(arm)) / length;
            // a way that turns back on itself leaves its chord lengthwise
            double along = length == 0 ? 0 : chord.dot(arm) / length;
            double beyond = Math.max(-along, along - length);
            double away = Math.max(gap, beyond);
            if (away > greatest) {
                greatest = away;
                furthest = i;
            }
        }
        if (furthest >= 0) {
            isKept[furthest] = true;
            keep(way, from, furthest, isKept);
            keep(way, furthest, to, isKept);
        }
    }
}
