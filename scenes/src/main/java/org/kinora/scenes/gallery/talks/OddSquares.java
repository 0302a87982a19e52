package org.kinora.scenes.gallery.talks;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Palette;

/** A talk of five slides for {@code scripts/present}: odd numbers, one after another, add up to squares. */
public final class OddSquares extends Scene {

    private static final int SIDES = 5;
    private static final double CELL = 0.82;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Text title = new Text("Odd numbers and squares", 60);
        title.setColor(Palette.INK).moveTo(0, 0.4);
        Text question = new Text("1 + 3 + 5 + 7 + 9 = ?", 44);
        question.setColor(Palette.YELLOW).moveTo(0, -0.9);

        section("Title").notes("Welcome. Nobody needs more than adding up today.");
        play(write(title));
        play(fadeIn(question));

        section("A guess").loop().notes("Let them guess, and wait: the question goes on breathing until the next key.");
        play(0.8, question.animate(q -> q.scale(1.15)));
        play(0.8, question.animate(q -> q.scale(1 / 1.15)));

        section("The first one").autoNext().notes("This slide hands over to the next by itself.");
        play(fadeOut(title), question.animate(q -> q.moveTo(2.7, 0)));
        Group<Square> first = corner(1);
        play(fadeIn(first));

        section("One after another")
                .notes("Each odd number is a corner around the square so far.\nPoint at the corners while they come.");
        for (int side = 2; side <= SIDES; side++) {
            play(0.9, fadeIn(corner(side)));
        }

        section("The rule")
                .notes("Five odd numbers, five rows of five. So how many are the first hundred odd numbers?");
        MathTex rule = new MathTex("1 + 3 + \\cdots + (2n - 1) = n^2");
        rule.setColor(Palette.INK).moveTo(2.7, 0);
        play(transform(question, rule));
        pause(0.5);
    }

    /** The cells of a square that one with a side less does not have. */
    private static Group<Square> corner(int side) {
        Color color = side % 2 == 0 ? Palette.TEAL : Palette.YELLOW;
        Group<Square> cells = new Group<>();
        for (int i = 0; i < side; i++) {
            cells.add(cell(side - 1, i, color));
            if (i < side - 1) {
                cells.add(cell(i, side - 1, color));
            }
        }
        return cells;
    }

    private static Square cell(int column, int row, Color color) {
        Square cell = new Square(CELL * 0.88);
        cell.setFill(color, 0.85).setStroke(color, 0);
        cell.moveTo(-5.2 + CELL * column, -1.65 + CELL * row);
        return cell;
    }
}
