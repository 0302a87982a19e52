package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Parameters;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.learned.KeyValueMemories.Memory;
import org.kinora.model.experiments.learned.KeyValueMemories.Promoted;

class KeyValueMemoriesTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final List<Activations> RUNS = Stream.of(
                    "In winter there is snow.", "She threw the ball.", "Paris is the capital of France.")
            .map(GPT::forward)
            .toList();
    private static final KeyValueMemories MEMORIES = new KeyValueMemories(GPT, RUNS);

    @Test
    void aUnitThatWaitsForThereSpeaksForFormsOfToBe() {
        TokenReading trigger = MEMORIES.triggers(1, 611, 1).get(0);
        assertThat(trigger.token().text()).isEqualTo(" there");
        assertThat(MEMORIES.promoted(1, 611, 5)).extracting(Promoted::text).contains(" are", " were", " is");
    }

    @Test
    void whatAValuePromotesIsItsProductWithTheUnembedding() {
        Parameters parameters = GPT.parameters();
        float[] value = parameters.tensor("blocks.4.mlp.W_out").at(49).toArray();
        double mean = 0;
        for (float number : value) {
            mean += number / value.length;
        }
        for (Promoted promoted : MEMORIES.promoted(4, 49, 3)) {
            Tensor column = parameters.unembedding(promoted.id());
            double strength = 0;
            for (int k = 0; k < value.length; k++) {
                strength += (value[k] - mean) * parameters.tensor("ln_final.w").get(k) * column.get(k);
            }
            // the product is taken in single precision
            assertThat(promoted.strength()).isCloseTo(strength, within(1e-4));
        }
        assertThat(MEMORIES.promoted(4, 49, 3))
                .isSortedAccordingTo((a, b) -> Double.compare(b.strength(), a.strength()));
    }

    @Test
    void aMemoryIsAUnitsFirstTriggerAndItsFirstWord() {
        List<Memory> memories = MEMORIES.memories(4);
        assertThat(memories).hasSize(GPT.config().hidden());
        for (int unit : new int[] {0, 49, 1023}) {
            Memory memory = memories.get(unit);
            TokenReading trigger = MEMORIES.triggers(4, unit, 1).get(0);
            assertThat(memory.trigger()).isEqualTo(trigger);
            assertThat(memory.next()).isEqualTo(trigger.run().ids()[trigger.position() + 1]);
            assertThat(memory.promoted())
                    .isEqualTo(MEMORIES.promoted(4, unit, 1).get(0).id());
        }
        assertThat(memories.get(49).agrees()).isTrue();
    }

    @Test
    void aTriggerIsFollowedByAToken() {
        for (Memory memory : MEMORIES.memories(0)) {
            assertThat(memory.trigger().position())
                    .isLessThan(memory.trigger().run().ids().length - 1);
        }
    }

    @Test
    void agreementIsTheShareThatAgreesAndByChanceThatOfAllPairs() {
        List<Memory> memories = List.of(memory(7, 7), memory(7, 8), memory(9, 7), memory(5, 5));
        assertThat(KeyValueMemories.agreement(memories)).isEqualTo(0.5);
        // of the words that come, 7 is there twice and promoted twice, 5 once and once; 9 and 8 do not meet
        assertThat(KeyValueMemories.agreementByChance(memories)).isEqualTo(5 / 16.0);
    }

    private static Memory memory(int next, int promoted) {
        return new Memory(0, 0, MEMORIES.triggers(0, 0, 1).get(0), next, promoted);
    }
}
