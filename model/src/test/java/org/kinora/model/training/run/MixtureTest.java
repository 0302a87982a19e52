package org.kinora.model.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.model.training.TrainingException;

class MixtureTest {

    private static final List<String> SOURCES = List.of("facts", "stories");
    private static final double[] SIZES = {100, 900};

    @Test
    void numbersAreForTheFilesInTheirOrderOrByTheirNames() {
        assertThat(weights()).containsExactly(100, 900);
        assertThat(weights("2", "6.5")).containsExactly(2, 6.5);
        assertThat(weights("stories=6.5", "facts=2")).containsExactly(2, 6.5);
        assertThat(weights("facts=0", "stories=1")).containsExactly(0, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1                | 1 numbers for 2 files
                    1,2,3            | 3 numbers for 2 files
                    facts=2          | The mixture says nothing of stories
                    facts=2,tales=1  | "tales=1" in the mixture names no source; they are facts, stories.
                    facts=2,1        | "1" in the mixture names no source
                    1,x              | not "x"
                    1,-1             | not "-1"
                    1,Infinity       | not "Infinity"
                    facts=,stories=1 | not ""
                    0,0              | leaves nothing to learn from
                    """)
    void anUnclearMixtureIsRefusedInOneSentence(String given, String message) {
        assertThatThrownBy(() -> weights(given.split(",")))
                .isInstanceOf(TrainingException.class)
                .hasMessageContaining(message);
    }

    private static double[] weights(String... given) {
        return new Mixture(List.of(given)).weights(SOURCES, SIZES);
    }
}
