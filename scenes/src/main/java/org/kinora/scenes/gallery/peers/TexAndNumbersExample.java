package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.animation.LaggedStart;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers ManimGL's TexAndNumbersExample: the number in an equation follows the circle that it describes, and its exponents run. */
public final class TexAndNumbersExample extends Scene {

    @Override
    protected void construct() {
        Axes axes = new Axes(new Range(-3, 3), new Range(-3, 3), 6, 6);
        Circle circle = new Circle(2).setColor(BLUE);
        MathTex equation = new MathTex("x^2 + y^2 = 4.00", 60).toCorner(UP_LEFT);
        DecimalNumber value = equation.makeNumberChangeable("4.00").setColor(BLUE);
        value.follow(at -> Math.pow(circle.boundsAt(at).width() / 2, 2));
        add(axes, circle, equation);
        play(circle.animate(c -> c.scale(0.5)).seconds(2));
        pause();
        play(circle.animate(c -> c.setWidth(6)).seconds(2));
        pause();
        play(circle.animate(c -> c.setWidth(4)).seconds(2));
        pause();
        Group<DecimalNumber> exponents = equation.makeNumbersChangeable("2");
        play(LaggedStart.map(0.2, exponents, e -> flashAround(e)), exponents.animate(all -> all.setColor(RED)));
        ImplicitFunction rounded =
                axes.implicitCurve((x, y) -> x * x * x * x + y * y * y * y - 4).matchStyle(circle);
        value.stopFollowing();
        play(
                exponents.animate(all -> all.forEach(exponent -> exponent.setValue(4))),
                replacementTransform(circle.copy(), rounded),
                circle.animate(c -> c.setStroke(BLUE.withAlpha(0.5), 1)));
        pause();
    }
}
