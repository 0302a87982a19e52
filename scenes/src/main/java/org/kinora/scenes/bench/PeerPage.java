package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.animation.LaggedStart;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** A page of about 600 letters fades in one after the other; then the whole of it drifts and turns. */
public final class PeerPage extends Scene {

    @Override
    protected void construct() {
        Group<Text> lines = new Group<>();
        for (int i = 0; i < 15; i++) {
            StringBuilder line = new StringBuilder();
            while (line.length() < 48) {
                line.append(Words.LIST.get(random().nextInt(Words.LIST.size()))).append(' ');
            }
            lines.add(new Text(line.toString().strip(), Words.sizeOf(24)));
        }
        lines.arrange(DOWN, 0.25, LEFT);
        play(3, LaggedStart.map(0.01, lines.shapes(), letter -> fadeIn(letter, point(0, 0.2))));
        play(3, lines.animate(l -> l.shift(0, 0.5).rotate(0.05)));
    }
}
