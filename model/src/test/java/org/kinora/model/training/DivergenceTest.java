package org.kinora.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
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
    void preferencesThatDivergeAreSaidToo() {
        Gpt gpt = trainer(Recipe.muon()).model("tiny", Optional.empty());
        Preference pair = new Preference(Sequence.of(1, 2, 3), Sequence.of(1, 2, 4));
        PreferenceTrainer trainer = new PreferenceTrainer(gpt, List.of(pair), 0.1, Recipe.adamW(1e-3));
        trainer.weights().matrix("ln_f.bias").array()[0] = Float.NaN;
        assertThatThrownBy(trainer::step)
                .isInstanceOf(DivergedException.class)
                .hasMessage("the training diverged: at step 1 the gradient's length is NaN");
        assertThat(trainer.steps()).isZero();
    }

    private static Trainer trainer(Recipe recipe) {
        return new Trainer(TrainableWeights.random(CONFIG, 1), recipe, step -> List.of(Sequence.of(1, 2, 3)));
    }
}
