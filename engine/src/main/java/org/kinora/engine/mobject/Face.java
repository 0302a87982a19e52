package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Property;

/**
 * One flat face of a solid. It can be styled and moved by itself, like any shape; its edges face the viewer.
 *
 * <pre>{@code
 * Cube cube = new Cube();
 * cube.faces().get(0).setFill(YELLOW, 1);
 * }</pre>
 */
public final class Face extends VMobject<Face> {

    private final Polyhedron<?> solid;
    private final Property<Double> shading = property(1.0);

    /** @param corners counter-clockwise, seen from outside */
    Face(Polyhedron<?> solid, List<Point3> corners, Point3 normal, Color fill, Stroke stroke) {
        super(outline(corners, normal), fill, stroke);
        this.solid = solid;
        pose().set(Pose.FLAT.at(place(corners, normal)));
    }

    private static Affine3 place(List<Point3> corners, Point3 normal) {
        Point3 x = corners.get(1).minus(corners.get(0)).normalized();
        return Affine3.ofAxes(x, normal.cross(x), normal, corners.get(0));
    }

    private static Path outline(List<Point3> corners, Point3 normal) {
        Affine3 back = place(corners, normal).inverse();
        return Path.polygon(corners.stream().map(back::apply).map(Point3::flat).toArray(Point[]::new));
    }

    /** The solid that it belongs to. */
    public Polyhedron<?> solid() {
        return solid;
    }

    /** How much the light matters to its colour, 0 to 1; 1 unless set. */
    public Property<Double> shading() {
        return shading;
    }
}
