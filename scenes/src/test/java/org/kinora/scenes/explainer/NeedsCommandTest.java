package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedsCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return NeedsCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void allBeatsAreListedWithWhatTheyNeedAndWhichAreLost() throws IOException {
        OtherModels.random(folder, OtherModels.shape(3, 2, 72));
        assertThat(run("--model", folder.toString())).isZero();
        String printed = out.toString(StandardCharsets.UTF_8);
        assertThat(printed.lines()).containsAll(FilmNeeds.beats());
        assertThat(printed)
                .contains("  yes  a stack of layers (at least 2 of 24 numbers): 3 layers of 72 numbers")
                .contains("  NO   several heads in each layer (at least 3): 2 heads")
                .contains(" carries 1 of 18 beats, not 01-ask, ");
    }

    @Test
    void anUnknownModelAndOtherArgumentsAreRefused() {
        assertThat(run("--model", folder.resolve("nothing").toString())).isEqualTo(2);
        assertThat(run("everything")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("needs takes --model")
                .contains("nothing");
    }
}
