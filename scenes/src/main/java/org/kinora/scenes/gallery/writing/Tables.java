package org.kinora.scenes.gallery.writing;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A table of formulas with cells that light up, and one of numbers that run. */
public final class Tables extends Scene {

    private static final double SIZE = 38;
    private static final double[] ANGLES = {0.25, 0.5, 0.75};

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        section("Formulas");
        MathTable rules = new MathTable(
                        new String[][] {
                            {"x^n", "n x^{n-1}"}, {"\\sin x", "\\cos x"}, {"\\cos x", "-\\sin x"}, {"e^x", "e^x"}
                        },
                        SIZE)
                .setColumnLabels("f(x)", "f'(x)")
                .setGaps(0.9, 0.55);
        rules.setColor(Palette.INK).columnLabels().setColor(Palette.TEAL);
        rules.horizontalLines().setStroke(Palette.RIM, 3);
        rules.verticalLines().setStroke(Palette.RIM, 3);
        rules.moveTo(-3.7, 0.4);
        play(
                caption.say("Each function on the left has its slope on the right."),
                createTable(rules).lagRatio(0.6));
        rules.highlight(3, 0, Palette.TEAL).highlight(3, 1, Palette.TEAL);
        rules.highlights().setFillOpacity(0.3);
        play(fadeIn(rules.highlights()), caption.say("One of them is its own slope."));

        section("Numbers");
        ValueTracker turn = new ValueTracker(0);
        DecimalTable values = new DecimalTable(new double[3][2], 2, SIZE)
                .leaveRoomFor(-1)
                .setColumnLabels("sin", "cos")
                .setRowLabels("a", "b", "c")
                .setLines(TableLines.LABELS)
                .setGaps(0.8, 0.55)
                .follow((at, row, column) -> value(turn.at(at) * ANGLES[row], column));
        values.setColor(Palette.INK).labels().setColor(Palette.YELLOW);
        values.horizontalLines().setStroke(Palette.RIM, 3);
        values.verticalLines().setStroke(Palette.RIM, 3);
        values.moveTo(3.7, 0.4);
        play(createTable(values).lagRatio(0.4).seconds(2), fadeOut(rules.highlights()));
        play(turn.animate(t -> t.set(TAU)).seconds(4), caption.say("Three angles turn, each at its own pace."));
        pause(0.8);
    }

    static double value(double angle, int column) {
        return column == 0 ? StrictMath.sin(angle) : StrictMath.cos(angle);
    }
}
