package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Scene;

/**
 * Answers JAnim's frame effect: the whole frame is blurred and comes back sharp, glows, and is seen through a hole
 * that opens.
 */
public final class FrameEffect extends Scene {

    @Override
    protected void construct() {
        Group<Mobject> frame = group(
                new NumberPlane(),
                new Circle(2).setFill(BLUE, 0.6),
                new Text("everything at once", 64).halo(BLACK, 10));
        add(frame);
        play(frame.animate(f -> f.blur(0.4)).rate(thereAndBack).seconds(2));
        play(frame.animate(f -> f.glow(YELLOW, 0.5)).rate(thereAndBack).seconds(2));
        Circle hole = new Circle(0.01).setStroke(Stroke.NONE);
        frame.clip(hole);
        play(hole.animate(h -> h.scale(900)).seconds(2));
    }
}
