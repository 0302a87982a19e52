package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GradientsWithHooksTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final String HOOK = "blocks.1.hook_mlp_out";
    private static final int COORDINATE = 17;

    private static Hooks adding(float amount) {
        return Hooks.at(HOOK, value -> {
            float[] changed = value.toArray();
            changed[COORDINATE] += amount;
            return Tensor.of(changed, value.shape());
        });
    }

    @Test
    void theGradientIsTheSlopeWhereTheHookHasMovedTheValue() {
        int[] ids = GPT.tokenizer().encode("Paris is a city in");
        int[] targets = new int[ids.length];
        Arrays.fill(targets, -1);
        targets[ids.length - 1] = GPT.tokenizer().encode(" Japan")[0];
        float there = 4;
        double slope = GPT.gradients(ids, targets, adding(there)).tensor(HOOK).get(0, COORDINATE);
        double above = GPT.gradients(ids, targets, adding(there + 0.25f)).value();
        double below = GPT.gradients(ids, targets, adding(there - 0.25f)).value();
        // single precision keeps about six digits of a loss near 10; the step is as large as that allows
        assertThat((above - below) / 0.5).isCloseTo(slope, within(0.02 * Math.abs(slope) + 1e-4));
        double elsewhere = GPT.gradients(ids, targets).tensor(HOOK).get(0, COORDINATE);
        assertThat(slope).isNotCloseTo(elsewhere, within(0.02 * Math.abs(slope)));
    }
}
