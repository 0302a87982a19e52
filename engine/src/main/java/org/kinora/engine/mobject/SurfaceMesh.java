package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;
import org.kinora.engine.space.Mesh;
import org.kinora.engine.space.MeshLine;

/** Collects patches into one mesh. */
final class SurfaceMesh {

    private float[] positions = new float[256];
    private float[] normals = new float[256];
    private final List<Color> colors = new ArrayList<>();
    private int[] triangles = new int[256];
    private int indices;

    /** Gives a corner of a patch its colour. */
    interface CornerColor {
        Color at(int row, int column);
    }

    /** Adds a patch whose cells share their corners. */
    void add(SurfacePatch patch, CornerColor color) {
        int first = colors.size();
        int across = patch.columns() + 1;
        for (int i = 0; i <= patch.rows(); i++) {
            for (int j = 0; j < across; j++) {
                addCorner(patch.point(i, j), patch.normal(i, j), color.at(i, j));
            }
        }
        for (int i = 0; i < patch.rows(); i++) {
            for (int j = 0; j < patch.columns(); j++) {
                int corner = first + i * across + j;
                addCell(corner, corner + 1, corner + across, corner + across + 1);
            }
        }
    }

    /** Adds a patch whose cells have one of two colours each. */
    void addCheckerboard(SurfacePatch patch, Color one, Color other) {
        for (int i = 0; i < patch.rows(); i++) {
            for (int j = 0; j < patch.columns(); j++) {
                int first = colors.size();
                Color color = (i + j) % 2 == 0 ? one : other;
                addCorner(patch.point(i, j), patch.normal(i, j), color);
                addCorner(patch.point(i, j + 1), patch.normal(i, j + 1), color);
                addCorner(patch.point(i + 1, j), patch.normal(i + 1, j), color);
                addCorner(patch.point(i + 1, j + 1), patch.normal(i + 1, j + 1), color);
                addCell(first, first + 1, first + 2, first + 3);
            }
        }
    }

    private void addCell(int corner, int right, int below, int belowRight) {
        addTriangle(corner, below, right);
        addTriangle(right, below, belowRight);
    }

    private void addTriangle(int a, int b, int c) {
        if (indices + 3 > triangles.length) {
            triangles = Arrays.copyOf(triangles, triangles.length * 2);
        }
        triangles[indices++] = a;
        triangles[indices++] = b;
        triangles[indices++] = c;
    }

    private void addCorner(Point3 position, Point3 normal, Color color) {
        int at = colors.size() * 3;
        if (at + 3 > positions.length) {
            positions = Arrays.copyOf(positions, positions.length * 2);
            normals = Arrays.copyOf(normals, normals.length * 2);
        }
        put(position, positions, at);
        put(normal, normals, at);
        colors.add(color);
    }

    private static void put(Point3 point, float[] into, int at) {
        into[at] = (float) point.x();
        into[at + 1] = (float) point.y();
        into[at + 2] = (float) point.z();
    }

    Mesh build(List<MeshLine> lines, double shading) {
        return new Mesh(
                Arrays.copyOf(positions, colors.size() * 3),
                Arrays.copyOf(normals, colors.size() * 3),
                colors,
                Arrays.copyOf(triangles, indices),
                lines,
                shading);
    }
}
