package org.kinora.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumedTrainingTest {

    @TempDir
    Path folder;

    private TinyTrainings trainings;

    @BeforeEach
    void writeTexts() throws IOException {
        trainings = new TinyTrainings(folder);
    }

    @Test
    void aTrainingThatWasKilledGoesOnWithTheSameBits() throws Exception {
        Path whole = folder.resolve("whole");
        TinyTrainings.run(0, trainings.call(whole, "--steps", "40", "--checkpoint-every", "7"));
        Path killed = folder.resolve("killed");
        List<String> command = TinyTrainings.java();
        // far more steps than it will live to see
        command.addAll(Arrays.asList(trainings.call(killed, "--steps", "1000000", "--checkpoint-every", "7")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("saved after step 14")) {
                line = lines.readLine();
            }
            assertThat(line).as("it was saved before it was killed").isNotNull();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isNotZero();
        String said =
                TinyTrainings.run(0, trainings.call(killed, "--steps", "40", "--checkpoint-every", "7", "--resume"));
        assertThat(said).containsPattern("going on after step (14|21|28|35)");
        for (String file : List.of("model.safetensors", "config.json", "tokenizer.json")) {
            assertThat(killed.resolve(file)).as(file).hasSameBinaryContentAs(whole.resolve(file));
        }
        assertThat(TinyTrainings.losses(killed))
                .isEqualTo(TinyTrainings.losses(whole))
                .hasSize(40);
    }

    @Test
    void aDamagedCheckpointIsNamedAndAnotherTrainingsRefused() throws IOException {
        Path out = folder.resolve("model");
        TinyTrainings.run(0, trainings.call(out, "--steps", "2"));
        assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "4")))
                .contains("there is a training in this folder already. Add --resume");
        assertThat(TinyTrainings.run(
                        2, trainings.call(out, "--steps", "4", "--resume", "--batch", "3", "--warmup", "9")))
                .contains("begun with batch 4, warmup 60 and cannot go on with batch 3, warmup 9. Give the same");
        for (String[] other : new String[][] {
            {"--seed", "5"}, {"--recipe", "adamw"}, {"--rate", "0.1"}, {"--decay", "0.5"}, {"--mixture", "2"}
        }) {
            assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "4", "--resume", other[0], other[1])))
                    .contains("cannot go on with " + other[0].substring(2) + " " + other[1]);
        }
        Files.writeString(trainings.corpus(), "Another text.\n<|endoftext|>\n", StandardOpenOption.APPEND);
        assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "4", "--resume")))
                .contains("begun with texts of checksum ");
        trainings.writeRhymes();
        Path checkpoint = out.resolve("checkpoint.safetensors");
        byte[] bytes = Files.readAllBytes(checkpoint);
        for (int length : new int[] {0, 5, 100, bytes.length / 2, bytes.length - 1}) {
            Files.write(checkpoint, Arrays.copyOf(bytes, length));
            assertThat(TinyTrainings.run(2, trainings.call(out, "--steps", "4", "--resume")))
                    .contains("checkpoint.safetensors: the training cannot go on from it")
                    .contains("Delete it to begin anew")
                    .doesNotContain("Exception");
        }
    }
}
