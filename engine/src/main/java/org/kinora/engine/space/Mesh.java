package org.kinora.engine.space;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kinora.digest.ContentDigest;
import org.kinora.digest.Digestible;
import org.kinora.engine.geometry.Box3;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;

/**
 * A surface of triangles with a colour and a normal at every corner, between which colours run evenly, and lines on it
 * or beside it. The arrays must not change any more.
 *
 * @param positions x, y and z of every corner
 * @param normals directions at right angles to the surface, of length 1, for every corner; which side they point to does
 *     not matter
 * @param colors one for every corner
 * @param triangles three indices of corners each
 * @param shading how much the light matters, 0 to 1
 */
public record Mesh(
        float[] positions, float[] normals, List<Color> colors, int[] triangles, List<MeshLine> lines, double shading)
        implements Digestible {

    /** The most triangles that a mesh may have. */
    public static final int MOST_TRIANGLES = 2_000_000;

    public Mesh {
        if (positions.length != normals.length || positions.length != colors.size() * 3 || triangles.length % 3 != 0) {
            throw new IllegalArgumentException(
                    "A mesh has as many normals and colours as corners, and three indices a triangle; not %d, %d, %d and %d"
                            .formatted(normals.length / 3, colors.size(), positions.length / 3, triangles.length));
        }
        if (triangles.length / 3 > MOST_TRIANGLES) {
            throw new IllegalArgumentException("A mesh of %,d triangles is too large; %,d are the most"
                    .formatted(triangles.length / 3, MOST_TRIANGLES));
        }
        for (int corner : triangles) {
            if (corner < 0 || corner >= colors.size()) {
                throw new IllegalArgumentException(
                        "A triangle names corner %d of a mesh that has %d".formatted(corner, colors.size()));
            }
        }
        for (float coordinate : positions) {
            if (!Float.isFinite(coordinate)) {
                throw new IllegalArgumentException("A mesh needs finite coordinates, not " + coordinate);
            }
        }
        colors = List.copyOf(colors);
        lines = List.copyOf(lines);
    }

    /** The same surface in other colours. */
    public Mesh recolored(UnaryOperator<Color> map) {
        return new Mesh(
                positions,
                normals,
                colors.stream().map(map).toList(),
                triangles,
                lines.stream()
                        .map(line -> new MeshLine(line.points(), line.width(), map.apply(line.color())))
                        .toList(),
                shading);
    }

    /** How many corners it has. */
    public int corners() {
        return colors.size();
    }

    public Point3 position(int corner) {
        return new Point3(positions[corner * 3], positions[corner * 3 + 1], positions[corner * 3 + 2]);
    }

    /** The box around all corners and lines; the origin for an empty mesh. */
    public Box3 box() {
        float[] low = {Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE};
        float[] high = {-Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (int i = 0; i < positions.length; i++) {
            low[i % 3] = Math.min(low[i % 3], positions[i]);
            high[i % 3] = Math.max(high[i % 3], positions[i]);
        }
        Box3 box = positions.length == 0
                ? null
                : new Box3(new Point3(low[0], low[1], low[2]), new Point3(high[0], high[1], high[2]));
        for (MeshLine line : lines) {
            if (!line.points().isEmpty()) {
                Box3 around = Box3.around(line.points());
                box = box == null ? around : box.union(around);
            }
        }
        return box == null ? new Box3(Point3.ORIGIN, Point3.ORIGIN) : box;
    }

    @Override
    public void digest(ContentDigest into) {
        into.shared(this, 8L * positions.length + 4L * triangles.length, own -> own.components(this));
    }
}
