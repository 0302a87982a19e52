package org.kinora.model.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.model.Gpt;

/** What scenes count on. A retrained model that breaks one of these lines spoils a scene. */
class PromptChecksTest {

    private static final List<CheckLine> TOLD = new ArrayList<>();
    private static final List<CheckLine> LINES = PromptChecks.run(Gpt.loadDefault(), 0, TOLD::add);

    @Test
    void parisIsACityInFrance() {
        assertThat(LINES).anySatisfy(line -> {
            assertThat(line.question()).isEqualTo("Paris is a city in");
            assertThat(line.answer()).startsWith("France");
            assertThat(line.holds()).isTrue();
        });
    }

    @Test
    void capitalsWordGroupsAndSumsAllHold() {
        assertThat(LINES)
                .filteredOn(line -> List.of("capitals", "groups", "sums").contains(line.check()))
                .hasSize(42)
                .allMatch(CheckLine::holds);
    }

    @Test
    void theMeaningsOfSixWordsPart() {
        assertThat(LINES)
                .filteredOn(line -> line.check().equals("senses") && line.holds())
                .extracting(line -> line.question().split(":")[0])
                .contains("bank", "bat", "spring", "bark", "crane", "seal");
    }

    @Test
    void chatsAnswerAndStop() {
        assertThat(LINES)
                .filteredOn(line -> line.check().equals("chats") && line.holds())
                .extracting(CheckLine::question)
                .contains(
                        "What is the capital of Japan?",
                        "Where is Paris?",
                        "Hello!",
                        "My name is Clara.",
                        "How many legs does a bird have?",
                        "What is a robot?");
    }

    @Test
    void mostStoriesGoOnWithoutTurningInACircle() {
        assertThat(LINES)
                .filteredOn(line -> line.check().equals("stories") && line.holds())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void everyLineIsToldAtOnce() {
        assertThat(TOLD).isEqualTo(LINES);
    }
}
