package org.kinora.narrator.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DurationOutputTest {

    @Test
    void thirtyFourBytesThatAreAGraphWithOneOutputAreAppended() {
        byte[] model = {1, 2, 3};
        byte[] all = DurationOutput.addTo(model);
        assertThat(Arrays.copyOf(all, 3)).isEqualTo(model);
        String name = HexFormat.of().formatHex("/encoder/Clip_output_0".getBytes(StandardCharsets.US_ASCII));
        assertThat(HexFormat.of().formatHex(all, 3, all.length))
                .isEqualTo("3a20" + "621e" + "0a16" + name + "1204" + "0a020801");
    }
}
