package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.files.BoundedCache;
import org.kinora.model.Gpt;

class ComputedValuesTest {

    private static final Gpt MODEL = Gpt.loadDefault();

    @TempDir
    Path folder;

    private int computations;

    private ComputedValues values(String code) {
        return new ComputedValues(Optional.of(new BoundedCache(folder, 1 << 20)), code);
    }

    private List<Object> result() {
        computations++;
        return List.of("a", new float[] {0.5f, Float.NaN}, List.of(1, 2L, 0.25, 0.5f, true), new int[] {3});
    }

    private static void assertIsResult(List<Object> value) {
        assertThat(value).hasSize(4).startsWith("a");
        assertThat((float[]) value.get(1)).containsExactly(0.5f, Float.NaN);
        assertThat(value.get(2)).isEqualTo(List.of(1, 2L, 0.25, 0.5f, true));
        assertThat((int[]) value.get(3)).containsExactly(3);
    }

    @Test
    void whatWasComputedIsReadAgain() {
        assertIsResult(values("1").get(MODEL, "key", this::result, "Paris", 3));
        assertIsResult(values("1").get(MODEL, "key", this::result, "Paris", 3));
        assertThat(computations).isEqualTo(1);
    }

    @Test
    void anotherKeyInputOrCodeIsComputedAnew() {
        values("1").get(MODEL, "key", this::result, "Paris", 3);
        values("2").get(MODEL, "key", this::result, "Paris", 3);
        values("1").get(MODEL, "other", this::result, "Paris", 3);
        values("1").get(MODEL, "key", this::result, "Paris", 4);
        values("1").get(MODEL, "key", this::result, "Paris", 3L);
        values("1").get(MODEL, "key", this::result, "Par", "is", 3);
        values("1").get(MODEL, "key", this::result, List.of("Paris", 3));
        assertThat(computations).isEqualTo(7);
    }

    @Test
    void aDamagedFileIsComputedAnew() throws IOException {
        values("1").get(MODEL, "key", this::result);
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[9] ^= 1;
            Files.write(file, bytes);
        }
        assertIsResult(values("1").get(MODEL, "key", this::result));
        assertThat(computations).isEqualTo(2);
    }

    @Test
    void withoutACacheTheSameValueIsComputedEveryTime() {
        ComputedValues none = new ComputedValues(Optional.empty(), "");
        assertIsResult(none.get(MODEL, "key", this::result));
        assertIsResult(none.get(MODEL, "key", this::result));
        assertThat(computations).isEqualTo(2);
    }

    @Test
    void whatCannotBeKeptIsRefusedWithOrWithoutACache() {
        for (ComputedValues each : List.of(values("1"), new ComputedValues(Optional.empty(), ""))) {
            assertThatThrownBy(() -> each.get(MODEL, "key", () -> new Object()))
                    .hasMessageStartingWith("computed(\"key\", …): Texts, numbers")
                    .hasMessageEndingWith("but not a Object");
            assertThatThrownBy(() -> each.get(MODEL, "key", () -> 1, new Object()))
                    .hasMessageContaining("not a Object");
        }
    }

    /** Shows how likely the model's favourite is. */
    public static final class Shown extends ModelScene {
        @Override
        protected void construct() {
            double size = computed(
                    "size", () -> (double) gpt().forward("Paris is").logits(1).get(7));
            add(new Circle(Math.abs(size) + 0.1));
            pause(0.1);
        }
    }

    @Test
    void thePictureIsTheSameWhetherItsNumbersWereComputedOrRead() {
        System.setProperty(ComputedValues.FOLDER_PROPERTY, folder.toString());
        try {
            List<Object> seen = Stream.of(1, 2)
                    .<Object>map(time -> {
                        try (Film film = Film.record(new Shown(), FilmSettings.DEFAULT)) {
                            return new FilmFrames(film).frame(0);
                        }
                    })
                    .toList();
            assertThat(folder.toFile().list()).hasSize(1);
            assertThat(seen.get(0)).isEqualTo(seen.get(1));
        } finally {
            System.clearProperty(ComputedValues.FOLDER_PROPERTY);
        }
    }
}
