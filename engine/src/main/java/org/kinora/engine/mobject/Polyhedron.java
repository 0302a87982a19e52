package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A solid with flat faces; manim's {@code Polyhedron}. Its faces are shapes, to be filled, stroked and moved together or
 * one by one, and are shaded by the light. While the solid is convex, nothing shows between them, however translucent
 * they are.
 *
 * <pre>{@code
 * var roof = new Solid(corners, List.of(List.of(0, 1, 2), List.of(0, 2, 3), List.of(0, 3, 1), List.of(1, 3, 2)));
 * play(rotate(roof.setFill(TEAL, 0.6), TAU, Z_AXIS));
 * }</pre>
 *
 * @param <S> the type that the fluent methods return: the class itself
 */
public abstract class Polyhedron<S extends Polyhedron<S>> extends Composite<S> {

    private static final Color FILL = Color.BLUE.withOpacity(0.75);
    /** How far a corner may lie outside of its face's plane, relative to the face's size. */
    private static final double FLATNESS = 1e-4;

    /**
     * @param corners in scene units
     * @param faces the indices of each face's corners, in order around it
     * @throws IllegalArgumentException if a face has fewer than three corners, or is bent, or has no area
     */
    protected Polyhedron(List<Point3> corners, List<List<Integer>> faces) {
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("A solid needs at least one face");
        }
        Point3 middle = mean(corners);
        List<Face> all = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            all.add(face(i, corners, faces.get(i), middle));
        }
        addParts(all);
    }

    private Face face(int number, List<Point3> corners, List<Integer> indices, Point3 middle) {
        List<Point3> around = new ArrayList<>();
        for (int index : indices) {
            if (index < 0 || index >= corners.size()) {
                throw new IllegalArgumentException(
                        "Face %d names corner %d of %d".formatted(number, index, corners.size()));
            }
            around.add(corners.get(index));
        }
        if (around.size() < 3) {
            throw new IllegalArgumentException(
                    "Face %d has %d corners; a face has three or more".formatted(number, around.size()));
        }
        Point3 normal = normal(around);
        double size =
                around.stream().mapToDouble(around.get(0)::distanceTo).max().orElse(0);
        if (normal.length() <= 1e-12 * size * size || size == 0) {
            throw new IllegalArgumentException("Face %d has no area".formatted(number));
        }
        Point3 unit = normal.normalized();
        for (Point3 corner : around) {
            if (Math.abs(corner.minus(around.get(0)).dot(unit)) > FLATNESS * size) {
                throw new IllegalArgumentException("Face %d is not flat; cut it into triangles".formatted(number));
            }
        }
        if (mean(around).minus(middle).dot(unit) < 0) {
            List<Point3> turned = new ArrayList<>(around);
            Collections.reverse(turned);
            return new Face(this, turned, unit.negated(), FILL, Stroke.NONE);
        }
        return new Face(this, around, unit, FILL, Stroke.NONE);
    }

    private static Point3 mean(List<Point3> points) {
        Point3 sum = Point3.ORIGIN;
        for (Point3 point : points) {
            sum = sum.plus(point);
        }
        return points.isEmpty() ? sum : sum.times(1.0 / points.size());
    }

    /** Twice the area as a vector, after Newell. */
    private static Point3 normal(List<Point3> around) {
        Point3 sum = Point3.ORIGIN;
        for (int i = 0; i < around.size(); i++) {
            Point3 here = around.get(i).minus(around.get(0));
            Point3 next = around.get((i + 1) % around.size()).minus(around.get(0));
            sum = sum.plus(here.cross(next));
        }
        return sum;
    }

    /** The faces, in the order in which they were given. */
    public final List<Face> faces() {
        return parts().stream().map(part -> (Face) part).toList();
    }

    /** How much the light matters to the faces' colours, 0 to 1; 1 unless set. */
    public final S setShading(double shading) {
        if (!(shading >= 0 && shading <= 1)) {
            throw new IllegalArgumentException("A shading is from 0 to 1, not " + shading);
        }
        faces().forEach(face -> face.shading().set(shading));
        return self();
    }
}
