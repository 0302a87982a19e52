package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's OpeningManim: a title and a formula, a transform, and a grid that is bent. */
public final class OpeningManim extends Scene {

    @Override
    protected void construct() {
        Tex title = new Tex("A sum that surprised everyone");
        MathTex basel = new MathTex("\\sum_{n=1}^\\infty \\frac{1}{n^2} = \\frac{\\pi^2}{6}");
        group(title, basel).arrange(DOWN);
        play(write(title), fadeIn(basel, DOWN));
        pause();
        Tex corner = new Tex("One title became another").toCorner(UP_LEFT);
        play(transform(title, corner), fadeOut(basel, DOWN).lagRatio(0.05));
        pause();
        NumberPlane grid = new NumberPlane();
        Tex straight = new Tex("Lines, all straight", 72).moveTo(corner.corner(UP_LEFT), UP_LEFT);
        add(grid, straight);
        play(fadeOut(title), fadeIn(straight, UP), create(grid).seconds(3).lagRatio(0.1));
        pause();
        Tex bent = new Tex("A function bent them all").moveTo(straight.corner(UP_LEFT), UP_LEFT);
        play(applyFunction(grid, p -> p.plus(point(Math.sin(p.y()), Math.sin(p.x()))))
                .seconds(3));
        pause();
        play(transform(straight, bent));
        pause();
    }
}
