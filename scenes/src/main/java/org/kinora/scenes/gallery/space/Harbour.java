package org.kinora.scenes.gallery.space;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** A lighthouse and a boathouse, built of solids, and a boat out of a file that the wind drives home along the beam. */
public final class Harbour extends Scene {

    private static final Point3 LAMP = point(-3, 0.6, 2.75);

    @Override
    protected void construct() {
        background().set(Color.hex("#0B1020"));
        camera().orient(68 * DEGREES, -72 * DEGREES).lookAt(-0.4, 0, 1.1).zoom(1.0);
        camera().ambientRotation(4 * DEGREES);
        Surface sea = Surface.ofHeights((x, y) -> -0.08, new Range(-5.5, 5.5), new Range(-3, 3))
                .setColor(Color.hex("#1B4B66"))
                .setFillOpacity(0.8);
        Cylinder tower = new Cylinder(0.5, 2.6).moveTo(-3, 0.6, 1.2).setColor(Color.hex("#E9E3D5"));
        Cylinder band = new Cylinder(0.52, 0.5).moveTo(-3, 0.6, 1.4).setColor(Color.hex("#C8453B"));
        Cone roof = new Cone(0.65, 0.7).moveTo(-3, 0.6, 3.35).setColor(Color.hex("#C8453B"));
        Sphere lamp = new Sphere(0.32, YELLOW).moveTo(LAMP.x(), LAMP.y(), LAMP.z());
        Solid house = house().shift(-4.4, -1.2, 0);
        house.setFill(Color.hex("#B9895B"), 1).setStroke(Color.hex("#3A2A1C"), 1.5);
        play(fadeIn(sea), growFromCenter(tower), fadeIn(house));
        play(fadeIn(band), fadeIn(lamp), growFromCenter(roof));

        section("Boat");
        MeshModel boat = new MeshModel(file("boat.obj")).scale(0.6).rotate(PI, Z_AXIS);
        boat.moveTo(3.8, -0.9, 0.72).setColor(Color.hex("#F4EBDD"));
        Arrow3D wind = new Arrow3D(point(4.9, -2.3, 0.5), point(2.9, -1.9, 0.5)).setColor(Color.hex("#8FD3FF"));
        Line3D beam = new Line3D(LAMP, point(3.8, -0.9, 0.9)).setStroke(YELLOW, 4);
        play(fadeIn(boat), create(beam));
        play(fadeIn(wind));
        play(4, boat.animate(b -> b.shift(-4.4, 0.2, 0)), wind.animate(w -> w.shift(-3.4, 0.1, 0)));
        play(fadeOut(wind), fadeOut(beam), boat.animate(b -> b.shift(-0.6, 0, 0)));
        pause(1);
    }

    /** Walls and a roof with two slopes. */
    private static Solid house() {
        List<Point3> corners = List.of(
                point(-0.7, -0.5, 0),
                point(0.7, -0.5, 0),
                point(0.7, 0.5, 0),
                point(-0.7, 0.5, 0),
                point(-0.7, -0.5, 0.8),
                point(0.7, -0.5, 0.8),
                point(0.7, 0.5, 0.8),
                point(-0.7, 0.5, 0.8),
                point(-0.7, 0, 1.35),
                point(0.7, 0, 1.35));
        return new Solid(
                corners,
                List.of(
                        List.of(0, 1, 5, 4),
                        List.of(1, 2, 6, 9, 5),
                        List.of(2, 3, 7, 6),
                        List.of(3, 0, 4, 8, 7),
                        List.of(4, 5, 9, 8),
                        List.of(6, 7, 8, 9)));
    }
}
