package org.kinora.scenes.gallery.planes;

import static org.kinora.engine.Kinora.*;

import java.util.function.DoubleBinaryOperator;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** Points whose distances from two others have the same product: two ovals, which meet in a figure of eight and become one. */
public final class OvalsOfCassini extends Scene {

    private static final double FOCUS = 2;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        NumberPlane plane = new NumberPlane();
        plane.setStrokeColor(Palette.RIM.withAlpha(0.45));
        Group<ImplicitFunction> levels = new Group<>();
        for (double product = 1; product <= 10; product++) {
            levels.add(plane.implicitCurve(oval(product)).setStroke(Palette.probability((product - 1) / 12), 2));
        }
        Group<Dot> foci = group(new Dot(point(-FOCUS, 0)), new Dot(point(FOCUS, 0)));
        foci.setColor(Palette.INK);

        play(fadeIn(plane), fadeIn(foci), caption.say("Where do the distances from two points have the same product?"));
        ValueTracker product = new ValueTracker(1.5);
        ImplicitFunction curve = plane.implicitCurve(oval(1.5)).setStroke(Palette.YELLOW, 7);
        play(create(curve).seconds(1.5));
        curve.follow(at -> oval(product.at(at)));
        play(2, product.animate(p -> p.set(4)));
        play(caption.say("Where the product is four, the two ovals meet."));
        play(2, product.animate(p -> p.set(9)));
        play(create(levels).lagRatio(0.2).seconds(2), caption.say("Every product has its curve."));
        play(2, product.animate(p -> p.set(2.5)));
        pause(0.5);
    }

    /** Zero where the product of the distances from both points is this. */
    static DoubleBinaryOperator oval(double product) {
        return (x, y) -> {
            double sum = x * x + y * y + FOCUS * FOCUS;
            return sum * sum - 4 * FOCUS * FOCUS * x * x - product * product;
        };
    }
}
