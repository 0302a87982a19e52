package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.animation.Animations.create;
import static org.kinora.engine.animation.Animations.fadeOut;
import static org.kinora.engine.animation.Animations.laggedStart;
import static org.kinora.engine.animation.Animations.write;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;

/** A film whose scene still tells the rest. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GrowingFilmTest {

    @Test
    void whatTheSceneHasToldCanBeSeenWhileItGoesOn() {
        CountDownLatch seen = new CountDownLatch(1);
        try (Film film = Recorded.growingFilm(scene -> {
            scene.add(new Circle(1));
            scene.pause(1);
            await(seen);
            scene.pause(1);
        })) {
            assertThat(film.has(9)).isTrue();
            assertThat(film.isComplete()).isFalse();
            assertThat(new FilmFrames(film).frame(9).items()).hasSize(1);
            seen.countDown();
            assertThat(film.has(19)).isTrue();
            assertThat(film.has(20)).isFalse();
            assertThat(film.isComplete()).isTrue();
            assertThat(film.frameCount()).isEqualTo(20);
        }
    }

    @Test
    void frameNIsTheSameWhetherTheSceneHasEndedOrNot() {
        EarlyFrames.areTheSameAfterwards(GrowingFilmTest::aBusyScene);
    }

    private static void aBusyScene(Scene scene) {
        var count = new ValueTracker(0);
        var number = new DecimalNumber(0, 1).follow(count);
        scene.add(number);
        for (int i = 0; i < 15; i++) {
            var text = new Text("frame");
            var box = new SurroundingRectangle(text).follow();
            number.unit(" of " + i);
            scene.play(write(text), create(box), count.animate(c -> c.increment(1)));
            scene.play(text.animate(t -> t.append(" by frame").shift(new Point(0, 1))));
            scene.play(laggedStart(0.2, text, letter -> letter.animate(l -> l.rotate(1))));
            text.set("another");
            scene.pause(0.3);
            scene.play(fadeOut(text), fadeOut(box));
        }
    }

    @Test
    void aFilmThatIsClosedStopsItsScene() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicBoolean wentOn = new AtomicBoolean();
        Film film = Recorded.growingFilm(scene -> {
            try {
                scene.pause(1);
                await(closed);
                try {
                    scene.pause(1);
                } catch (RuntimeException notThis) {
                    wentOn.set(true);
                }
                wentOn.set(true);
            } finally {
                ended.countDown();
            }
        });
        assertThat(film.has(0)).isTrue();
        film.close();
        closed.countDown();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(wentOn).isFalse();
    }

    @Test
    void whoeverAsksForWhatAFailedSceneNeverToldHearsWhy() {
        try (Film film = Recorded.growingFilm(scene -> {
            scene.pause(1);
            throw new IllegalArgumentException("no more ideas");
        })) {
            assertThatThrownBy(() -> film.has(10))
                    .isInstanceOf(SceneException.class)
                    .hasMessageContaining("at 1.000 s")
                    .hasMessageContaining("no more ideas");
            assertThatThrownBy(film::frameCount).isInstanceOf(SceneException.class);
        }
    }

    @Test
    void aFilmWithoutTimeHasOneFrame() {
        try (Film film = Recorded.growingFilm(scene -> scene.add(new Circle(1)))) {
            assertThat(film.has(0)).isTrue();
            assertThat(film.has(1)).isFalse();
            assertThat(film.frameCount()).isEqualTo(1);
            assertThat(new FilmFrames(film).frame(0).items()).hasSize(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
