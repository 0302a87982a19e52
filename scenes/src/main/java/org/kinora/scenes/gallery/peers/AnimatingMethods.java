package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import java.util.stream.Stream;
import org.kinora.engine.geometry.Complex;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers ManimGL's AnimatingMethods: whatever a method changes can be animated: a hundred letters move, change
 * colour, and are mapped.
 */
public final class AnimatingMethods extends Scene {

    @Override
    protected void construct() {
        Group<MathTex> letters = new Group<>(
                Stream.generate(() -> new MathTex("\\pi")).limit(100).toList());
        add(letters.arrangeInGrid(10, 0.12).setHeight(4).asTexture());
        play(letters.animate(g -> g.shift(LEFT)));
        play(letters.animate(g -> g.setColor(YELLOW)));
        play(letters.animate(g -> g.setColorByGradient(BLUE, GREEN)));
        play(letters.animate(g -> g.setHeight(TAU - 0.25).toCenter()));
        play(applyComplexFunction(letters, Complex::exp).seconds(5));
        play(applyFunction(letters, p -> p.plus(point(0.5 * Math.sin(p.y()), 0.5 * Math.sin(p.x()))))
                .seconds(5));
        pause();
    }
}
