package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;

class RankOneChangeTest {

    private static final Gpt GPT = Gpt.loadDefault();

    @Test
    void theColumnIsWhatOneGetsByHand() {
        // C = ((1, 0), (0, 0)) + 0.5 = diag(1.5, 0.5); C⁻¹ k = (2/3, 2); kᵀ C⁻¹ k = 8/3
        RankOneChange change =
                new RankOneChange(0, new double[] {1, 1}, new double[][] {{1, 0}}, 0.5, new double[] {3});
        assertThat(change.column()[0]).isCloseTo(0.25, within(1e-12));
        assertThat(change.column()[1]).isCloseTo(0.75, within(1e-12));
        assertThat(change.share(new double[] {1, 1})).isCloseTo(1, within(1e-12));
        assertThat(change.share(new double[] {1, 0})).isCloseTo(0.25, within(1e-12));
        assertThat(change.row()).containsExactly(3);
    }

    @Test
    void keysThatShallKeepTheirValuesGetNextToNothing() {
        double[][] others = {{1, 0, 0.2}, {0.5, 1, 0}};
        double[] key = {1, 1, 1};
        RankOneChange change = new RankOneChange(0, key, others, 1e-6, new double[1]);
        assertThat(change.share(key)).isCloseTo(1, within(1e-9));
        for (double[] other : others) {
            // what is left is as small as the ridge
            assertThat(change.share(other)).isCloseTo(0, within(1e-4));
        }
    }

    @Test
    void hooksAddWhatTheChangedMatrixWould() {
        String text = "The cat sat";
        Activations before = GPT.forward(text);
        Tensor keys = before.tensor("blocks.2.mlp.hook_post");
        double[] row = new double[256];
        row[5] = 2;
        row[200] = -1;
        RankOneChange change = new RankOneChange(2, RankOneChange.doubles(keys.at(1)), new double[0][], 0.1, row);
        Activations after = GPT.runWithHooks(text, change.hooks(0.5));
        for (int position = 0; position < 3; position++) {
            double share = 0;
            for (int unit = 0; unit < 1024; unit++) {
                share += keys.get(position, unit) * change.column()[unit];
            }
            Tensor was = before.tensor("blocks.2.hook_mlp_out").at(position);
            Tensor is = after.tensor("blocks.2.hook_mlp_out").at(position);
            // values are kept in single precision
            assertThat(is.get(5)).isCloseTo((float) (was.get(5) + 0.5 * share * 2), within(1e-5f));
            assertThat(is.get(200)).isCloseTo((float) (was.get(200) - 0.5 * share), within(1e-5f));
            assertThat(is.get(6)).isEqualTo(was.get(6));
        }
    }

    @Test
    void aFactMovesAndItsNeighbourStays() {
        List<Activations> others = List.of(GPT.forward("Rome is a city in Italy."), GPT.forward("The cat sat there."));
        RankOneChange change =
                new FactEdit(GPT, 0).find(List.of(""), "Paris", " is a city in", " Japan", others, 12, 4);
        int japan = GPT.tokenizer().encode(" Japan")[0];
        assertThat(GPT.predictNext("Paris is a city in").probability(japan)).isLessThan(0.01);
        assertThat(probability("Paris is a city in", change, japan)).isGreaterThan(0.5);
        assertThat(probability("Rome is a city in", change, japan)).isLessThan(0.05);
    }

    private static double probability(String prompt, RankOneChange change, int token) {
        return GPT.runWithHooks(prompt, change.hooks(1)).prediction().probability(token);
    }
}
