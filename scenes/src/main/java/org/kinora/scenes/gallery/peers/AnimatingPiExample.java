package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import java.util.stream.Stream;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers JAnim's AnimatingPiExample: a hundred letters move and change colour together, and functions bend them. */
public final class AnimatingPiExample extends Scene {

    @Override
    protected void construct() {
        var letters = Stream.generate(() -> new MathTex("\\pi")).limit(100).toList();
        var grid = new Group<>(letters).scale(2).arrangeInGrid(10, 0.2).asTexture();
        add(grid);
        play(grid.animate(g -> g.shift(LEFT)));
        play(grid.animate(g -> g.setColor(YELLOW)));
        pause();
        play(grid.animate(g -> g.setColor(BLUE)));
        pause();
        play(grid.animate(g -> g.moveTo(ORIGIN).setHeight(TAU - 0.25)));
        pause();
        play(applyComplexFunction(grid, z -> z.exp()).seconds(5));
        pause();
        play(applyFunction(grid, p -> point(p.x() + 0.5 * Math.sin(p.y()), p.y() + 0.5 * Math.sin(p.x())))
                .seconds(5));
        pause();
    }
}
