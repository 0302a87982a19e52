package org.kinora.scenes.gallery.pictures;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A film runs in a frame, hangs askew, stops, and is wound back; which picture is seen can be read off below it. */
public final class FilmInAFrame extends Scene {

    private static final double HEIGHT = 4.4;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        VideoMobject film =
                new VideoMobject("pendulums.mp4", HEIGHT).shift(0, 0.75).looping();
        SurroundingRectangle frame = new SurroundingRectangle(film, 0.12);
        frame.setStroke(Palette.YELLOW, 8);
        var hung = group(film, frame);
        double length = film.seconds();
        DecimalNumber clock = new DecimalNumber(0, 2, 30)
                .unit(" s")
                .follow(at -> film.position().at(at) % length);
        clock.setColor(Palette.FAINT_INK).moveTo(0, -2.45);

        section("Running");
        play(caption.say("A film in the film"), fadeIn(film), create(frame), fadeIn(clock));
        film.start();
        pause(1.5);
        play(hung.animate(h -> h.rotate(-8 * DEGREES).scale(0.86)).seconds(1.5));
        pause(1);

        section("Wound back");
        film.stop();
        play(caption.say("Stopped,"), hung.animate(h -> h.rotate(8 * DEGREES).scale(1 / 0.86)));
        play(caption.say("and wound back"), film.animate(f -> f.seek(0)).seconds(2.5));
        film.start(3);
        play(caption.say("then three times as fast"));
        pause(2.5);
    }
}
