package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.animation.FadeIn;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.narration.Word;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Section;

class NarrationTest extends NarratedFilms {

    @Test
    void untilGoesOnWhenTheWordBegins() {
        film(scene -> {
            scene.pause(1);
            scene.narrate("dials");
            assertThat(scene.time()).isEqualTo(1);
            scene.until("every");
            assertThat(scene.time()).isEqualTo(3);
            scene.until("turn", 2);
            assertThat(scene.time()).isEqualTo(4.5);
            scene.untilEnd();
            assertThat(scene.time()).isEqualTo(6);
        });
    }

    @Test
    void severalWordsThatFollowOneAnotherAreFoundTogether() {
        film(scene -> {
            SpokenLine line = scene.narrate("dials");
            assertThat(line.at("Turn it")).isEqualTo(3.5);
            assertThat(line.at("dial and every")).isEqualTo(1);
        });
    }

    @Test
    void aSceneTimesItselfAnewWhenALineIsRecordedAgain() throws IOException {
        Consumer<Recorded> scene = recorded -> {
            recorded.narrate("dials");
            recorded.until("moves");
            recorded.add(new Circle());
            recorded.untilEnd();
        };
        Film before = film(scene);
        times("dials", "Turn the dial, and every bar moves. Turn it back.", 0.6);
        Film after = film(scene);
        assertThat(before.frameCount()).isEqualTo(50);
        assertThat(after.frameCount()).isEqualTo(60);
        assertThat(new FilmFrames(before).frame(30).items()).hasSize(1);
        assertThat(new FilmFrames(after).frame(35).items()).isEmpty();
        assertThat(new FilmFrames(after).frame(36).items()).hasSize(1);
    }

    @Test
    void animationsOfOnePlayEachBeginAtTheirWord() {
        Film film = film(scene -> {
            Circle circle = new Circle();
            Circle other = new Circle();
            scene.narrate("dials");
            scene.play(
                    circle.animate(c -> c.shift(new Point(2, 0))).at("moves").seconds(1),
                    new FadeIn(other).at("turn", 2).seconds(0.5),
                    circle.animate(c -> c.shift(new Point(0, 2))).seconds(1));
            assertThat(scene.time()).as("the end of the longest").isEqualTo(4);
        });
        assertThat(new FilmFrames(film).frame(30).items()).hasSize(1);
        assertThat(new FilmFrames(film).frame(30).shapes().get(0).toScene().dx())
                .isZero();
        assertThat(new FilmFrames(film).frame(39).shapes().get(0).toScene().dx())
                .isGreaterThan(1.5);
        assertThat(new FilmFrames(film).frame(39).shapes().get(0).toScene().dy())
                .isCloseTo(2, within(1e-9));
        assertThat(new FilmFrames(film).frame(38).items()).hasSize(2);
    }

    @Test
    void anAnimationMayLastUntilAWord() {
        film(scene -> {
            scene.narrate("dials");
            scene.play(new FadeIn(new Circle()).at("dial").until("turn", 2));
            assertThat(scene.time()).isEqualTo(3.5);
        });
        assertThatThrownBy(() -> film(scene -> {
                    scene.narrate("dials");
                    scene.play(new FadeIn(new Circle()).at("moves").until("dial"));
                }))
                .hasMessageEndingWith("until(\"dial\"): FadeIn would end before it begins, at(\"moves\"), by 2.0 s");
    }

    @Test
    void aDelayCountsFromTheWord() {
        film(scene -> {
            scene.narrate("dials");
            scene.play(new FadeIn(new Circle()).at("dial").delay(0.25).seconds(0.5));
            assertThat(scene.time()).isEqualTo(1.75);
        });
        Film film = film(scene -> {
            scene.narrate("dials");
            scene.play(new FadeIn(new Circle()).at("dial").delay(0.5).until("every"));
        });
        assertThat(new FilmFrames(film).frame(15).items()).isEmpty();
        assertThat(new FilmFrames(film).frame(16).items()).hasSize(1);
        assertThat(film.frameCount()).isEqualTo(50);
    }

    @Test
    void aSequenceBesideTheSceneMaySpeak() {
        Film film = film(scene -> {
            scene.thread(() -> {
                scene.narrate("close");
                scene.untilEnd();
            });
            scene.pause(0.1);
            assertThat(scene.time()).isEqualTo(0.1);
        });
        assertThat(film.captions().all()).extracting(Caption::text).containsExactly("That is all.");
        assertThat(film.frameCount()).isGreaterThan(1);
    }

    @Test
    void whatDoubleArithmeticIsOffByIsNotLate() {
        film(scene -> {
            SpokenLine line = scene.narrate("dials");
            scene.pause(0.1);
            scene.pause(0.2);
            scene.pause(line.at("dial") - scene.time());
            scene.pause(-1e-17);
            scene.until("dial");
            assertThat(scene.time()).isEqualTo(1);
        });
    }

    @Test
    void twoLinesNeverOverlapAndABreathIsTakenBetweenThem() {
        film(scene -> {
            scene.narrate("dials");
            scene.until("dial");
            SpokenLine close = scene.narrate("close");
            assertThat(scene.time()).isEqualTo(5.35);
            assertThat(close.begin()).isEqualTo(5.35);
        });
        film(scene -> {
            scene.narration(script).breath(1);
            scene.narrate("dials");
            scene.pause(5.5);
            assertThat(scene.narrate("close").begin()).isEqualTo(6);
        });
        film(scene -> {
            scene.narrate("dials");
            scene.pause(7);
            assertThat(scene.narrate("close").begin()).isEqualTo(7);
        });
    }

    @Test
    void aFilmLastsUntilItsLastWord() {
        assertThat(film(scene -> scene.narrate("dials")).frameCount()).isEqualTo(50);
    }

    @Test
    void aLineWithATitleBeginsItsSectionInAThreadToo() {
        Film film = film(scene -> {
            scene.section("Before");
            scene.thread(() -> {
                scene.pause(1);
                scene.narrate("dials");
                scene.untilEnd();
            });
            scene.play(new FadeIn(new Circle()).seconds(4));
            scene.join();
        });
        assertThat(film.sections()).containsExactly(new Section("Before", 0), new Section("Turning dials", 10));
        assertThat(film.frameCount()).isEqualTo(60);
    }

    @Test
    void aLineMayBeSaidTwice() {
        Film film = film(scene -> {
            scene.narrate("close");
            scene.narrate("close");
            scene.until("all");
        });
        assertThat(film.captions().all()).extracting(Caption::text).containsExactly("That is all.", "That is all.");
    }

    @Test
    void aLineWithATitleBeginsASectionUnlessTheSceneHasJustBegunOne() {
        assertThat(film(scene -> {
                            scene.pause(1);
                            scene.narrate("dials");
                            scene.narrate("close");
                        })
                        .sections())
                .containsExactly(new Section("Turning dials", 10));
        assertThat(film(scene -> {
                            scene.section("Mine");
                            scene.narrate("dials");
                        })
                        .sections())
                .containsExactly(new Section("Mine", 0));
        assertThat(film(scene -> {
                            scene.narration(script).withoutSections();
                            scene.narrate("dials");
                        })
                        .sections())
                .isEmpty();
    }

    @Test
    void withoutARecordingTheWordsAreSpacedByReadingSpeed() {
        Film film = film(scene -> {
            SpokenLine close = scene.narrate("close");
            assertThat(close.words()).extracting(Word::text).containsExactly("That", "is", "all");
            assertThat(close.end()).isBetween(0.6, 1.2);
            assertThat(close.at("is")).isBetween(0.2, 0.4);
            scene.untilEnd();
            scene.pause(1);
        });
        assertThat(film.captions().all()).extracting(Caption::text).containsExactly("That is all.");
        assertThat(film.warnings()).isEmpty();
    }

    @Test
    void captionsShowWhatIsSaidWhileItIsSaid() {
        Film film = film(scene -> {
            scene.pause(2);
            scene.narrate("dials");
        });
        assertThat(film.captions().all())
                .extracting(Caption::text)
                .containsExactly("Turn the dial, and every bar moves.", "Turn it back.");
        assertThat(film.captions().all().get(0).from()).isEqualByComparingTo("2");
        assertThat(film.captions().all().get(1).from()).isEqualByComparingTo("5.5");
    }

    /** Speaks the script that lies beside it and has its name. */
    public static final class Told extends Scene {
        @Override
        protected void construct() {
            narrate("only");
            until("found");
            add(new Circle());
            untilEnd();
        }
    }

    @Test
    void aScriptIsFoundByTheScenesName() {
        try (Film film = Film.record(new Told(), new FilmSettings(FrameRate.of(10), 16 / 9.0, 1))) {
            assertThat(film.captions().all()).extracting(Caption::text).containsExactly("It is found by its name.");
            assertThat(film.sections()).extracting(Section::name).containsExactly("Found");
        }
    }
}
