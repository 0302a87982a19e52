package org.kinora.scenes.gallery.moves;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Palette;

/** A grid that a matrix shears, that a function bends, and that swings back. */
public final class BentGrid extends Scene {

    private static final double[][] SHEAR = {{1, 0.8}, {0, 1}};
    private static final double[][] SHEAR_BACK = {{1, -0.8}, {0, 1}};

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Group<Line> grid = grid();
        Group<Mobject> all = group(grid, new Circle(1).setStroke(Palette.YELLOW, 6));
        all.saveState();
        play(create(grid).lagRatio(0.05).seconds(1.5), after(0.7, spinInFromNothing(all.get(1))));
        play(applyMatrix(all, SHEAR).seconds(1.5));
        play(applyMatrix(all, SHEAR_BACK).rate(spring(0.5)).seconds(2));
        play(applyFunction(all, BentGrid::bent).seconds(2));
        pause(0.4);
        play(restore(all).seconds(1.5));
        play(applyWave(all).amplitude(0.5).ripples(2).seconds(2.5));
    }

    private static Point bent(Point p) {
        return point(p.x() + 0.5 * Math.sin(p.y() * 1.2), p.y() + 0.5 * Math.sin(p.x() * 1.2));
    }

    private static Group<Line> grid() {
        Group<Line> lines = new Group<>();
        for (int x = -6; x <= 6; x++) {
            lines.add(new Line(point(x, -3), point(x, 3)).setStroke(Palette.RIM, x == 0 ? 6 : 3));
        }
        for (int y = -3; y <= 3; y++) {
            lines.add(new Line(point(-6, y), point(6, y)).setStroke(Palette.TEAL, y == 0 ? 6 : 3));
        }
        return lines;
    }
}
