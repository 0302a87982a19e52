package org.kinora.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.model.Bits;
import org.kinora.model.Gpt;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

class DivergenceTest {

    private static final GptConfig CONFIG = new GptConfig(1, 2, 8, 32, 6, 9, GptConfig.Gelu.TANH, 1e-5f, true);

    @Test
    void aLossThatIsNoNumberStopsTheTrainingBeforeTheWeightsChange() {
        for (Recipe recipe : List.of(Recipe.muon(), Recipe.adamW(1e-3))) {
            Trainer trainer = trainer(recipe);
            trainer.step();
            float[] head = trainer.weights().values("ln_f.bias");
            trainer.weights().matrix("h.0.mlp.c_fc.weight").array()[5] = Float.NaN;
            assertThatThrownBy(trainer::step)
                    .isInstanceOfSatisfying(
                            DivergedException.class,
                            diverged -> assertThat(diverged.step()).isEqualTo(2))
                    .hasMessage("the training diverged: at step 2 the loss is NaN");
            assertThat(trainer.steps()).isEqualTo(1);
            Bits.assertSame(trainer.weights().values("ln_f.bias"), head);
        }
    }

    @Test
    void aGradientThatIsNoNumberStopsTheTrainingToo() {
        for (Recipe recipe : List.of(Recipe.muon(), Recipe.adamW(1e-3))) {
            Trainer trainer = trainer(recipe);
            // so that each gradient below is finite, and the sum of their squares is not
            float[] up = trainer.weights().matrix("ln_f.weight").array();
            for (int i = 0; i < up.length; i++) {
                up[i] = 3e20f;
            }
            assertThatThrownBy(trainer::step)
                    .isInstanceOf(DivergedException.class)
                    .hasMessageContaining("at step 1 the gradient's length is ");
        }
    }

    @Test
    void weightsThatTheFileOfAModelCannotHoldAreNotSaved() {
        Trainer trainer = trainer(Recipe.muon());
        trainer.checkThatItCanBeSaved();
        trainer.weights().matrix("wpe.weight").array()[3] = 70_000;
        assertThatThrownBy(trainer::checkThatItCanBeSaved)
                .hasMessageContaining("a weight of \"wpe.weight\" is 70000.0, more than the 65504.0 of half precision");
        trainer.weights().matrix("wpe.weight").array()[3] = 60_000;
        trainer.checkThatItCanBeSaved();
        trainer.state().get("muon.momentum.h.0.mlp.c_fc.weight").array()[0] = Float.POSITIVE_INFINITY;
        assertThatThrownBy(trainer::checkThatItCanBeSaved)
                .hasMessageContaining("\"muon.momentum.h.0.mlp.c_fc.weight\" holds Infinity");
    }

    @Test
    void preferencesThatDivergeAreSaidToo() {
        Gpt gpt = trainer(Recipe.muon()).model("tiny", java.util.Optional.empty());
        Preference pair = new Preference(Row.of(1, 2, 3), Row.of(1, 2, 4));
        PreferenceTrainer trainer = new PreferenceTrainer(gpt, List.of(pair), 0.1, Recipe.adamW(1e-3));
        trainer.weights().matrix("ln_f.bias").array()[0] = Float.NaN;
        assertThatThrownBy(trainer::step)
                .isInstanceOf(DivergedException.class)
                .hasMessage("the training diverged: at step 1 the gradient's length is NaN");
        assertThat(trainer.steps()).isZero();
    }

    private static Trainer trainer(Recipe recipe) {
        return new Trainer(TrainableWeights.random(CONFIG, 1), recipe, step -> List.of(Row.of(1, 2, 3)));
    }
}
