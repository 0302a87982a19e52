package org.kinora.engine.geometry;

import java.util.function.DoubleBinaryOperator;
import org.kinora.engine.geometry.ZeroLattice.Edge;

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

    private final ZeroLattice lattice;
    private final MarchingSquares curves;

    private ImplicitCurves(ZeroLattice lattice, PathBuilder out) {
        this.lattice = lattice;
        curves = new MarchingSquares(lattice, out);
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
        PathBuilder out = Path.builder();
        ZeroLattice lattice = new ZeroLattice(
                function, left, bottom, right, top, FINE * coarseCells(right - left), FINE * coarseCells(top - bottom));
        new ImplicitCurves(lattice, out).find();
        return out.build();
    }

    private void find() {
        double[] below = null;
        for (int row = 0; row <= lattice.rows(); row += FINE) {
            double[] values = new double[lattice.columns() / FINE + 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = lattice.at(i * FINE, row);
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
        if (ZeroLattice.differ(lowLeft, lowRight)) {
            approach(column, row, size, false);
        }
        if (ZeroLattice.differ(lowLeft, highLeft)) {
            approach(column, row, size, true);
        }
        if (ZeroLattice.differ(lowRight, highRight)) {
            approach(column + size, row, size, true);
        }
        if (ZeroLattice.differ(highLeft, highRight)) {
            approach(column, row + size, size, false);
        }
        if (size > 2) {
            int half = size / 2;
            double middle = lattice.at(column + half, row + half);
            if (mayHide(lowLeft, lowRight, highLeft, highRight, middle)) {
                double low = lattice.at(column + half, row);
                double high = lattice.at(column + half, row + size);
                double toLeft = lattice.at(column, row + half);
                double toRight = lattice.at(column + size, row + half);
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
        double first = lattice.at(column, row);
        while (to - from > 1) {
            int middle = (from + to) / 2;
            double value = isUpright ? lattice.at(column, middle) : lattice.at(middle, row);
            if (ZeroLattice.differ(first, value)) {
                to = middle;
            } else {
                from = middle;
                first = value;
            }
        }
        curves.follow(isUpright ? new Edge(column, from, true) : new Edge(from, row, false));
    }
}
