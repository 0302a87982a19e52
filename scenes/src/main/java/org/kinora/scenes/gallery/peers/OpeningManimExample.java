package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers ManimGL's OpeningManimExample: a matrix shears a grid, and then every complex number is squared. */
public final class OpeningManimExample extends Scene {

    @Override
    protected void construct() {
        Text intro = new Text("A function can be seen\nby what it does to a grid.");
        play(write(intro));
        pause(2);
        NumberPlane grid = new NumberPlane(new Range(-10, 10), new Range(-5, 5));
        double[][] shear = {{1, 1}, {0, 1}};
        Group<Mobject> words = group(new Text("This is what"), new DecimalMatrix(shear, 0), new Text("does to it"));
        words.arrange(RIGHT).toEdge(UP).halo(BLACK, 10);
        play(create(grid), fadeTransform(intro, words));
        pause();
        play(applyMatrix(grid, shear).seconds(3));
        pause();
        ComplexPlane still = new ComplexPlane().setStroke(BLUE_E, 1);
        ComplexPlane moving = new ComplexPlane();
        Text squared = new Text("and this, what squaring does").toEdge(UP).halo(BLACK, 10);
        play(fadeOut(grid), create(still).lagRatio(0.1).seconds(3), fadeIn(moving), fadeTransform(words, squared));
        pause();
        play(applyComplexFunction(moving, z -> z.times(z)).seconds(6));
        pause(2);
    }
}
