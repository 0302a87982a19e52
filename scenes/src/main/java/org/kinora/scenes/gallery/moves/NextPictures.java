package org.kinora.scenes.gallery.moves;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.lint.LintIgnore;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Palette;

/**
 * From one picture to the next: pushed aside, zoomed into and out of again, turned into each other, and faded. What
 * belongs to both pictures is carried over.
 */
@LintIgnore(rule = "flash", reason = "four columns of squares slide by, once")
public final class NextPictures extends Scene {

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Text title = new Text("a table of squares", 40).setColor(Palette.INK).moveTo(0, 3.3);
        Group<Mobject> words = sentence();
        play(write(title), fadeIn(words));
        pause(0.4);

        Group<Rectangle> squares = squares();
        play(slideTo(LEFT, group(title, squares)).seconds(1.2));
        pause(0.3);

        Rectangle chosen = squares.get(6);
        Group<Mobject> inside = inside(chosen);
        play(indicate(chosen).color(Palette.YELLOW));
        play(zoomInto(chosen, inside).seconds(2));
        pause(0.4);
        play(zoomOutOf(chosen, group(title, squares)).seconds(2));
        pause(0.3);

        Group<Rectangle> row = squares().arrangeInGrid(12, 0.2).scale(0.53).moveTo(0, -1);
        row.get(6).setFill(Palette.YELLOW, 1);
        play(morphTo(group(title, row)).pathArc(60 * DEGREES).seconds(1.5));
        play(camera().animate(c -> c.frameOn(row.get(6), 0.4)).seconds(1.5));
        play(camera().animate(c -> c.panTo(ORIGIN).zoomTo(1)).rate(spring(0.1)));
        play(fadeAll(title));
        pause(0.3);
    }

    private Group<Mobject> sentence() {
        Text question = new Text("How many are there?", 56).setColor(Palette.TEAL);
        return group(question);
    }

    private static Group<Rectangle> squares() {
        Group<Rectangle> squares = new Group<>();
        for (int i = 0; i < 12; i++) {
            squares.add(new Rectangle(1.92, 1.08)
                    .setFill(Palette.heat(0.15 + i / 16.0), 1)
                    .setStroke(Palette.RIM, 3));
        }
        return squares.arrangeInGrid(4, 0.35).moveTo(0, -0.5);
    }

    private Group<Mobject> inside(Rectangle chosen) {
        Rectangle ground =
                new Rectangle(frameWidth(), 8).setFill(chosen.fill().get()).setStrokeWidth(0);
        MathTex formula = new MathTex("7^2 = 49", 120).setColor(Palette.BACKGROUND);
        return group(ground, formula);
    }
}
