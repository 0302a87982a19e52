package org.kinora.model.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.training.Recipe;
import org.kinora.model.training.Sequence;
import org.kinora.model.training.Trainer;
import org.kinora.model.training.TrainingException;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

class CheckpointFileTest {

    @TempDir
    Path folder;

    @Test
    void settingsOfAnEarlierCheckpointAreTheSameWithoutTheirDashes() {
        assertThat(new TrainingSettings("--layers 4\n--rate 1.0E-4\nfrom a--b"))
                .isEqualTo(new TrainingSettings("layers 4\nrate 1.0E-4\nfrom a--b"));
    }

    @Test
    void aCheckpointOfAnotherShapeIsRefused() throws IOException {
        CheckpointFile file = file();
        file.write(trained(8), 1);
        assertThatThrownBy(() -> file.resume(trainer(16)))
                .isInstanceOf(TrainingException.class)
                .hasMessageContaining(
                        "checkpoint: the training cannot go on from it (wte.weight has the shape [9, 8].)")
                .hasMessageEndingWith("Delete it to begin anew.");
    }

    @Test
    void noBitOfACheckpointChangesUnnoticed() throws IOException {
        CheckpointFile file = file();
        file.write(trained(8), 1);
        byte[] whole = Files.readAllBytes(file.file());
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file.file(), damaged);
            assertThatThrownBy(() -> file.resume(trainer(8)))
                    .isInstanceOf(TrainingException.class)
                    .hasMessageContaining("the training cannot go on from it");
        }
        Files.write(file.file(), whole);
        assertThat(file.resume(trainer(8))).isEqualTo(1);
    }

    @Test
    void progressThatNoTrainingCanHaveMadeIsRefused() throws IOException {
        CheckpointFile file = file();
        for (long[] progress : new long[][] {{0, 0}, {-5, 15}, {5, 4}, {2, 7}, {Integer.MAX_VALUE, 6}}) {
            Trainer trainer = trainer(8);
            trainer.resume((int) progress[0], progress[1]);
            file.write(trainer, 1);
            assertThatThrownBy(() -> file.resume(trainer(8)))
                    .isInstanceOf(TrainingException.class)
                    .hasMessageContaining("It claims %,d ".formatted(progress[0] < 1 ? progress[0] : progress[1]));
        }
        Trainer trainer = trainer(8);
        trainer.step();
        file.write(trainer, 1);
        Trainer resumed = trainer(8);
        file.resume(resumed);
        assertThat(resumed.steps()).isEqualTo(1);
    }

    private CheckpointFile file() {
        return new CheckpointFile(folder.resolve("checkpoint"), new TrainingSettings("the same"), 3);
    }

    private static Trainer trained(int width) {
        Trainer trainer = trainer(width);
        trainer.step();
        return trainer;
    }

    private static Trainer trainer(int width) {
        GptConfig config = new GptConfig(1, 2, width, 4 * width, 6, 9, GptConfig.Gelu.TANH, 1e-5f, true);
        return new Trainer(TrainableWeights.random(config, 1), Recipe.muon(), step -> List.of(Sequence.of(1, 2, 3)));
    }
}
