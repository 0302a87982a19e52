package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** A plane and a sine are drawn; a dot runs along it under its number. */
public final class PeerGraph extends Scene {

    @Override
    protected void construct() {
        NumberPlane plane = new NumberPlane();
        FunctionGraph graph = plane.plot(Math::sin).setStroke(Color.YELLOW, 4);
        play(2, create(plane), create(graph));
        ValueTracker x = new ValueTracker(-6);
        Dot dot = new Dot().setColor(Color.RED);
        dot.transform().follow(moment -> Affine.translation(plane.c2p(x.at(moment), Math.sin(x.at(moment)), moment)));
        DecimalNumber label = new DecimalNumber(0, 2).follow(x).alwaysNextTo(dot, UP);
        add(dot, label);
        play(4, x.animate(v -> v.set(6)).rate(linear));
    }
}
