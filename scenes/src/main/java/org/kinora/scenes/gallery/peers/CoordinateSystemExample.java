package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers ManimGL's CoordinateSystemExample: a dot moves over axes by their numbers, with lines to both, and stays
 * with them when they are moved.
 */
public final class CoordinateSystemExample extends Scene {

    @Override
    protected void construct() {
        Axes axes = new Axes(new Range(-1, 10), new Range(-2, 2, 0.5), 10, 6).addCoordinates();
        axes.setStrokeColor(GRAY_A);
        Dot dot = new Dot(axes.c2p(0, 0)).setColor(RED);
        add(axes);
        play(fadeIn(dot).scale(0.5));
        play(dot.animate(d -> d.moveTo(axes.c2p(3, 2))));
        play(dot.animate(d -> d.moveTo(axes.c2p(5, 0.5))));
        Redrawn guides = redraw(at -> {
            Point numbers = axes.p2c(dot.center());
            return axes.linesToPoint(numbers.x(), numbers.y());
        });
        play(fadeIn(guides));
        play(dot.animate(d -> d.moveTo(axes.c2p(3, -2))));
        play(dot.animate(d -> d.moveTo(axes.c2p(1, 1))));
        dot.onFrame((d, at) -> d.moveTo(axes.c2p(1, 1)));
        play(axes.animate(a -> a.scale(0.75).toCorner(UP_LEFT)).seconds(2));
        pause();
        play(fadeAll());
    }
}
