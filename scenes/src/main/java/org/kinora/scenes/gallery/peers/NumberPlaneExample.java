package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers JAnim's NumberPlaneExample: a number plane and a sine are drawn, and a matrix moves both. */
public final class NumberPlaneExample extends Scene {

    @Override
    protected void construct() {
        NumberPlane plane = new NumberPlane();
        FunctionGraph sine = plane.plot(Math::sin);
        pause(0.2);
        play(write(plane).lagRatio(0.05));
        play(write(sine));
        pause();
        play(applyMatrix(group(plane, sine), new double[][] {{3, -1}, {1, 2}}).seconds(2));
        pause();
    }
}
