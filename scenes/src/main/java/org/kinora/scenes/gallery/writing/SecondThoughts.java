package org.kinora.scenes.gallery.writing;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.text.TextStyle;
import org.kinora.scenes.viz.Palette;

/** A message that is typed, deleted, and typed again before the screen goes dark. */
public final class SecondThoughts extends Scene {

    private static final double SIZE = 40;
    private static final Point LINE = point(-4.1, 0.1);

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        ScreenRectangle screen = new ScreenRectangle(5.6).shift(0, 0.3);
        screen.setFill(Palette.PANEL).setStroke(Palette.RIM, 5);
        RoundedRectangle foot = new RoundedRectangle(2.6, 0.22, 0.1).moveTo(0, -3.1);
        foot.setFill(Palette.RIM).setStrokeWidth(0);
        play(drawBorderThenFill(screen), growFromCenter(foot));

        Text greeting = line("Dear Ada,", LINE.plus(UP.times(1.6)));
        play(addTextLetterByLetter(greeting).seconds(0.9));

        section("First");
        Rectangle cursor = new Rectangle(0.05, 0.5).setFill(Palette.YELLOW).setStrokeWidth(0);
        Text excuse = line("You know how busy I am.", LINE);
        play(typeWithCursor(excuse, cursor).seconds(1.8));
        play(blink(cursor).onOff(0.2, 0.2).times(2));
        play(untypeWithCursor(excuse, cursor).seconds(0.9));

        section("Second");
        play(typeWithCursor(line("I am sorry.", LINE), cursor).seconds(1.4));
        play(blink(cursor).onOff(0.2, 0.2).times(2));
        Text name = line("Charles", LINE.plus(DOWN.times(1.5)));
        name.setColor(Palette.TEAL);
        play(fadeOut(cursor), addTextLetterByLetter(name).seconds(0.7));
        pause(0.4);
        play(removeTextLetterByLetter(name).seconds(0.4));
        play(addTextLetterByLetter(
                line("yours, Charles", LINE.plus(DOWN.times(1.5))).setColor(Palette.TEAL)));

        section("Night");
        FullScreenRectangle night =
                new FullScreenRectangle().setFill(BLACK, 0.85).setStrokeWidth(0);
        play(fadeIn(night));
        play(write(new Text("Sent.", 60).setColor(Palette.YELLOW)));
        pause(0.5);
    }

    private static Text line(String words, Point start) {
        return new Text(words, TextStyle.typewriter(SIZE)).setColor(Palette.INK).startAt(start);
    }
}
