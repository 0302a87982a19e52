package org.kinora.engine.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;

class DeckTest {

    private static final class Told extends Scene {

        private final Consumer<Scene> story;

        Told(Consumer<Scene> story) {
            this.story = story;
        }

        @Override
        protected void construct() {
            story.accept(this);
        }
    }

    private static Deck deckOf(Consumer<Scene> story) {
        try (Film film = Film.record(new Told(story), new FilmSettings(FrameRate.of(10), 16.0 / 9, 0))) {
            return Deck.of(film);
        }
    }

    @Test
    void sectionsAreSlidesAndSayHowTheyArePlayed() {
        Deck deck = deckOf(scene -> {
            scene.section("One").notes("Say hello.");
            scene.pause(1);
            scene.section("Two").loop();
            scene.pause(2);
            scene.section("Three").autoNext().notes("Hurry.");
            scene.pause(0.5);
        });
        assertThat(deck.slides())
                .containsExactly(
                        new DeckSlide("One", 0, 10, false, false, "Say hello."),
                        new DeckSlide("Two", 10, 30, true, false, ""),
                        new DeckSlide("Three", 30, 35, false, true, "Hurry."));
    }

    @Test
    void whatComesBeforeTheFirstSectionIsASlideToo() {
        Deck deck = deckOf(scene -> {
            scene.pause(1);
            scene.nextSlide();
            scene.pause(1);
            scene.nextSlide().loop();
            scene.pause(1);
        });
        assertThat(deck.slides()).extracting(DeckSlide::name).containsExactly("Told", "Slide 2", "Slide 3");
        assertThat(deck.slides().get(2).loops()).isTrue();
    }

    @Test
    void slidesWithoutNamesAreNumberedFromTheBeginning() {
        Deck deck = deckOf(scene -> {
            scene.nextSlide();
            scene.pause(1);
            scene.nextSlide();
            scene.pause(1);
        });
        assertThat(deck.slides()).extracting(DeckSlide::name).containsExactly("Slide 1", "Slide 2");
    }

    @Test
    void whatIsReadAtTheEdgeStandsInForNotes() {
        Deck deck = deckOf(scene -> {
            scene.section("One");
            scene.subcaption("It is read here.", 1);
            scene.pause(1);
        });
        assertThat(deck.slides().get(0).notes()).isEqualTo("It is read here.");
    }

    @Test
    void aSectionInWhichNoTimePassesIsNoSlide() {
        Deck deck = deckOf(scene -> {
            scene.section("Empty");
            scene.section("Full");
            scene.pause(1);
            scene.section("Past the end");
        });
        assertThat(deck.slides()).extracting(DeckSlide::name).containsExactly("Full");
    }

    @Test
    void aFilmWithoutSectionsIsOneSlide() {
        assertThat(deckOf(scene -> scene.pause(1)).slides())
                .containsExactly(new DeckSlide("Told", 0, 10, false, false, ""));
    }
}
