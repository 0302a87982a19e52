package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers ManimGL's GraphExample: one graph becomes another, also where it has corners and jumps, and a dot runs along
 * a parabola.
 */
public final class GraphExample extends Scene {

    @Override
    protected void construct() {
        Axes axes = new Axes(new Range(-3, 10), new Range(-1, 8)).addCoordinates();
        play(write(axes).lagRatio(0.01));
        FunctionGraph sine = axes.plot(x -> 2 * Math.sin(x)).setColor(BLUE);
        FunctionGraph bent = axes.plot(x -> Math.max(x, 0), -3, 8).setColor(YELLOW);
        FunctionGraph step = axes.plot(x -> x > 3 ? 2 : 1).setColor(GREEN);
        MathTex sineName = axes.graphLabel(sine, new MathTex("2 \\sin x"), 8, UP_RIGHT);
        Text bentName = axes.graphLabel(bent, new Text("ReLU"), 6, UP_LEFT);
        Text stepName = axes.graphLabel(step, new Text("step"), 4, UP);
        play(create(sine), fadeIn(sineName, RIGHT));
        pause(2);
        play(replacementTransform(sine, bent), fadeTransform(sineName, bentName));
        pause();
        play(replacementTransform(bent, step), fadeTransform(bentName, stepName));
        pause();
        FunctionGraph parabola = axes.plot(x -> 0.25 * x * x, -3, 5.6).setColor(PINK);
        play(fadeOut(step), fadeOut(stepName), create(parabola));
        ValueTracker x = new ValueTracker(2);
        Dot dot = new Dot().setColor(RED).onFrame((d, at) -> d.moveTo(axes.i2gp(x.get(), parabola)));
        play(fadeIn(dot).scale(0.5));
        play(x.animate(v -> v.set(4)).seconds(3));
        play(x.animate(v -> v.set(-2)).seconds(3));
        pause();
    }
}
