package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThirdPartyPageTest {

    @Test
    void theThirdPartyPageNamesWhatTheBuildUses() throws IOException {
        Path generated = Path.of("target/third-party.md");
        Path committed = Path.of("../LICENSE-THIRD-PARTY.md");
        assertThat(Files.readString(committed))
                .as("out of date; renew it with: cp scenes/%s %s", generated, committed.getFileName())
                .isEqualTo(Files.readString(generated));
    }
}
