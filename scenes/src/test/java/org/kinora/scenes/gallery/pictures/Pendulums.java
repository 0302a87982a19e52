package org.kinora.scenes.gallery.pictures;

import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import org.kinora.engine.Kinora;
import org.kinora.engine.RenderOptions;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/**
 * The film that {@link FilmInAFrame} shows: thirteen pendulums, of which each swings once more than its neighbour until
 * all are back at the beginning, after four seconds.
 */
public final class Pendulums extends Scene {

    static final double SECONDS = 4;
    static final int RATE = 20;

    private static final int COUNT = 13;
    private static final int SLOWEST = 3;

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Kinora.render(
                new Pendulums(),
                java.nio.file.Path.of(arguments[0]),
                RenderOptions.DEFAULT.size(320, 180).fps(RATE));
    }

    @Override
    protected void construct() {
        background().set(Color.hex("#10141F"));
        add(new Line(point(-6.6, 3.4), point(6.6, 3.4)).setStroke(Color.hex("#3A4356"), 8));
        for (int i = 0; i < COUNT; i++) {
            double height = 3.4 - 3.2 * (0.55 + 0.45 * (COUNT - i) / COUNT) - 2.2;
            Color color = Color.hex("#2FB5A6").mix(Color.hex("#FFD75E"), i / (COUNT - 1.0));
            double x = (i - (COUNT - 1) / 2.0) * 0.72;
            int swings = SLOWEST + i;
            Dot bob = new Dot(ORIGIN, 0.26);
            bob.setColor(color);
            bob.transform()
                    .follow(at -> Affine.translation(
                            point(x + 1.1 * Math.cos(TAU * swings * at.seconds() / SECONDS), height)));
            Line rod = new Line(point(x, 3.4), point(x, height)).setStroke(color.withAlpha(0.5), 4);
            rod.path().follow(at -> Path.polyline(point(x, 3.4), bob.centerAt(at)));
            add(rod, bob);
        }
        pause(SECONDS);
    }
}
