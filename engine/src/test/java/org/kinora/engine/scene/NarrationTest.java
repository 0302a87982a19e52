package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.animation.FadeIn;
import org.kinora.engine.animation.Succession;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.narration.Word;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Section;

class NarrationTest {

    private static final String SCRIPT = """
            # Notes for the speaker

            ## dials \u2013 Turning dials
            Turn the dial, and every bar moves. Turn it back.

            ## close
            That is all.
            """;

    @TempDir
    private Path folder;

    private String script;

    @BeforeEach
    void writeScript() throws IOException {
        script = Files.writeString(folder.resolve("Film.md"), SCRIPT).toString();
        Files.createDirectory(folder.resolve("Film"));
        times("dials", "Turn the dial, and every bar moves. Turn it back.", 0.5);
    }

    /** Times as the voice writes them: the words begin one after another at equal distances. */
    private void times(String id, String text, double distance) throws IOException {
        List<String> words = new ArrayList<>();
        for (String written : text.split(" ")) {
            words.add("{\"word\": \"%s\", \"from\": %s, \"to\": %s}"
                    .formatted(
                            written.replaceAll("\\W", ""), words.size() * distance, (words.size() + 0.5) * distance));
        }
        Files.writeString(
                folder.resolve("Film/" + id + ".json"),
                "{\"id\": \"%s\", \"text\": \"%s\", \"sampleRate\": 24000, \"samples\": %d, \"words\": [%s]}"
                        .formatted(id, text, Math.round(24000 * words.size() * distance), String.join(",", words)));
    }

    private Film film(Consumer<Recorded> scene) {
        return Recorded.film(recorded -> {
            recorded.narration(script);
            scene.accept(recorded);
        });
    }

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
    void anAnimationInsideAnotherCannotWaitForAWord() {
        assertThatThrownBy(() -> film(scene -> {
                    scene.narrate("dials");
                    scene.play(new Succession(new FadeIn(new Circle()).at("moves")));
                }))
                .hasMessageContaining("at(\"moves\"): FadeIn is part of another animation");
    }

    @Test
    void aWordThatIsNotSaidIsAnsweredWithTheWordsThatAre() {
        assertThatThrownBy(() -> film(scene -> {
                    scene.narrate("dials");
                    scene.until("slider");
                }))
                .hasMessageEndingWith(
                        "until(\"slider\"): line \"dials\" does not say this; it says: Turn the dial and every bar moves Turn it back");
        assertThatThrownBy(() -> film(scene -> scene.narrate("dials").at("turn", 3)))
                .hasMessageEndingWith("at(\"turn\", 3): line \"dials\" says this 2 times");
    }

    @Test
    void aPictureThatIsBehindItsWordIsToldByHowMuch() {
        assertThatThrownBy(() -> film(scene -> {
                    scene.narrate("dials");
                    scene.pause(1.25);
                    scene.until("dial");
                }))
                .hasMessageEndingWith(
                        "at 1.250 s, until(\"dial\"): the picture is 0.250 s late: line \"dials\" says this at 1.000 s");
        assertThatThrownBy(() -> film(scene -> {
                    scene.narrate("dials");
                    scene.pause(2);
                    scene.play(new FadeIn(new Circle()).at("turn"));
                }))
                .hasMessageEndingWith("at(\"turn\"): the picture is 2.000 s late: line \"dials\" says this at 0.000 s;"
                        + " it says so again at 3.500 s: at(\"turn\", 2)");
    }

    @Test
    void aPauseUntilAWordThatIsOverNamesTheWord() {
        assertThatThrownBy(() -> film(scene -> {
                    SpokenLine line = scene.narrate("dials");
                    scene.pause(3);
                    scene.pause(line.at("every") - scene.time());
                }))
                .hasMessageEndingWith(
                        "pause(-1.0): the picture is 1.000 s late for the word \"every\" of line \"dials\"");
    }

    @Test
    void wordsWithoutALineAreRefused() {
        assertThatThrownBy(() -> film(scene -> scene.until("dial")))
                .hasMessageEndingWith("until(\"dial\"): nothing is being spoken; narrate(\u2026) begins a line");
        assertThatThrownBy(() -> film(scene -> scene.play(new FadeIn(new Circle()).at("dial"))))
                .hasMessageEndingWith("at(\"dial\"): nothing is being spoken; narrate(\u2026) begins a line");
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

    @Test
    void aScriptThatWasChangedAfterItsRecordingIsToldAndTheRecordingsWordsCount() throws IOException {
        times("close", "That was all.", 0.5);
        Film film = film(scene -> {
            scene.narrate("close");
            scene.until("was");
        });
        assertThat(film.warnings()).hasSize(1);
        assertThat(film.warnings().get(0))
                .endsWith("line \"close\" of " + script
                        + " has other words than its recording, which is what is heard and shown: record it again");
        assertThat(film.captions().all()).extracting(Caption::text).containsExactly("That was all.");
    }

    @Test
    void aLineThatTheScriptLacksIsAnsweredWithItsLines() {
        assertThatThrownBy(() -> film(scene -> scene.narrate("dial")))
                .hasMessageEndingWith(
                        "narrate(\"dial\"): " + script + " has no line of that name; its lines are dials, close");
    }

    @Test
    void aScriptThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Recorded.film(scene -> scene.narration("No.md")))
                .hasMessageEndingWith("narration(\"No.md\"): there is no such file beside Recorded");
        assertThatThrownBy(() -> Recorded.film(scene -> scene.narrate("dials")))
                .hasMessageEndingWith(
                        "narrate(\u2026): there is no script Recorded.md beside the scene: write one, or name another with narration(\u2026)");
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

    @Test
    void nothingIsSpokenInsideOfFunctionsThatMayRunAgain() {
        assertThatThrownBy(() -> film(scene -> {
                    Circle circle = new Circle();
                    scene.play(circle.animate(c -> scene.narrate("close")));
                }))
                .hasMessageContaining("No time passes inside animate(\u2026)");
        assertThatThrownBy(() -> film(scene -> {
                    Circle circle = new Circle();
                    scene.play(circle.animate(c -> scene.subcaption("a", 1)));
                }))
                .hasMessageContaining("No time passes inside animate(\u2026)");
    }

    @Test
    void aSubcaptionIsShownForItsTime() {
        Film film = Recorded.film(scene -> {
            scene.pause(1);
            scene.subcaption("A circle", 2);
            scene.subcaption("turns", 1.5, 3);
            scene.pause(10);
        });
        assertThat(film.captions().all())
                .extracting(
                        Caption::text,
                        caption -> caption.from().doubleValue(),
                        caption -> caption.to().doubleValue())
                .containsExactly(tuple("A circle", 1.0, 3.0), tuple("turns", 4.0, 5.5));
    }

    @Test
    void aSubcaptionThatCannotBeReadIsToldWithItsTimeAndText() {
        Film film = Recorded.film(scene -> {
            scene.subcaption("This is far more than can be read in one second", 1, 2);
            scene.pause(4);
        });
        assertThat(film.warnings()).hasSize(1);
        assertThat(film.warnings().get(0))
                .matches("[A-Za-z]+\\.java:[0-9]+: at 2\\.000 s, the caption \"This is far more than can be read"
                        + " in one second\" goes by with 47 characters a second, and 20 can be read: use fewer words,"
                        + " or leave a pause");
    }

    @Test
    void aSubcaptionNeedsATextATimeAndAnOffset() {
        assertThatThrownBy(() -> Recorded.film(scene -> scene.subcaption("  \n ", 1)))
                .hasMessageEndingWith("subcaption(\u2026): there is no text to show");
        assertThatThrownBy(() -> Recorded.film(scene -> scene.subcaption("a", 0)))
                .hasMessageContaining("not for 0.0 s from 0.0 s on");
        assertThatThrownBy(() -> Recorded.film(scene -> scene.subcaption("a", 1, -1)))
                .hasMessageContaining("not for 1.0 s from -1.0 s on");
        assertThatThrownBy(() -> Recorded.film(scene -> scene.subcaption("a", Double.NaN)))
                .hasMessageContaining("not for NaN s");
    }
}
