package org.kinora.model.training.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.model.training.Recipe;
import org.kinora.model.training.Sequence;
import org.kinora.model.training.Trainer;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

class ModelFolderTest {

    @Test
    void weightsThatTheFileOfAModelCannotHoldAreNotSaved() {
        GptConfig config = new GptConfig(1, 2, 8, 32, 6, 9, GptConfig.Gelu.TANH, 1e-5f, true);
        Trainer trainer =
                new Trainer(TrainableWeights.random(config, 1), Recipe.muon(), step -> List.of(Sequence.of(1, 2, 3)));
        ModelFolder.checkThatItCanHold(trainer);
        trainer.weights().matrix("wpe.weight").array()[3] = 70_000;
        assertThatThrownBy(() -> ModelFolder.checkThatItCanHold(trainer))
                .hasMessageContaining("a weight of \"wpe.weight\" is 70000.0, more than the 65504.0 of half precision");
        trainer.weights().matrix("wpe.weight").array()[3] = 60_000;
        ModelFolder.checkThatItCanHold(trainer);
        trainer.state().get("muon.momentum.h.0.mlp.c_fc.weight").array()[0] = Float.POSITIVE_INFINITY;
        assertThatThrownBy(() -> ModelFolder.checkThatItCanHold(trainer))
                .hasMessageContaining("\"muon.momentum.h.0.mlp.c_fc.weight\" holds Infinity");
    }
}
