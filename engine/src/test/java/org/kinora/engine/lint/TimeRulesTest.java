package org.kinora.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Sphere;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.Tone;

/** Pictures that stand, captions, and the narration beside its picture. */
class TimeRulesTest {

    private static Consumer<Scene> still(double seconds) {
        return scene -> {
            Square square = new Square();
            scene.play(create(square).seconds(1));
            scene.pause(seconds);
            scene.play(square.animate(s -> s.shift(RIGHT)).seconds(1));
        };
    }

    @Test
    void aPictureThatStandsTooLongIsFoundWithTheLineThatPauses() {
        assertThat(Linted.by(new Stillness(), still(7))).singleElement().satisfies(finding -> {
            assertThat(finding.what()).startsWith("nothing moves for 7.").endsWith("longer than 6 s");
            assertThat(finding.from()).isBetween(0.8, 1.0);
            assertThat(finding.line()).isPresent();
        });
        assertThat(Linted.by(new Stillness(), still(5.7))).isEmpty();
        assertThat(Linted.by(new Stillness(), Audience.CINEMA, still(7))).isEmpty();
        assertThat(Linted.by(new Stillness(), Audience.CINEMA, still(11))).hasSize(1);
    }

    @Test
    void aPictureThatIsMeantToStandMayStand() {
        assertThat(Linted.by(new Stillness(), scene -> {
                    scene.add(new Square());
                    scene.pause(2);
                    scene.hold(30);
                    scene.pause(2);
                }))
                .isEmpty();
    }

    @Test
    void theEndOfAFilmStandsToo() {
        assertThat(Linted.by(new Stillness(), scene -> {
                    scene.play(create(new Circle()).seconds(1));
                    scene.pause(8);
                }))
                .hasSize(1);
    }

    @Test
    void aCaptionIsFoundThatHasMoreThanTwentyCharactersASecond() {
        String forty = "1234567890123456789012345678901234567890";
        assertThat(Linted.sentences(new CaptionSpeed(), scene -> {
                    scene.subcaption(forty, 2);
                    scene.pause(3);
                }))
                .isEmpty();
        assertThat(Linted.sentences(new CaptionSpeed(), scene -> {
                    scene.subcaption(forty, 1.9);
                    scene.pause(3);
                }))
                .containsExactly(
                        "the caption \"" + forty + "\" goes by with 21.1 characters a second, and 20 can be read");
    }

    @Test
    void aCaptionIsShownLongEnoughAndNotForEver() {
        assertThat(Linted.sentences(new CaptionTime(), scene -> {
                    scene.subcaption("Ah", 0.5);
                    scene.subcaption("Oh", 0.84, 1);
                    scene.subcaption("Eh", 7, 2);
                    scene.subcaption("Uh", 7.5, 10);
                    scene.pause(20);
                }))
                .containsExactly(
                        "the caption \"Ah\" is shown for 0.50 s, which is a flicker",
                        "the caption \"Uh\" is shown for 7.5 s, longer than 7 s");
    }

    @Test
    void aCaptionThatIsTooFastIsNotSaidToBeTooShortAsWell() {
        Consumer<Scene> script = scene -> {
            for (int i = 0; i < 3; i++) {
                scene.subcaption("Much is said here, " + i, 0.33);
                scene.pause(1 / 3.0);
            }
            scene.pause(2);
        };
        assertThat(Linted.by(new CaptionSpeed(), script))
                .as("what one line has made")
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what()).endsWith("20 can be read, and 2 more of this line");
                    assertThat(finding.from()).isZero();
                    assertThat(finding.to()).isBetween(0.9, 1.0);
                });
        assertThat(Linted.by(new CaptionTime(), script)).isEmpty();
    }

    private static String script(Path folder) throws IOException {
        return Files.writeString(folder.resolve("Film.md"), "## one\nThis is said for some three seconds or four.\n")
                .toString();
    }

    @Test
    void aSectionThatBeginsWhileTheLineBeforeIsSpokenIsFound(@TempDir Path folder) throws Exception {
        String script = script(folder);
        assertThat(Linted.by(new NarrationPace(), scene -> {
                    scene.narration(script);
                    scene.add(new Square());
                    scene.narrate("one");
                    scene.pause(1);
                    scene.section("Next");
                    scene.pause(4);
                }))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what())
                            .matches("line \"one\" is spoken for \\d\\.\\d s more when the section \"Next\" begins");
                    assertThat(finding.from()).isEqualTo(1);
                });
        assertThat(Linted.by(new NarrationPace(), scene -> {
                    scene.narration(script);
                    scene.add(new Square());
                    scene.narrate("one");
                    scene.untilEnd();
                    scene.section("Next");
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void aVoiceThatGoesOnBeforeAnEmptyPictureIsFound(@TempDir Path folder) throws Exception {
        String script = script(folder);
        assertThat(Linted.sentences(new NarrationPace(), scene -> {
                    scene.narration(script);
                    Square square = new Square();
                    scene.add(square);
                    scene.narrate("one");
                    scene.pause(1);
                    scene.remove(square);
                    scene.untilEnd();
                }))
                .singleElement()
                .satisfies(what -> assertThat(what).endsWith("s more when nothing is shown any more"));
        assertThat(Linted.sentences(new NarrationPace(), scene -> {
                    scene.narration(script);
                    scene.add(new Sphere());
                    scene.narrate("one");
                    scene.untilEnd();
                }))
                .as("a surface is shown to the end")
                .isEmpty();
    }

    @Test
    void aVoiceThatTheEndOfTheFilmCutsOffIsFound(@TempDir Path folder) throws Exception {
        Path tone = folder.resolve("voice.wav");
        Tone.write(tone, 3);
        assertThat(Linted.sentences(new NarrationPace(), scene -> {
                    scene.add(new Square());
                    scene.sound(tone).asVoice();
                    scene.pause(2);
                }))
                .containsExactly("a voice would go on for 1.0 s when the film ends");
        assertThat(Linted.sentences(new NarrationPace(), scene -> {
                    scene.add(new Square());
                    scene.sound(tone).asVoice();
                    scene.pause(2.8);
                }))
                .isEmpty();
    }
}
