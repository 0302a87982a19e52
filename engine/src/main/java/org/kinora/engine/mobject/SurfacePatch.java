package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point3;

/**
 * A grid of points on a surface, rows of u and columns of v, with the normals at them.
 *
 * @param rows how many cells lie one after the other along u
 * @param columns how many cells along v
 */
record SurfacePatch(int rows, int columns, Point3[] points, Point3[] normals) {

    static SurfacePatch of(SurfaceForm form) {
        int rows = form.rows();
        int columns = form.columns();
        Point3[] points = new Point3[(rows + 1) * (columns + 1)];
        for (int i = 0; i <= rows; i++) {
            double u = form.u(i);
            for (int j = 0; j <= columns; j++) {
                points[i * (columns + 1) + j] = form.at(u, form.v(j));
            }
        }
        return new SurfacePatch(rows, columns, points, normals(rows, columns, points));
    }

    /** From the differences to the neighbours; where rows or columns run together, from the next ones. */
    private static Point3[] normals(int rows, int columns, Point3[] points) {
        int across = columns + 1;
        Point3[] normals = new Point3[points.length];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                Point3 alongU =
                        points[Math.min(rows, i + 1) * across + j].minus(points[Math.max(0, i - 1) * across + j]);
                Point3 alongV =
                        points[i * across + Math.min(columns, j + 1)].minus(points[i * across + Math.max(0, j - 1)]);
                Point3 normal = alongU.cross(alongV);
                double size = alongU.length() * alongV.length();
                normals[i * across + j] = size > 1e-12 && normal.length() > 1e-6 * size ? normal.normalized() : null;
            }
        }
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                if (normals[i * across + j] == null) {
                    normals[i * across + j] = meanOfNeighbours(i, j, rows, columns, normals);
                }
            }
        }
        return normals;
    }

    private static Point3 meanOfNeighbours(int i, int j, int rows, int columns, Point3[] normals) {
        int across = columns + 1;
        Point3 sum = Point3.ORIGIN;
        for (int k = 0; k < across; k++) {
            sum = sum.plus(orZero(normals[Math.max(0, i - 1) * across + k]))
                    .plus(orZero(normals[Math.min(rows, i + 1) * across + k]));
        }
        if (sum.length() < 1e-9) {
            for (int k = 0; k <= rows; k++) {
                sum = sum.plus(orZero(normals[k * across + Math.max(0, j - 1)]))
                        .plus(orZero(normals[k * across + Math.min(columns, j + 1)]));
            }
        }
        return sum.length() < 1e-9 ? Point3.Z_AXIS : sum.normalized();
    }

    private static Point3 orZero(Point3 normal) {
        return normal == null ? Point3.ORIGIN : normal;
    }

    Point3 point(int i, int j) {
        return points[i * (columns + 1) + j];
    }

    Point3 normal(int i, int j) {
        return normals[i * (columns + 1) + j];
    }

    /** The lines between cells, every {@code step} rows and columns, and the rim. */
    List<List<Point3>> lines(int rowStep, int columnStep) {
        List<List<Point3>> lines = new ArrayList<>();
        for (int i = 0; i <= rows; i += rowStep) {
            List<Point3> line = new ArrayList<>();
            for (int j = 0; j <= columns; j++) {
                line.add(point(i, j));
            }
            lines.add(line);
        }
        for (int j = 0; j <= columns; j += columnStep) {
            List<Point3> line = new ArrayList<>();
            for (int i = 0; i <= rows; i++) {
                line.add(point(i, j));
            }
            lines.add(line);
        }
        return lines;
    }
}
