package org.kinora.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.Gpt;

class DivergedTrainingTest {

    @TempDir
    Path folder;

    private TinyTrainings trainings;

    @BeforeEach
    void writeTexts() throws IOException {
        trainings = new TinyTrainings(folder);
    }

    @Test
    void aTrainingStopsAtTheFirstLossThatIsNoNumber() throws IOException {
        Path out = folder.resolve("model");
        assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "20", "--rate", "1e30")))
                .containsPattern("kinora: .*model: the training diverged: at step [2-9] the .* is (NaN|Infinity)\\. "
                        + "Nothing was saved\\. Begin anew with a lower --rate, or a longer --warmup\\.\n$");
        assertThat(out.resolve("model.safetensors")).doesNotExist();
        assertThat(out.resolve("checkpoint.safetensors")).doesNotExist();
    }

    @Test
    void whatWasSavedLastStaysAsItIs() throws IOException {
        Path out = folder.resolve("model");
        String[] call = trainings.call(out, "--steps", "100", "--rate", "1e3", "--checkpoint-every", "2");
        assertThat(TinyTrainings.run(2, call))
                .containsPattern("the training diverged: at step \\d+ .*\\. What was saved last is of step \\d+\\.");
        assertThat(Gpt.load(out).predictNext("One two").top(1)).hasSize(1);
        byte[] before = Files.readAllBytes(out.resolve("model.safetensors"));
        String[] again = java.util.Arrays.copyOf(call, call.length + 1);
        again[call.length] = "--resume";
        assertThat(TinyTrainings.run(2, again)).containsPattern("What was saved last is of step \\d+\\.");
        assertThat(out.resolve("model.safetensors")).hasBinaryContent(before);
    }
}
