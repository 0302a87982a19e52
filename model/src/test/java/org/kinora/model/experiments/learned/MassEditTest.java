package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;

class MassEditTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final String RELATION = " is the capital of";
    private static final List<Fact> FACTS = List.of(
            new Fact("Paris", RELATION, " Japan"),
            new Fact("Rome", RELATION, " Egypt"),
            new Fact("Madrid", RELATION, " France"));

    @Test
    void theMatrixChangesAsOneGetsByHand() {
        // λ C + KᵀK = ((0, 0), (0, 1)) + 1 + ((1, 1), (1, 1)) = ((2, 1), (1, 3)); its inverse times (1, 1) is (2/5,
        // 1/5)
        LayerChange change =
                new LayerChange(0, new double[][] {{1, 1}}, new double[][] {{0, 1}}, 1, 1, new double[][] {{5, 10}});
        assertThat(change.shares(new double[] {1, 0})[0]).isCloseTo(0.4, within(1e-12));
        assertThat(change.shares(new double[] {0, 1})[0]).isCloseTo(0.2, within(1e-12));
        double[] added = change.added(new double[] {1, 1});
        assertThat(added[0]).isCloseTo(3, within(1e-12));
        assertThat(added[1]).isCloseTo(6, within(1e-12));
        // the matrix changes by ((2, 4), (1, 2))
        assertThat(change.size()).isCloseTo(5, within(1e-12));
    }

    @Test
    void severalKeysAreAnsweredAtOnceAndOthersAsBefore() {
        double[][] keys = {{1, 0, 0, 1}, {0, 1, 0, 1}};
        double[][] others = {{0, 0, 1, 0.5}};
        LayerChange change = new LayerChange(0, keys, others, 1e-3, 1e-6, new double[][] {{1, 0}, {0, 1}});
        for (int i = 0; i < keys.length; i++) {
            double[] shares = change.shares(keys[i]);
            for (int j = 0; j < shares.length; j++) {
                // what is off is as small as the weight
                assertThat(shares[j]).isCloseTo(i == j ? 1 : 0, within(1e-3));
            }
        }
        assertThat(change.shares(others[0])).usingComparatorWithPrecision(1e-2).containsExactly(0, 0);
    }

    @Test
    void oneFactAgainstOthersOfNextToNoWeightIsTheRankOneChange() {
        double[] key = {1, 2, -1};
        double[][] others = {{1, 0, 0.3}, {0.2, 1, 0}};
        double[] row = {3, -4};
        RankOneChange one = new RankOneChange(0, key, others, 0.1, row);
        LayerChange many = new LayerChange(0, new double[][] {key}, others, 1e-6, 0.1, new double[][] {row});
        for (double[] other : new double[][] {key, others[0], {0, 1, 1}}) {
            // what is off is as small as the weight
            assertThat(many.shares(other)[0]).isCloseTo(one.share(other), within(1e-4));
        }
    }

    @Test
    void hooksAddWhatTheChangedMatrixWould() {
        String text = "The cat sat";
        Activations before = GPT.forward(text);
        Tensor keys = before.tensor("blocks.2.mlp.hook_post");
        double[][] rows = new double[2][GPT.config().width()];
        rows[0][5] = 2;
        rows[1][200] = -1;
        double[][] changed = {RankOneChange.doubles(keys.at(1)), RankOneChange.doubles(keys.at(2))};
        LayerChange change = new LayerChange(2, changed, new double[0][], 1, 0.1, rows);
        Activations after = GPT.runWithHooks(text, new MassChange(List.of(change)).hooks(0.5));
        for (int position = 0; position < 3; position++) {
            double[] added = change.added(RankOneChange.doubles(keys.at(position)));
            for (int k : new int[] {5, 6, 200}) {
                float was = before.tensor("blocks.2.hook_mlp_out").get(position, k);
                // values are kept in single precision
                assertThat(after.tensor("blocks.2.hook_mlp_out").get(position, k))
                        .isCloseTo((float) (was + 0.5 * added[k]), within(1e-5f));
            }
        }
    }

    @Test
    void manyFactsMoveByChangesOfSeveralLayersAndOthersStay() {
        List<Activations> others = Stream.of("Berlin" + RELATION, "The cat sat on the warm bed.")
                .map(GPT::forward)
                .toList();
        MassChange change = new MassEdit(GPT, 0, 2, List.of("")).find(FACTS, others, 10, 14, 4);
        assertThat(change.layers()).extracting(LayerChange::layer).containsExactly(0, 1, 2);
        for (Fact fact : FACTS) {
            assertThat(probability(fact.prompt(), change, 0, fact.targetId(GPT)))
                    .isLessThan(0.01);
            double part = probability(fact.prompt(), change, 1, fact.targetId(GPT));
            double whole = probability(fact.prompt(), change, 3, fact.targetId(GPT));
            assertThat(whole).isGreaterThan(0.8).isGreaterThan(part);
        }
        int germany = GPT.tokenizer().encode(" Germany")[0];
        assertThat(probability("Berlin" + RELATION, change, 3, germany)).isGreaterThan(0.9);
    }

    private static double probability(String prompt, MassChange change, double layers, int token) {
        return GPT.runWithHooks(prompt, change.hooks(layers)).prediction().probability(token);
    }

    @Test
    void layersMustBeTheModels() {
        assertThatThrownBy(() -> new MassEdit(GPT, 2, 6, List.of(""))).hasMessage("No layers 2 to 6 in a model of 6.");
        assertThatThrownBy(() -> new LayerChange(0, new double[1][2], new double[0][], 1, 1, new double[2][2]))
                .hasMessageContaining("each key needs a change");
    }
}
