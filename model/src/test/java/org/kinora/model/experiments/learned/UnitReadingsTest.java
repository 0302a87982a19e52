package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.tokenizer.Token;

class UnitReadingsTest {

    private static final String HOOK = "blocks.1.mlp.hook_post";
    private static final Gpt GPT = Gpt.loadDefault();

    @Test
    void aUnitForAnimalsIsFoundByItsWords() {
        List<Activations> runs = List.of(
                GPT.forward("The frog jumped over the fence."),
                GPT.forward("Anna has a blue car."),
                GPT.forward("We saw a tiger there."));
        UnitReadings readings = UnitReadings.of(runs, HOOK, 101);
        List<TokenReading> top = readings.top(3);
        assertThat(top).extracting(reading -> reading.token().text().strip()).startsWith("frog", "tiger");
        assertThat(top).isSortedAccordingTo((one, other) -> Double.compare(other.value(), one.value()));
        assertThat(top).extracting(TokenReading::run).doesNotHaveDuplicates();
    }

    @Test
    void readingsAreTheModelsValuesAndSayWhereTheyCameFrom() {
        Activations run = GPT.forward("The cat sat.");
        List<TokenReading> readings = UnitReadings.of(List.of(run), HOOK, 7).all();
        assertThat(readings).extracting(TokenReading::token).containsExactlyElementsOf(run.tokens());
        for (TokenReading reading : readings) {
            assertThat(reading.value()).isEqualTo(run.tensor(HOOK).get(reading.position(), 7));
        }
        assertThat(readings.get(2).provenance())
                .hasToString("kinora-default, \"The cat sat.\", blocks.1.mlp.hook_post[2, 7]");
        assertThat(readings.get(1).token()).extracting(Token::text).isEqualTo(" cat");
    }
}
