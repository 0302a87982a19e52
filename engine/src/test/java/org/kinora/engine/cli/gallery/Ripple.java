package org.kinora.engine.cli.gallery;

import org.kinora.engine.mobject.Circle;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** A disc that appears. It is there for tests. */
public final class Ripple extends Scene {

    @Override
    protected void construct() {
        pause(0.5);
        add(new Circle(2).setFill(Color.TEAL, 1));
        pause(0.5);
    }
}
