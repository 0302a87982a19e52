package org.kinora.lines;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.Axes;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Range;
import org.kinora.engine.scene.Scene;

/** A scene outside of the engine's packages, which knows its own lines. */
public final class Drawn extends Scene {

    public static final int CIRCLE = 26;
    public static final int COPY = 27;
    public static final int AXES = 28;
    public static final int PLAY = 29;
    public static final int PAUSE = 30;

    public Circle circle;
    public Mobject copy;
    public Mobject axes;

    @Override
    protected void construct() {
        circle = new Circle();
        copy = circle.copy();
        axes = new Axes(new Range(0, 1), new Range(0, 1));
        play(create(circle).seconds(1));
        pause(1);
    }
}
