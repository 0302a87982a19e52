package org.kinora.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.model.Gpt;
import org.kinora.model.format.Json;
import org.kinora.model.format.Safetensors;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

class TrainerTest {

    private static final GptConfig TINY = new GptConfig(2, 2, 16, 64, 12, 40, GptConfig.Gelu.TANH, 1e-5f, true);

    @ParameterizedTest
    @ValueSource(strings = {"tied-tanh", "untied-erf"})
    void tenStepsOfAdamWGoWherePyTorchsGoInDoublePrecision(String model) throws IOException {
        Path folder = Path.of("src", "test", "resources", "golden", model);
        Map<?, ?> expected = (Map<?, ?>) Json.object("golden.json", Files.readAllBytes(folder.resolve("golden.json")))
                .get("adamw");
        List<?> losses = (List<?>) expected.get("losses");
        List<?> lengths = (List<?>) expected.get("grad_norms");
        Trainer trainer = new Trainer(Gpt.load(folder).trainableWeights(), Recipe.adamW(0.01), step -> rows(folder));
        for (int i = 0; i < losses.size(); i++) {
            TrainingStep step = trainer.step();
            // Single precision's errors grow from step to step, as AdamW divides small gradients by small roots.
            assertThat(step.loss()).as("loss %d", i).isCloseTo((Double) losses.get(i), within(2e-4));
            assertThat(step.gradientLength()).as("length %d", i).isCloseTo((Double) lengths.get(i), within(2e-3));
        }
        assertThat(trainer.steps()).isEqualTo(11);
        assertThat(trainer.tokens()).isEqualTo(11 * 33);
    }

    private static List<Sequence> rows(Path folder) {
        try (Safetensors golden = Safetensors.open(folder.resolve("golden.safetensors"))) {
            int columns = golden.shape("tokens")[1];
            LongBuffer tokens = golden.bytes("tokens").asLongBuffer();
            LongBuffer targets = golden.bytes("targets").asLongBuffer();
            List<Sequence> rows = new ArrayList<>();
            while (tokens.hasRemaining()) {
                Sequence row = new Sequence(new int[columns], new int[columns]);
                for (int i = 0; i < columns; i++) {
                    row.tokens()[i] = (int) tokens.get();
                    row.targets()[i] = (int) targets.get();
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aModelLearnsWhatAlwaysFollows(boolean muon) {
        Trainer trainer = new Trainer(TrainableWeights.random(TINY, 1), recipe(muon), TrainerTest::counting);
        double first = trainer.step().loss();
        assertThat(first).isCloseTo(Math.log(40), within(0.05)); // it begins by expecting every token alike
        for (int step = 0; step < 300; step++) {
            trainer.step();
        }
        assertThat(trainer.evaluate(counting(1000))).isLessThan(0.3); // from ln 40
        Gpt model = trainer.model("counter", java.util.Optional.empty());
        assertThat(model.predictNext(new int[] {7, 8, 9}).top(1).get(0).id()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads(boolean muon) throws Exception {
        TrainableWeights alone = new ForkJoinPool(1).submit(() -> trained(muon)).get();
        TrainableWeights together =
                new ForkJoinPool(3).submit(() -> trained(muon)).get();
        for (String name : alone.matrices().keySet()) {
            assertThat(together.values(name)).as(name).isEqualTo(alone.values(name));
        }
    }

    @Test
    void theStateHasOneOrderInEveryProcess() {
        Trainer trainer = new Trainer(TrainableWeights.random(TINY, 1), recipe(false), TrainerTest::counting);
        List<String> ofOptimizer = trainer.state().keySet().stream()
                .filter(name -> name.startsWith("adamw."))
                .toList();
        for (int i = 0; i < ofOptimizer.size(); i += 2) {
            assertThat(ofOptimizer.get(i)).startsWith("adamw.mean.");
            assertThat(ofOptimizer.get(i + 1)).isEqualTo(ofOptimizer.get(i).replace("mean", "square"));
        }
    }

    private static TrainableWeights trained(boolean muon) {
        Trainer trainer = new Trainer(TrainableWeights.random(TINY, 5), recipe(muon), TrainerTest::counting);
        for (int step = 0; step < 5; step++) {
            trainer.step();
        }
        return trainer.weights();
    }

    @Test
    void aSnapshotDoesNotChangeWhenTheTrainingGoesOn() {
        Trainer trainer = new Trainer(TrainableWeights.random(TINY, 2), Recipe.muon(), TrainerTest::counting);
        trainer.step();
        Gpt before = trainer.model("early", java.util.Optional.empty());
        double expected = before.predictNext(new int[] {1, 2}).logit(3);
        trainer.step();
        assertThat((double) before.predictNext(new int[] {1, 2}).logit(3)).isEqualTo(expected);
        assertThat((double) trainer.model("late", java.util.Optional.empty())
                        .predictNext(new int[] {1, 2})
                        .logit(3))
                .isNotEqualTo(expected);
    }

    @Test
    void aMatrixThatMuonChangesMovesAboutEquallyFarInEveryDirection() {
        Trainer trainer = new Trainer(TrainableWeights.random(TINY, 3), Recipe.muon(), TrainerTest::counting);
        float[] before = trainer.weights().values("h.0.mlp.c_fc.weight");
        trainer.step();
        float[] after = trainer.weights().values("h.0.mlp.c_fc.weight");
        double[][] change = new double[16][64];
        for (int i = 0; i < before.length; i++) {
            change[i / 64][i % 64] = (after[i] - before[i] * (1 - 0.02 * 0.02)) / (0.02 * 2);
        }
        // The rows of an orthogonal matrix have length 1; the quintic leaves singular values between 0.7 and 1.2.
        double squares = 0;
        for (double[] row : change) {
            for (double value : row) {
                squares += value * value;
            }
        }
        assertThat(Math.sqrt(squares / 16)).isBetween(0.7, 1.2);
    }

    @Test
    void theScheduleRisesStaysAndFalls() {
        Schedule schedule = new Schedule(10, 0.6, 0.1);
        assertThat(schedule.factor(1, 0)).isCloseTo(0.1, within(1e-12));
        assertThat(schedule.factor(10, 0.1)).isEqualTo(1);
        assertThat(schedule.factor(500, 0.6)).isEqualTo(1);
        assertThat(schedule.factor(800, 0.8)).isCloseTo(0.55, within(1e-12));
        assertThat(schedule.factor(1000, 1)).isCloseTo(0.1, within(1e-12));
    }

    private static Recipe recipe(boolean muon) {
        return muon ? Recipe.muon() : Recipe.adamW(0.01);
    }

    /** Each row counts upwards from somewhere. */
    private static List<Sequence> counting(int step) {
        Random random = new Random(step);
        List<Sequence> rows = new ArrayList<>();
        for (int row = 0; row < 10; row++) {
            int from = random.nextInt(28);
            int[] run = new int[13];
            for (int i = 0; i < run.length; i++) {
                run[i] = (from + i) % 40;
            }
            rows.add(Sequence.of(run));
        }
        return rows;
    }
}
