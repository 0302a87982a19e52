package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.digest.ContentDigest;
import org.kinora.digest.Fingerprint;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.FrameRate;

/** At ten frames a second. */
class StandingFramesTest {

    private static final Map<String, Consumer<Scene>> SCENES = Map.of(
            "a move between two pauses",
            scene -> {
                Circle circle = new Circle();
                scene.add(circle);
                scene.pause(2);
                scene.play(1, circle.animate(c -> c.shift(RIGHT)));
                scene.pause(2);
            },
            "shapes that come and go",
            scene -> {
                Circle circle = new Circle();
                scene.pause(1);
                scene.add(circle);
                scene.pause(1);
                scene.remove(circle);
                scene.pause(1);
                circle.setFill(Color.RED);
                scene.add(circle);
                scene.pause(1);
            },
            "what is made anew at every moment",
            scene -> {
                Circle circle = new Circle();
                scene.add(circle, redraw(at -> new Line(ORIGIN, circle.center())));
                scene.pause(1);
                scene.play(1, circle.animate(c -> c.shift(UP)));
                scene.pause(1);
            },
            "what looks at the clock",
            scene -> {
                Circle circle = new Circle();
                circle.onFrame((c, at) -> c.shift(RIGHT.times(Math.floor(at.seconds()))));
                scene.add(circle);
                scene.pause(3);
            },
            "numbers that follow a tracker",
            scene -> {
                ValueTracker tracker = new ValueTracker(0);
                DecimalNumber number = new DecimalNumber(0, 2);
                number.onFrame((n, at) -> n.setValue(tracker.at(at)));
                scene.add(number);
                scene.pause(1);
                scene.play(1, tracker.animate(t -> t.set(3)));
                scene.pause(1);
            },
            "a camera and another background",
            scene -> {
                scene.add(new Square(2));
                scene.pause(1);
                scene.play(1, scene.camera().animate(c -> c.panTo(RIGHT)));
                scene.pause(1);
                scene.background().set(Color.BLUE);
                scene.pause(1);
            },
            "captions",
            scene -> {
                scene.add(new Text("told"));
                scene.subcaption("Hi", 1, 0.95);
                scene.pause(3);
            });

    private static Film film(String name) {
        return Film.record(
                new Scene() {
                    @Override
                    protected void construct() {
                        SCENES.get(name).accept(this);
                    }
                },
                new FilmSettings(FrameRate.of(10), 16 / 9.0, 1));
    }

    private static Fingerprint print(FrameSource frames, long n) {
        return new ContentDigest().begin().add(frames.frame(n)).fingerprint();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a move between two pauses",
                "shapes that come and go",
                "what is made anew at every moment",
                "what looks at the clock",
                "numbers that follow a tracker",
                "a camera and another background",
                "captions"
            })
    void aFrameThatIsSaidToStayIsTheSameUntilThen(String name) {
        try (Film film = film(name)) {
            for (FrameSource frames : new FrameSource[] {
                new FilmFrames(film), new CaptionedFrames(film), new TransparentFrames(new FilmFrames(film))
            }) {
                for (long n = 0; n < frames.frameCount(); n++) {
                    long end = frames.staysUntil(n);
                    assertThat(end).isBetween(n + 1, frames.frameCount());
                    Fingerprint first = print(frames, n);
                    for (long same = n + 1; same < end; same++) {
                        assertThat(print(frames, same)).as("%d as %d", same, n).isEqualTo(first);
                    }
                }
            }
        }
    }

    @Test
    void aPauseStaysToItsLastFrame() {
        assertEnds("a move between two pauses", Map.of(0L, 20L, 3L, 20L, 19L, 20L, 25L, 26L, 30L, 50L, 42L, 50L));
        assertEnds("shapes that come and go", Map.of(0L, 10L, 10L, 20L, 25L, 30L, 39L, 40L));
        assertEnds("a camera and another background", Map.of(0L, 10L, 15L, 16L, 20L, 30L, 31L, 40L));
    }

    @Test
    void whatOnlyFollowsOthersStaysAsLongAsTheyDo() {
        assertEnds("what is made anew at every moment", Map.of(0L, 10L, 12L, 13L, 20L, 30L));
        assertEnds("numbers that follow a tracker", Map.of(0L, 10L, 12L, 13L, 20L, 30L));
        assertEnds("what looks at the clock", Map.of(0L, 1L, 11L, 12L));
    }

    @Test
    void captionsInThePictureEndAPause() {
        try (Film film = film("captions")) {
            FrameSource frames = new CaptionedFrames(film);
            assertThat(frames.staysUntil(0)).isEqualTo(10);
            assertThat(frames.staysUntil(10)).isEqualTo(20);
            assertThat(frames.staysUntil(20)).isEqualTo(30);
            assertThat(new FilmFrames(film).staysUntil(0)).isEqualTo(30);
        }
    }

    private static void assertEnds(String name, Map<Long, Long> ends) {
        try (Film film = film(name)) {
            FilmFrames frames = new FilmFrames(film);
            ends.forEach((frame, end) ->
                    assertThat(frames.staysUntil(frame)).as("%s from %d", name, frame).isEqualTo(end));
        }
    }
}
