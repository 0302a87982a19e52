package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Recording;
import org.kinora.engine.timeline.Section;

/** Sequences beside the scene's own, at ten frames a second. */
class ThreadTest {

    private static Point place(Film film, long frame, long id) {
        ShapeItem item = new FilmFrames(film)
                .frame(frame).shapes().stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElseThrow();
        return item.path().transformed(item.toScene()).bounds().center();
    }

    private static void assertAt(Point actual, double x, double y) {
        assertThat(actual.x()).isCloseTo(x, within(1e-5));
        assertThat(actual.y()).isCloseTo(y, within(1e-5));
    }

    private static Animation to(Mobject mobject, double x, double y) {
        return animate(mobject, m -> m.moveTo(x, y)).rate(linear);
    }

    @Test
    void aThreadRunsBesideWhatComesNext() {
        Dot[] dots = new Dot[2];
        Film film = Recorded.film(scene -> {
            Dot a = new Dot();
            Dot b = new Dot();
            dots[0] = a;
            dots[1] = b;
            scene.add(a, b);
            scene.pause(1);
            scene.thread(() -> {
                scene.play(to(a, 2, 0));
                assertThat(scene.time()).isEqualTo(2);
                scene.pause(0.5);
                scene.play(to(a, 2, 2));
            });
            assertThat(scene.time()).isEqualTo(1);
            scene.play(to(b, -4, 0).seconds(2));
            scene.play(to(b, 0, 0).seconds(2));
        });
        assertThat(film.frameCount()).isEqualTo(50);
        assertAt(place(film, 15, dots[0].id()), 1, 0);
        assertAt(place(film, 15, dots[1].id()), -1, 0);
        assertAt(place(film, 23, dots[0].id()), 2, 0);
        assertAt(place(film, 30, dots[0].id()), 2, 1);
        assertAt(place(film, 30, dots[1].id()), -4, 0);
        assertAt(place(film, 40, dots[0].id()), 2, 2);
        assertAt(place(film, 40, dots[1].id()), -2, 0);
    }

    @Test
    void theFilmLastsUntilItsThreadsAreOver() {
        Film film = Recorded.film(scene -> {
            scene.add(new Dot());
            scene.thread(() -> {
                scene.pause(2);
                scene.thread(() -> scene.pause(3));
                scene.pause(0.5);
            });
            scene.thread(() -> scene.pause(1));
            scene.pause(1);
        });
        assertThat(film.frameCount()).isEqualTo(50);
    }

    @Test
    void joiningWaitsForTheThreadsOfItsOwnSequence() {
        List<Double> times = new ArrayList<>();
        Recorded.film(scene -> {
            scene.join();
            times.add(scene.time());
            scene.thread(() -> scene.pause(4));
            scene.thread(() -> {
                scene.thread(() -> scene.pause(2));
                scene.pause(1);
                scene.join();
                times.add(scene.time());
            });
            scene.pause(1);
            scene.join();
            times.add(scene.time());
            scene.pause(3);
            scene.join();
            times.add(scene.time());
        });
        assertThat(times).containsExactly(0.0, 2.0, 4.0, 7.0);
    }

    @Test
    void noFrameCountsAsRecordedThatTheSceneMayStillChange() {
        List<Long> recorded = new ArrayList<>();
        Recorded.film(scene -> {
            scene.thread(() -> {
                scene.play(create(new Circle()));
                scene.pause(3);
                recorded.add(Recording.current().recordedFrames());
            });
            recorded.add(Recording.current().recordedFrames());
            scene.pause(1);
            recorded.add(Recording.current().recordedFrames());
            scene.join();
            recorded.add(Recording.current().recordedFrames());
        });
        assertThat(recorded).containsExactly(0L, 0L, 10L, 40L);
    }

    @Test
    void aFrameIsTheSameWhetherItIsDrawnWhileTheSceneGoesOnOrAfterwards() {
        EarlyFrames.areTheSameAfterwards(ThreadTest::aBusyScene);
    }

    private static void aBusyScene(Scene scene) {
        for (int i = 0; i < 10; i++) {
            Text text = new Text("beside").moveTo(0, i % 3);
            Square square = new Square(1);
            scene.thread(() -> {
                scene.play(write(text));
                scene.play(text.animate(t -> t.append(" it").shift(UP)));
                scene.play(unwrite(text));
            });
            scene.play(create(square));
            scene.play(rotate(square, 1), square.animate(s -> s.shift(RIGHT)));
            scene.play(fadeOut(square));
        }
    }

    @Test
    void whatAThreadShowsLaterIsInFrontAlthoughItIsRecordedEarlier() {
        long[] ids = new long[3];
        Film film = Recorded.film(scene -> {
            Square early = new Square(1);
            Square late = new Square(1);
            Square last = new Square(1);
            scene.thread(() -> {
                scene.pause(2);
                scene.add(late);
            });
            scene.pause(1);
            scene.add(early);
            scene.pause(2);
            scene.add(last);
            scene.pause(1);
            ids[0] = early.id();
            ids[1] = late.id();
            ids[2] = last.id();
        });
        assertThat(new FilmFrames(film).frame(35).shapes())
                .extracting(ShapeItem::id)
                .containsExactly(ids[0], ids[1], ids[2]);
    }

    @Test
    void twoSequencesThatMoveOneThingBothMoveIt() {
        long[] id = new long[1];
        Film film = Recorded.film(scene -> {
            Dot dot = new Dot();
            id[0] = dot.id();
            scene.add(dot);
            scene.thread(() -> scene.play(
                    dot.animate(d -> d.shift(UP.times(3))).rate(linear).seconds(3)));
            scene.pause(0.5);
            scene.play(dot.animate(d -> d.shift(RIGHT)).rate(linear));
            scene.play(dot.animate(d -> d.shift(RIGHT)).rate(linear));
            scene.pause(1);
        });
        assertAt(place(film, 10, id[0]), 0.5, 1);
        assertAt(place(film, 20, id[0]), 1.5, 2);
        assertAt(place(film, 34, id[0]), 2, 3);
    }

    @Test
    void twoSequencesThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    Dot dot = new Dot();
                    scene.add(dot);
                    scene.thread(
                            () -> scene.play(dot.animate(d -> d.setOpacity(0.2)).seconds(2)));
                    scene.play(dot.animate(d -> d.setOpacity(0.7)));
                }))
                .isInstanceOf(SceneException.class)
                .hasMessageContaining(
                        "Dot: animate(…) and animate(…) change its opacity at the same time. Play one after the other");
    }

    @Test
    void sectionsOfAllSequencesFollowOneAnother() {
        Film film = Recorded.film(scene -> {
            scene.section("first");
            scene.thread(() -> {
                scene.pause(2);
                scene.section("in the thread");
                scene.pause(1);
            });
            scene.pause(1);
            scene.section("beside it");
        });
        assertThat(film.sections())
                .containsExactly(
                        new Section("first", 0), new Section("beside it", 10), new Section("in the thread", 20));
    }

    @Test
    void aThreadThatFailsNamesItsOwnTime() {
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    scene.pause(1);
                    scene.thread(() -> {
                        scene.pause(2.5);
                        throw new IllegalArgumentException("lost the thread");
                    });
                }))
                .isInstanceOf(SceneException.class)
                .hasMessageContaining("at 3.500 s, lost the thread");
    }

    @Test
    void noThreadBeginsInsideAnEdit() {
        assertThatThrownBy(() ->
                        Recorded.film(scene -> scene.play(new Dot().animate(d -> scene.thread(() -> scene.pause(1))))))
                .isInstanceOf(SceneException.class)
                .hasMessageContaining("No time passes inside animate(…)");
    }

    @Test
    void whatAThreadChangesLaterIsNotChangedBefore() {
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    ValueTracker x = new ValueTracker(0);
                    scene.thread(() -> {
                        scene.pause(3);
                        scene.play(x.animate(v -> v.set(5)));
                    });
                    scene.play(x.animate(v -> v.set(2)));
                }))
                .hasMessageContaining("later on in a thread")
                .hasMessageContaining("join()");
        Recorded.film(scene -> {
            ValueTracker x = new ValueTracker(0);
            scene.thread(() -> {
                scene.pause(3);
                scene.play(x.animate(v -> v.set(5)));
            });
            scene.join();
            scene.play(x.animate(v -> v.set(2)));
            assertThat(x.get()).isEqualTo(2);
        });
    }
}
