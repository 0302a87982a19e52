package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kinora.engine.animation.FadeIn;
import org.kinora.engine.animation.Succession;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.SpokenLine;

class NarrationErrorsTest extends NarratedFilms {

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
}
