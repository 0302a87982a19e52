package org.kinora.model.training;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.GptConfig;
import org.kinora.model.TrainableWeights;

class CheckpointFileTest {

    @TempDir
    Path folder;

    @Test
    void aCheckpointOfAnotherShapeIsRefused() throws IOException {
        CheckpointFile file = new CheckpointFile(folder.resolve("checkpoint"), new TrainingSettings("the same"));
        file.write(trainer(8), 1);
        assertThatThrownBy(() -> file.resume(trainer(16)))
                .isInstanceOf(TrainingException.class)
                .hasMessageContaining(
                        "checkpoint: the training cannot go on from it (wte.weight has the shape [9, 8].)")
                .hasMessageEndingWith("Delete it to begin anew.");
    }

    private static Trainer trainer(int width) {
        GptConfig config = new GptConfig(1, 2, width, 4 * width, 6, 9, GptConfig.Gelu.TANH, 1e-5f, true);
        return new Trainer(TrainableWeights.random(config, 1), Recipe.muon(), step -> List.of(Row.of(1, 2, 3)));
    }
}
