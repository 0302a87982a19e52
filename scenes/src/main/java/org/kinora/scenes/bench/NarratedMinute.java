package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Palette;

/**
 * A minute with all that a told film has: a voice, captions, chapters, a bed of music that makes room for the voice, and
 * simple pictures. Voice and music are computed, so that no recording is needed.
 */
public final class NarratedMinute extends Scene {

    static final double SECONDS = 60;

    /** Half turns of the first harmonic; after each the square wave jumps. */
    private static final int HALVES = 5;

    private static final double TURNS = HALVES / 2.0;
    private static final int MANY = 24;
    private static final int MOST = 60;
    private static final double WIDTH = 12.4;
    private static final double HEIGHT = 2.7;
    private static final double MIDDLE = 0.5;
    private static final double DUCKING = 12;

    private ValueTracker count;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        music(PluckedChords.clip()).gain(-8).duck(DUCKING);
        count = new ValueTracker(1);
        Line zero = new Line(point(-WIDTH / 2 - 0.3, MIDDLE), point(WIDTH / 2 + 0.3, MIDDLE)).setStroke(Palette.RIM, 2);
        PathShape sum = curve(new Harmonics(1)::at).setStroke(Palette.YELLOW, 6);
        sum.path().follow(at -> placed(new Harmonics(count.at(at))::at));

        say("sine");
        play(create(zero));
        play(create(sum).at("sine wave").seconds(3));

        say("third");
        PathShape third = curve(angle -> Harmonics.alone(1, angle));
        play(create(third).at("three times").seconds(1.6));
        play(grow(2).at("sum").seconds(1.6), fadeOut(third).at("sum").seconds(1.6));

        say("more");
        play(grow(3).at("fifth").seconds(0.8));
        play(grow(4).at("seventh").seconds(0.8));
        play(grow(MANY).at("every").seconds(4));

        say("corner");
        PathShape square = square();
        play(create(square).at("square wave").seconds(2));
        play(indicate(sum).at("never"));

        say("gibbs");
        Group<Circle> horns = group(horns().toArray(Circle[]::new));
        play(laggedStart(0.15, horns, horn -> growFromCenter(horn))
                .at("overshoots")
                .seconds(1.5));
        play(grow(MOST).at("narrower").seconds(3));

        say("end");
        play(fadeOut(horns), fadeOut(square));
        play(grow(1).at("back").seconds(2.5));
        untilEnd();
        pause(Math.rint((SECONDS - time()) * 1e6) / 1e6); // or the last digits of the difference would be a frame more
    }

    /** Begins a line and lets it be heard. */
    private void say(String id) {
        SpokenLine line = narrate(id);
        sound(HummedWords.of(line.words())).asVoice();
    }

    private Animation grow(double harmonics) {
        return count.animate(c -> c.set(harmonics));
    }

    private static PathShape curve(DoubleUnaryOperator function) {
        return new PathShape(placed(function)).setStroke(new Stroke(Palette.TEAL, 4).withJoin(Stroke.Join.ROUND));
    }

    private static Path placed(DoubleUnaryOperator function) {
        return Harmonics.curve(function, TURNS, WIDTH, HEIGHT).transformed(Affine.translation(point(0, MIDDLE)));
    }

    private static Point place(double angle, double value) {
        return point((angle / (TURNS * 2 * PI) - 0.5) * WIDTH, MIDDLE + value * HEIGHT / 2);
    }

    private static PathShape square() {
        Point[] corners = IntStream.range(0, 2 * HALVES)
                .mapToObj(i -> place((i + 1) / 2 * PI, i / 2 % 2 == 0 ? 1 : -1))
                .toArray(Point[]::new);
        return new PathShape(Path.polyline(corners)).setStroke(Palette.TEAL, 3);
    }

    /** Rings around the highest and lowest points beside the jumps. */
    private static List<Circle> horns() {
        Harmonics many = new Harmonics(MANY);
        return IntStream.range(1, HALVES)
                .boxed()
                .flatMap(jump -> Stream.of(jump * PI - many.firstPeak(), jump * PI + many.firstPeak()))
                .map(angle -> new Circle(0.17).setStroke(Palette.INK, 4).shift(place(angle, many.at(angle))))
                .toList();
    }
}
