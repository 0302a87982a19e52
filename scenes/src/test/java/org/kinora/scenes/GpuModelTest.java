package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.kernels.Device;

class GpuModelTest {

    /** Probabilities of one model in single precision, summed in two orders. */
    private static final double ROUNDING = 1e-4;

    @Test
    void theModelComputesInAContextOfOpenGl() {
        Gpt gpt = Gpt.loadDefault(Device.GPU);
        assertThat(gpt.backend()).startsWith("gl (");
        Prediction onCard = gpt.predictNext("Paris is a city in");
        Prediction onProcessor = Gpt.loadDefault(Device.CPU).predictNext("Paris is a city in");
        assertThat(onCard.top(1).get(0).text()).isEqualTo(" France");
        assertThat(onCard.probabilities()).containsExactly(onProcessor.probabilities(), within(ROUNDING));
    }

    @Test
    void aSmallModelStaysOnTheProcessorUnlessItIsToldToGo() {
        assertThat(Gpt.loadDefault(Device.AUTO).backend()).doesNotStartWith("gl");
    }
}
