package org.kinora.engine.preview;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.RateFunctions;

/** A film of 120 frames, five a second, of which no two look alike; and the program that shows it in the live window. */
public final class CountingFilm extends Scene {

    static final PictureSize SIZE = new PictureSize(320, 180);

    static Film record() {
        double aspect = (double) SIZE.width() / SIZE.height();
        return Film.record(new CountingFilm(), new FilmSettings(FrameRate.of(5), aspect, 1));
    }

    /** Shows the film from its beginning. */
    public static void main(String[] arguments) {
        double aspect = (double) SIZE.width() / SIZE.height();
        try (Film film =
                Film.startRecordingWithLines(new CountingFilm(), new FilmSettings(FrameRate.of(5), aspect, 1))) {
            Preview.show(film, SIZE, 0);
        }
    }

    @Override
    protected void construct() {
        background().set(Color.hex("#101820"));
        var square = new PathShape(Polygons.rectangle(new Point(-5, 2), 1.5, 1.5))
                .setFill(new LinearGradient(new Point(-5.75, 2), new Point(-4.25, 2), Color.TEAL, Color.PURPLE));
        var ring = new PathShape(Arcs.circle(new Point(5, -2), 1)).setStroke(Color.GOLD, 12);
        add(square, ring);
        section("To the right");
        play(
                8,
                square.animate(s -> s.shift(RIGHT.times(10))).rate(RateFunctions::linear),
                ring.animate(r -> r.shift(LEFT.times(10))).rate(RateFunctions::linear));
        section("Down");
        play(10, square.animate(s -> s.shift(DOWN.times(4))).rate(RateFunctions::linear));
        section("And back");
        play(6, square.animate(s -> s.shift(LEFT.times(9))).rate(RateFunctions::linear));
    }
}
