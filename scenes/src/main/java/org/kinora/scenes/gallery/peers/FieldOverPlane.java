package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Simulation;

/** Answers JAnim's number plane and vector field: arrows over a number plane show a flow, and dots drift with it. */
public final class FieldOverPlane extends Scene {

    @Override
    protected void construct() {
        NumberPlane plane = new NumberPlane();
        ArrowVectorField field = new ArrowVectorField(FieldOverPlane::velocity);
        play(create(plane).lagRatio(0.05).seconds(2));
        play(create(field).seconds(2));
        for (int y = -3; y <= 3; y++) {
            Simulation<Point> drift =
                    simulate(point(-6, y), (p, seconds) -> p.plus(velocity(p).times(seconds)));
            Dot dot = new Dot().onFrame((d, at) -> d.moveTo(drift.at(at)));
            add(new TracedPath(dot).dissipatingTime(1.5), dot);
        }
        pause(6);
    }

    private static Point velocity(Point p) {
        return point(1 + 0.5 * Math.sin(p.y()), Math.sin(p.x()));
    }
}
