package org.kinora.scenes.gallery.objects;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A matrix that shuffles: a one in each row and column, times a column of shapes, puts every shape elsewhere. */
public final class ShuffledShapes extends Scene {

    private static final String[][] SHUFFLE = {{"0", "1", "0"}, {"0", "0", "1"}, {"1", "0", "0"}};
    /** Which shape each row of the matrix picks. */
    private static final int[] PICKED = {1, 2, 0};

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Matrix shuffle = new Matrix(SHUFFLE, 64).moveTo(-3.6, 0.5);
        shuffle.setColor(Palette.FAINT_INK);
        MobjectMatrix<VMobject<?>> before = column(0, 1, 2).moveTo(0, 0.5);
        MathTex equals = new MathTex("=", 64).setColor(Palette.INK).moveTo(1.8, 0.5);
        MobjectMatrix<VMobject<?>> after = column(PICKED).moveTo(3.6, 0.5);
        play(fadeIn(shuffle), fadeIn(before), caption.say("A matrix of zeros and ones, and a column of shapes"));
        IndexLabels numbers = new IndexLabels(before.column(0));
        numbers.parts().forEach(number -> ((DecimalNumber) number).scale(1.7).setColor(Palette.INK));
        play(0.6, fadeIn(numbers));

        section("Product");
        play(fadeOut(numbers), fadeIn(equals), fadeIn(after.brackets()));
        for (int row = 0; row < PICKED.length; row++) {
            play(
                    0.7,
                    fadeToColor(shuffle.entry(row, PICKED[row]), Palette.YELLOW),
                    indicate(before.entry(PICKED[row], 0)).color(Palette.YELLOW));
            play(
                    0.7,
                    transformFromCopy(before.entry(PICKED[row], 0), after.entry(row, 0))
                            .pathArc(-60 * DEGREES));
        }
        play(caption.say("Each row picks the shape at which it has its one."));

        section("Again");
        play(1.5, cyclicReplace(after.entry(2, 0), after.entry(1, 0), after.entry(0, 0)), caption.say("Once more,"));
        play(
                1.5,
                cyclicReplace(after.entry(2, 0), after.entry(1, 0), after.entry(0, 0)),
                caption.say("and all is as before."));
        pause(0.6);
    }

    private static MobjectMatrix<VMobject<?>> column(int... which) {
        List<List<VMobject<?>>> rows = new ArrayList<>();
        for (int shape : which) {
            rows.add(List.of(shape(shape)));
        }
        MobjectMatrix<VMobject<?>> column = new MobjectMatrix<>(rows, 64);
        column.brackets().setColor(Palette.FAINT_INK);
        return column;
    }

    private static VMobject<?> shape(int which) {
        return switch (which) {
            case 0 -> new Circle(0.38).setFill(Palette.TEAL).setStrokeWidth(0);
            case 1 -> new Square(0.7).setFill(Palette.VIOLET).setStrokeWidth(0);
            default -> new Triangle().scale(0.45).setFill(Color.ORANGE).setStrokeWidth(0);
        };
    }
}
