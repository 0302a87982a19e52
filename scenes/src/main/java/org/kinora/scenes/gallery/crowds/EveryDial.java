package org.kinora.scenes.gallery.crowds;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.Stroke;
import org.kinora.model.Tensor;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.Palette;

/**
 * A weight of the model is a dial; the matrix that it belongs to is 65,536 of them. One sentence turns every dial a
 * little, by the gradient of its loss.
 */
public final class EveryDial extends ModelScene {

    static final String MATRIX = "blocks.3.attn.W_O";
    /** By the name that the file has for the same matrix, with a row for each head's each number. */
    static final String GRADIENT = "grad:h.3.attn.c_proj.weight";

    static final String SENTENCE = "The capital of France is Paris.";

    private static final double STEP = 0.1;
    private static final double RADIUS = 0.042;
    private static final Stroke NEEDLE = new Stroke(Palette.INK, 0.6).withCap(Stroke.Cap.ROUND);
    /** The row and the column of the dial that is seen first. */
    private static final int FIRST = 126;

    /** A weight of this size is turned by a right angle and has the full colour. */
    static final double STRONG = 0.25;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Tensor weights = gpt().parameters().tensor(MATRIX);
        Tensor gradient = gpt().gradients(SENTENCE).tensor(GRADIENT);
        int side = gradient.size(0);
        Crowd dials = Crowd.grid(dial(), side, gradient.size(1), STEP)
                .setNumbers(FloatData.of(weights.toArray()))
                .setTurn(-PI / 2 / STRONG)
                .setScale(Palette.signedScale(STRONG), 0);
        Point first = point((FIRST + 0.5 - side / 2.0) * STEP, (side / 2.0 - 0.5 - FIRST) * STEP);
        camera().scale(0.03).moveTo(first);
        DecimalNumber number = new DecimalNumber(weights.toArray()[FIRST * side + FIRST], 4, 1.2)
                .setColor(Palette.INK)
                .moveTo(first.plus(point(0, -0.019)));

        section("One weight");
        play(fadeIn(dials), fadeIn(number));
        pause(1);

        section("One nudge");
        play(
                2,
                camera().animate(c -> c.scale(9).moveTo(ORIGIN)),
                fadeOut(number).seconds(0.5));
        play(3, dials.animate(d -> d.setNumbers(nudged(weights, gradient))));

        section("All of its matrix");
        play(3, camera().animate(c -> c.scale(3.4 / 0.27)));
        pause(1);
    }

    private static Mobject dial() {
        return new Group<Mobject>(
                new Circle(RADIUS).setStroke(Stroke.NONE).setFill(Palette.PANEL),
                new Line(ORIGIN, point(0, 0.88 * RADIUS)).setStroke(NEEDLE));
    }

    /** The weights a step down their gradient, so long that the largest turn is a right angle. */
    static FloatData nudged(Tensor weights, Tensor gradient) {
        float[] values = weights.toArray().clone();
        float[] slopes = gradient.toArray();
        double steepest = 0;
        for (float slope : slopes) {
            steepest = Math.max(steepest, Math.abs(slope));
        }
        for (int i = 0; i < values.length; i++) {
            values[i] -= (float) (STRONG * slopes[i] / steepest);
        }
        return FloatData.of(values);
    }
}
