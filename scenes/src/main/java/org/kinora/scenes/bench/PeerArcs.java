package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.animation.LaggedStart;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.ArcBetweenPoints;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** A hundred arcs of different widths flash up one after the other. */
public final class PeerArcs extends Scene {

    private static final int PLACES = 20;

    @Override
    protected void construct() {
        List<ArcBetweenPoints> arcs = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Point start = point(place(), -1);
            Point end = point(place() + 0.01, -1.001);
            arcs.add(new ArcBetweenPoints(start, end, -Math.PI / 2)
                    .setStroke(Color.GREEN.mix(Color.YELLOW, random().nextDouble()), 1 + 5 * random().nextDouble()));
        }
        play(6, LaggedStart.map(0.03, arcs, arc -> showPassingFlash(arc, 0.7)));
    }

    private double place() {
        return -6 + 12.0 * random().nextInt(PLACES) / (PLACES - 1);
    }
}
