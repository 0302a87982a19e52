package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers ManimGL's TexAndNumbersExample: the number in an equation follows the circle that it describes. */
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
        Group<DecimalNumber> exponents = equation.makeNumbersChangeable("2");
        play(exponents.animate(all -> all.forEach(exponent -> exponent.setValue(4))).seconds(2), fadeOut(circle));
        pause();
    }
}
