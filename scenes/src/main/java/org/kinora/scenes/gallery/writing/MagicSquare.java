package org.kinora.scenes.gallery.writing;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** The magic square of three: every row, every column and both diagonals add up to fifteen. */
public final class MagicSquare extends Scene {

    static final int[][] NUMBERS = {{2, 7, 6}, {9, 5, 1}, {4, 3, 8}};

    /** Rows, columns and diagonals: for each, three times a row and a column. */
    static final int[][] LINES = {
        {0, 0, 0, 1, 0, 2}, {1, 0, 1, 1, 1, 2}, {2, 0, 2, 1, 2, 2},
        {0, 0, 1, 0, 2, 0}, {0, 1, 1, 1, 2, 1}, {0, 2, 1, 2, 2, 2},
        {0, 0, 1, 1, 2, 2}, {0, 2, 1, 1, 2, 0}
    };

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        IntegerTable square = new IntegerTable(NUMBERS, 72)
                .setLines(TableLines.ALL)
                .setGaps(1.1, 0.9)
                .moveTo(-2.2, 0.4);
        square.setColor(Palette.INK);
        square.horizontalLines().setStroke(Palette.RIM, 4);
        square.verticalLines().setStroke(Palette.RIM, 4);
        square.frame().setStroke(Palette.RIM, 4);
        play(
                fadeIn(square.horizontalLines()),
                fadeIn(square.verticalLines()),
                fadeIn(square.frame()),
                spiralIn(square.entries()).lagRatio(0.08).seconds(2.2),
                caption.say("The numbers from one to nine, each once"));

        section("Sums");
        Group<Line> bands = new Group<>();
        Group<MathTex> sums = new Group<>();
        for (int i = 0; i < LINES.length; i++) {
            bands.add(band(square, i));
            sums.add(new MathTex(sum(i), 64).setColor(Palette.YELLOW).moveTo(3.6, 0.4));
        }
        play(
                showSubmobjectsOneByOne(bands).seconds(6),
                showSubmobjectsOneByOne(sums).seconds(6),
                caption.say("Along every line there are fifteen."));
        play(fadeIn(bands), indicate(sums.get(LINES.length - 1)));
        pause(0.6);
    }

    private static Line band(IntegerTable square, int line) {
        int[] places = LINES[line];
        Mobject from = square.cell(places[0], places[1]);
        Mobject to = square.cell(places[4], places[5]);
        return new Line(from.center(), to.center())
                .scale(1.25)
                .setStroke(Palette.TEAL.withAlpha(0.45), 40)
                .setZIndex(-1);
    }

    private static String sum(int line) {
        int[] places = LINES[line];
        return "%d + %d + %d = 15"
                .formatted(NUMBERS[places[0]][places[1]], NUMBERS[places[2]][places[3]], NUMBERS[places[4]][places[5]]);
    }
}
