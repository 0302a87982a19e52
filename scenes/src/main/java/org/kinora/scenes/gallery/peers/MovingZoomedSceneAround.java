package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers Manim Community's MovingZoomedSceneAround: a small frame over a picture pops out as a second view, and both
 * change their shape.
 */
public final class MovingZoomedSceneAround extends Scene {

    @Override
    protected void construct() {
        int[] rgb = {0x000000, 0x646464, 0x1e1e1e, 0xc8c8c8, 0xffffff, 0x000000, 0x050505, 0x212121};
        View view = View.of(new Rectangle(1.8, 0.3).moveTo(-2, 2), 6, 1);
        Mobject frame = view.frame().setStroke(PURPLE, 3);
        view.setStroke(RED, 3).toCorner(UP_RIGHT).saveState();
        Text frameName = new Text("frame", 64).setColor(PURPLE).nextTo(frame, DOWN);
        add(ImageMobject.of(4, 2, rgb).setHeight(7), new Dot(point(-2, 2)));
        play(create(frame), fadeIn(frameName, UP));
        view.setWidth(frame.width()).moveTo(frame);
        play(restore(view));
        Text viewName = new Text("second camera", 64).setColor(RED).nextTo(view, DOWN);
        play(fadeIn(viewName, UP));
        play(
                view.camera().animate(c -> c.stretch(0.5, 1.5, c.center())),
                view.animate(v -> v.stretch(0.5, 1.5, v.center())),
                fadeOut(viewName),
                fadeOut(frameName));
        play(view.animate(v -> v.scale(2)));
        play(view.camera().animate(c -> c.shift(DOWN.times(2.5))));
        pause();
        play(view.animate(v -> v.stretchToWidth(frame.width(), ORIGIN)
                .stretchToHeight(frame.height(), ORIGIN)
                .moveTo(frame)));
        play(fadeOut(view), uncreate(frame));
    }
}
