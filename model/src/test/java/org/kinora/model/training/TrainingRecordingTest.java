package org.kinora.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.Tensor;

class TrainingRecordingTest {

    @TempDir
    Path folder;

    @Test
    void aRecordingIsReadAsItWasWritten() throws IOException {
        TrainingRecording recording = new TrainingRecording();
        recording.addSample("xq zz");
        recording.add(new TrainingStep(1, 10, 4, 1), Tensor.of(new float[] {1, 2, 3, 4}, 2, 2));
        recording.add(new TrainingStep(2, 20, 3, 1), Tensor.of(new float[] {1.5f, 2, 3, -4}, 2, 2));
        recording.addSample("The cat sat.");
        Path file = folder.resolve("run.safetensors");
        recording.write(file);
        TrainingRecording read = TrainingRecording.read(file);
        assertThat(read.steps()).isEqualTo(2);
        assertThat(read.loss(1)).isEqualTo(4);
        assertThat(read.loss(1.25)).isCloseTo(3.75, within(1e-9));
        assertThat(read.loss(9)).isEqualTo(3);
        assertThat(read.weights(1.9)).isEqualTo(recording.weights(1));
        assertThat(read.weights(2).get(1, 1)).isEqualTo(-4);
        assertThat(read.sample(1)).isEqualTo("xq zz");
        assertThat(read.sample(2)).isEqualTo("The cat sat.");
    }
}
