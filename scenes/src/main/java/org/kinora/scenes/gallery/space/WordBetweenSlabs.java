package org.kinora.scenes.gallery.space;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Prism;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** A word flies through the layers of a machine, and stops between two of them for a closer look. */
public final class WordBetweenSlabs extends Scene {

    private static final int LAYERS = 6;
    private static final double GAP = 1.7;
    private static final Color GLASS = Color.hex("#3FA7C4");

    @Override
    protected void construct() {
        background().set(Color.hex("#0B1020"));
        camera().orient(68 * DEGREES, -58 * DEGREES).zoom(0.95);
        Text title = new Text("Layer by layer", 44).toEdge(UP).fixInFrame();
        Group<Prism> layers = new Group<>();
        for (int i = 0; i < LAYERS; i++) {
            Prism layer = new Prism(4.6, 0.22, 2.8)
                    .setFill(GLASS, 0.1)
                    .setStroke(Color.hex("#9FE3F5"), 1.2)
                    .moveTo(0, y(i), 0);
            layers.add(layer);
        }
        Text word = new Text("attention", 62)
                .setColor(Color.hex("#FFF3D0"))
                .inPlane(X_AXIS, Z_AXIS)
                .moveTo(0, y(-1.2), 0);
        play(fadeIn(title), laggedStart(0.15, layers.members(), layer -> fadeIn(layer, UP)));
        play(fadeIn(word));
        play(
                3,
                word.animate(w -> w.moveTo(0, y(2.5), 0)),
                camera().animate(c -> c.orient(72 * DEGREES, -40 * DEGREES)));
        play(
                2.5,
                fadeOut(title),
                layers.get(3).animate(layer -> layer.setFill(GOLD, 0.25)),
                camera().animate(c -> c.orient(80 * DEGREES, -72 * DEGREES)
                        .setDistance(3.4)
                        .zoom(1.9)
                        .lookAt(0, y(2.5), 0)));
        pause(0.5);
        play(
                2.5,
                word.animate(w -> w.moveTo(0, y(LAYERS + 0.2), 0).setColor(GOLD)),
                camera().animate(c -> c.orient(62 * DEGREES, -30 * DEGREES)
                        .setFieldOfView(20 * DEGREES)
                        .zoom(0.95)
                        .lookAt(0, 0, 0)));
        pause(0.5);
    }

    private static double y(double layer) {
        return (layer - (LAYERS - 1) / 2.0) * GAP;
    }
}
