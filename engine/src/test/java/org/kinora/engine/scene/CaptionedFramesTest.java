package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.timeline.FrameRate;

class CaptionedFramesTest {

    private static final String LONG = "Each word gets as many tickets as its bar is long, and one ticket is drawn.";

    private static Film film(double aspect, Consumer<Scene> script) {
        return Film.record(
                new Scene() {
                    @Override
                    protected void construct() {
                        script.accept(this);
                    }
                },
                new FilmSettings(FrameRate.of(10), aspect, 1));
    }

    private static Bounds boundsInPicture(DrawList frame, DrawItem item) {
        ShapeItem shape = (ShapeItem) item;
        return shape.path().transformed(shape.toScene().then(frame.view())).bounds();
    }

    @Test
    void aCaptionIsInFrontOfEverythingFromItsFirstFrameToItsLast() {
        try (Film film = film(16 / 9.0, scene -> {
            Circle circle = new Circle();
            circle.setZIndex(1000);
            scene.add(circle);
            scene.subcaption("Hi", 1, 0.95);
            scene.pause(3);
        })) {
            CaptionedFrames frames = new CaptionedFrames(film);
            List<DrawItem> plain = new FilmFrames(film).frame(10).items();
            assertThat(frames.frame(9).items()).hasSize(1);
            assertThat(frames.frame(10).items()).startsWith(plain.get(0)).hasSize(1 + 1 + 2);
            assertThat(frames.frame(19).items()).hasSize(4);
            assertThat(frames.frame(20).items()).hasSize(1);
            assertThat(frames.frameCount()).isEqualTo(30);
        }
    }

    @Property(tries = 20)
    void itLiesAtTheLowerEdgeWithinThePictureWhateverItsShape(@ForAll @DoubleRange(min = 0.3, max = 3) double aspect) {
        try (Film film = film(aspect, scene -> {
            scene.subcaption(LONG, 5);
            scene.subcaption("W".repeat(42), 5, 5);
            scene.pause(10);
        })) {
            for (long n : new long[] {0, 60}) {
                DrawList frame = new CaptionedFrames(film).frame(n);
                Bounds plate = boundsInPicture(frame, frame.items().get(0));
                assertThat(plate.left()).isGreaterThan(-4 * aspect);
                assertThat(plate.right()).isLessThan(4 * aspect);
                assertThat(plate.left() + plate.right()).isCloseTo(0, within(1e-5));
                assertThat(plate.bottom()).isBetween(-4.0, -3.5);
                for (DrawItem letter : frame.items().subList(1, frame.items().size())) {
                    Bounds bounds = boundsInPicture(frame, letter);
                    assertThat(bounds.left()).isGreaterThan(plate.left());
                    assertThat(bounds.right()).isLessThan(plate.right());
                    assertThat(bounds.bottom()).isGreaterThan(plate.bottom());
                    assertThat(bounds.top()).isLessThan(plate.top());
                }
            }
        }
    }

    @Test
    void itDoesNotMoveWithTheCamera() {
        try (Film film = film(16 / 9.0, scene -> {
            scene.subcaption("Stay", 4);
            scene.play(scene.camera().animate(c -> c.scale(0.25).shift(new Point(3, 1))));
            scene.pause(1);
        })) {
            CaptionedFrames frames = new CaptionedFrames(film);
            DrawList before = frames.frame(0);
            DrawList after = frames.frame(15);
            assertThat(after.view()).isNotEqualTo(before.view());
            for (int i = 0; i < before.items().size(); i++) {
                Bounds still = boundsInPicture(before, before.items().get(i));
                Bounds moved = boundsInPicture(after, after.items().get(i));
                assertThat(moved.left()).isCloseTo(still.left(), within(1e-5));
                assertThat(moved.top()).isCloseTo(still.top(), within(1e-5));
            }
        }
    }

    @Test
    void ofFramesThatAreRecordedACaptionDoesNotChangeWhileTheSceneIsStillBeingRecorded() {
        Scene scene = new Scene() {
            @Override
            protected void construct() {}
        };
        try (Film film = Film.open(scene, new FilmSettings(FrameRate.of(10), 16 / 9.0, 1))) {
            CaptionedFrames frames = new CaptionedFrames(film);
            scene.subcaption("First", 5);
            scene.pause(1);
            DrawList early = frames.frame(9);
            scene.subcaption("Second", 5);
            scene.pause(1);
            assertThat(frames.frame(9)).isEqualTo(early);
            assertThat(frames.frame(10).items()).hasSize(1 + "Second".length());
        }
    }
}
