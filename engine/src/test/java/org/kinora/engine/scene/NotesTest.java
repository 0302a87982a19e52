package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Circle;

class NotesTest {

    private static Map<String, Object> notes(Consumer<Recorded> scene) {
        try (Film film = Recorded.film(scene)) {
            return film.notes();
        }
    }

    @Test
    void notesKeepTheOrderInWhichTheirKeysCome() {
        Map<String, Object> notes = notes(scene -> {
            scene.note("model", "kinora-default");
            scene.addToNote("prompts", "Paris is");
            scene.pause(1);
            scene.note("layers", 6);
            scene.addToNote("prompts", List.of("Rome is", 0.25f, true));
        });
        assertThat(notes.keySet()).containsExactly("model", "prompts", "layers");
        assertThat(notes)
                .containsEntry("layers", 6)
                .containsEntry("prompts", List.of("Paris is", List.of("Rome is", 0.25f, true)));
    }

    @Test
    void aNoteIsACopyWhoseMapsAreInTheOrderOfTheirKeys() {
        Map<String, Object> map = new HashMap<>();
        for (int i = 20; i > 0; i--) {
            map.put("key " + i, i);
        }
        List<Object> list = new ArrayList<>(List.of(map));
        Map<String, Object> notes = notes(scene -> {
            scene.note("list", list);
            list.clear();
        });
        assertThat(((Map<?, ?>) ((List<?>) notes.get("list")).get(0))
                        .keySet().stream().map(Object::toString))
                .isSorted()
                .hasSize(20);
    }

    @Test
    void oneKeyHasOneNoteUnlessItsValuesAreCollected() {
        assertThat(notes(scene -> {
                    scene.note("model", "gpt2");
                    scene.note("model", "gpt2");
                }))
                .containsExactly(Map.entry("model", "gpt2"));
        assertThatThrownBy(() -> notes(scene -> {
                    scene.note("model", "gpt2");
                    scene.note("model", "gpt2-xl");
                }))
                .hasMessageContaining("note(\"model\", …): this is noted already, as gpt2; choose another key");
        assertThatThrownBy(() -> notes(scene -> {
                    scene.note("model", "gpt2");
                    scene.addToNote("model", "gpt2");
                }))
                .hasMessageContaining("noted already");
    }

    @Test
    void whatJsonCannotSayIsRefused() {
        for (Object value : List.of(Double.NaN, Float.POSITIVE_INFINITY, new Object(), List.of(new int[1]))) {
            assertThatThrownBy(() -> notes(scene -> scene.note("it", value)))
                    .hasMessageContaining("note(\"it\", …)")
                    .hasMessageContaining("cannot be noted");
        }
        assertThatThrownBy(() -> notes(scene -> scene.note("it", null))).hasMessageContaining("null cannot be noted");
        assertThatThrownBy(() -> notes(scene -> scene.note(" ", 1))).hasMessageContaining("a note needs a key");
    }

    @Test
    void nothingIsNotedInsideOfFunctionsThatMayRunAgain() {
        assertThatThrownBy(() -> notes(scene -> scene.play(new Circle().animate(c -> scene.note("it", 1)))))
                .hasMessageContaining("A note is made while the scene is recorded");
    }

    @Test
    void aStretchHasTheNotesThatComeBeforeItsEnd() {
        Film film = Recorded.film(scene -> {
            scene.pause(1);
            scene.note("second", 1);
            scene.pause(1);
            scene.note("last", 2);
        });
        assertThat(film.isNoted()).as("before the first frame").isFalse();
        assertThat(film.notesBefore(10)).isEmpty();
        assertThat(film.notesBefore(11)).containsOnlyKeys("second");
        assertThat(film.notes()).containsOnlyKeys("second", "last");
    }
}
