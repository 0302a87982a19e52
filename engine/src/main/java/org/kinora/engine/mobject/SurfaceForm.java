package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point3;

/**
 * The form of a surface: a point in space for each u and v.
 *
 * @param rows how many cells divide the range of u
 * @param columns how many cells divide the range of v
 */
record SurfaceForm(Function function, double fromU, double toU, double fromV, double toV, int rows, int columns) {

    /** A pure function from u and v to a point. */
    @FunctionalInterface
    interface Function {
        Point3 at(double u, double v);
    }

    static final int MOST = 1_000;

    SurfaceForm {
        if (!(fromU < toU) || !(fromV < toV) || !Double.isFinite(toU - fromU) || !Double.isFinite(toV - fromV)) {
            throw new IllegalArgumentException("A surface needs finite ranges with from < to, not %s to %s and %s to %s"
                    .formatted(fromU, toU, fromV, toV));
        }
        if (rows < 1 || columns < 1 || rows > MOST || columns > MOST) {
            throw new IllegalArgumentException(
                    "A surface has from 1 to %,d cells along u and v, not %d and %d".formatted(MOST, rows, columns));
        }
    }

    double u(int row) {
        return row == rows ? toU : fromU + (toU - fromU) * row / rows;
    }

    double v(int column) {
        return column == columns ? toV : fromV + (toV - fromV) * column / columns;
    }

    Point3 at(double u, double v) {
        try {
            return function.at(u, v);
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "The surface has no point at u = %s, v = %s: %s".formatted(u, v, broken.getMessage()), broken);
        }
    }

    SurfaceForm withResolution(int newRows, int newColumns) {
        return new SurfaceForm(function, fromU, toU, fromV, toV, newRows, newColumns);
    }

    /** Every point the same share of the way to that of another form. */
    SurfaceForm interpolate(SurfaceForm end, double progress) {
        return new SurfaceForm(
                (u, v) -> {
                    double shareU = (u - fromU) / (toU - fromU);
                    double shareV = (v - fromV) / (toV - fromV);
                    Point3 there = end.function.at(
                            end.fromU + shareU * (end.toU - end.fromU), end.fromV + shareV * (end.toV - end.fromV));
                    return function.at(u, v).interpolate(there, progress);
                },
                fromU,
                toU,
                fromV,
                toV,
                progress < 1 ? rows : end.rows,
                progress < 1 ? columns : end.columns);
    }
}
