package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinora.engine.timeline.FrameRate;

class SequenceTest {

    private static final FilmSettings WHOLE = new FilmSettings(FrameRate.of(10), 16 / 9.0, 7);

    private final List<String> events = new ArrayList<>();

    private final class Days extends Sequence {

        private final List<String> names;

        private Days(String... names) {
            this.names = List.of(names);
        }

        @Override
        protected void prepare() {
            events.add("prepare");
        }

        @Override
        protected List<Part> parts() {
            return names.stream().<Part>map(name -> new Day(this, name)).toList();
        }
    }

    private final class Day implements Part {

        private final Days film;
        private final String name;

        private Day(Days film, String name) {
            this.film = film;
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void begin() {
            events.add("begin " + name);
        }

        @Override
        public void play() {
            events.add(name + " at " + film.time() + " draws " + film.random().nextInt(1000));
            film.pause(name.length());
        }
    }

    private List<String> eventsOf(FilmSettings settings) {
        events.clear();
        Film.record(new Days("01-dawn", "02-noon", "03-night"), settings).close();
        return List.copyOf(events);
    }

    @Test
    void aSequencePlaysItsPartsInTurnAndOnlyTheFirstBegins() {
        assertThat(eventsOf(WHOLE).stream().map(event -> event.replaceFirst(" draws.*", "")))
                .containsExactly("prepare", "begin 01-dawn", "01-dawn at 0.0", "02-noon at 7.0", "03-night at 14.0");
    }

    @Test
    void onePartAloneBeginsWithItsOwnPictureAndDrawsTheNumbersThatItDrawsInTheWholeFilm() {
        List<String> whole = eventsOf(WHOLE);
        List<String> alone = eventsOf(WHOLE.part("02-noon"));
        assertThat(alone).hasSize(3).startsWith("prepare", "begin 02-noon");
        assertThat(alone.get(2)).isEqualTo(whole.get(3).replace("at 7.0", "at 0.0"));
        assertThat(whole.stream()
                        .map(event -> event.replaceFirst(".* draws", ""))
                        .distinct())
                .hasSizeGreaterThan(3);
    }

    @Test
    void aFilmOfOnePartIsNamedForIt() {
        try (Film film = Film.record(new Days("01-dawn", "02-noon"), WHOLE.part("01-dawn"))) {
            assertThat(film.name()).isEqualTo("Days/01-dawn");
            assertThat(film.frameCount()).isEqualTo(70);
        }
    }

    @Test
    void aPartThatIsNotThereIsSaidWithThoseThatAre() {
        assertThatThrownBy(() -> Film.record(new Days("01-dawn", "02-noon"), WHOLE.part("03-dusk")))
                .isInstanceOf(SceneException.class)
                .hasMessageContaining("There is no part 03-dusk; the parts are 01-dawn, 02-noon");
    }

    @Test
    void namesThatFilesCannotHaveOrTwoPartsHaveAreRefused() {
        assertThatThrownBy(() -> Film.record(new Days("../dawn"), WHOLE)).hasMessageContaining("not ../dawn");
        assertThatThrownBy(() -> Film.record(new Days("dawn", "dawn"), WHOLE))
                .hasMessageContaining("Two parts are called dawn");
    }

    @Test
    void namesThatPromiseOtherPartsAreRefused() {
        Sequence promising = new Sequence() {
            @Override
            protected List<Part> parts() {
                return List.of(new Day(new Days(), "01-dawn"));
            }

            @Override
            public List<String> partNames() {
                return List.of("01-morning");
            }
        };
        assertThatThrownBy(() -> Film.record(promising, WHOLE))
                .hasMessageContaining("The parts are [01-dawn], but partNames() says [01-morning]");
    }

    @Test
    void settingsAreTheSameHoweverTheirOptionsWereGiven() {
        FilmSettings some =
                WHOLE.option("theme", "dark").option("model", "gpt2").option("theme", "light");
        assertThat(some.options()).containsExactly(Map.entry("model", "gpt2"), Map.entry("theme", "light"));
        assertThat(some)
                .isEqualTo(WHOLE.option("theme", "light").option("model", "gpt2"))
                .isNotEqualTo(WHOLE);
        assertThat(some.option("theme")).contains("light");
        assertThat(some.option("voice")).isEmpty();
        assertThat(some.part("02-noon").options()).isEqualTo(some.options());
    }
}
