package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers JAnim's number plane and vector field: arrows over a number plane show a whirl, and dots drift along it.
 */
public final class FieldOverPlane extends Scene {

    @Override
    protected void construct() {
        NumberPlane plane = new NumberPlane();
        Group<Mobject> arrows = new Group<>();
        for (int x = -7; x <= 7; x++) {
            for (int y = -4; y <= 4; y++) {
                Point from = point(x, y);
                Point flow = velocity(from).times(0.25);
                arrows.add(new Arrow(from, from.plus(flow), 0).setColor(TEAL.mix(YELLOW, Math.min(1, flow.length()))));
            }
        }
        Group<Dot> dots = new Group<>(IntStream.rangeClosed(-3, 3).mapToObj(y -> new Dot(point(-6, y))).toList());
        play(create(plane).lagRatio(0.05).seconds(2));
        play(laggedStart(0.01, arrows, arrow -> fadeIn(arrow)));
        play(fadeIn(dots));
        play(phaseFlow(dots, FieldOverPlane::velocity, 4).rate(linear).seconds(4));
        pause();
    }

    private static Point velocity(Point p) {
        return point(1 + 0.5 * Math.sin(p.y()), Math.sin(p.x()));
    }
}
