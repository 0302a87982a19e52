package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinora.model.Gpt;

class SpokenFiguresTest {

    /** Fails by name where a retrained model, or a corrected source, makes the recorded narration untrue. */
    @Test
    void theRecordedNarrationSaysWhatIsComputed() throws Exception {
        Properties recorded = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Explainer.class.getResourceAsStream("Explainer.properties"), StandardCharsets.UTF_8)) {
            recorded.load(file);
        }
        Map<String, String> words = new TreeMap<>();
        recorded.stringPropertyNames().forEach(name -> words.put(name, recorded.getProperty(name)));
        assertThat(SpokenFigures.of(Gpt.loadDefault())).containsExactlyInAnyOrderEntriesOf(words);
    }
}
