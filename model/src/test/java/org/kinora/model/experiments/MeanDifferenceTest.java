package org.kinora.model.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;

class MeanDifferenceTest {

    /** From the mean (1, 0) to the mean (1, 4): straight up. */
    private final MeanDifference up =
            new MeanDifference(List.of(new float[] {0, 3}, new float[] {2, 5}), List.of(new float[] {1, 0}));

    @Test
    void aVectorAlongTheDirectionHasACosineOfOneHoweverLongItIs() {
        assertThat(up.cosine(new float[] {0, 7})).isCloseTo(1, within(1e-12));
        assertThat(up.cosine(new float[] {0, -0.1f})).isCloseTo(-1, within(1e-12));
    }

    @Test
    void aVectorAcrossHasACosineOfZeroAndOneBetweenThatOfItsAngle() {
        assertThat(up.cosine(new float[] {5, 0})).isCloseTo(0, within(1e-12));
        assertThat(up.cosine(new float[] {3, 4})).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void theResidualStreamAfterALayerIsWhatTheNextOneReads() {
        Activations run = Gpt.loadDefault().forward("The dog ran");
        assertThat(run.residual(0)).isEqualTo(run.tensor("blocks.0.hook_resid_pre"));
        assertThat(run.residual(2)).isEqualTo(run.tensor("blocks.2.hook_resid_pre"));
    }
}
