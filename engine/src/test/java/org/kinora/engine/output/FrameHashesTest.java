package org.kinora.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FrameHashesTest {

    /** The packets of a long film take more memory than there is. */
    @Test
    void hashesOfKnownSegmentsAreToldWithoutTheirPackets() {
        FrameHashes hashes = new FrameHashes(() -> true);
        CompletableFuture<Map<Long, String>> later = new CompletableFuture<>();
        for (long first = 0; first < 240; first += 120) {
            hashes.take(new KnownSegment(
                    first,
                    120,
                    () -> {
                        throw new IllegalStateException("The packets are not needed");
                    },
                    later));
        }
        later.complete(Map.of(0L, "a", 60L, "b"));
        assertThat(hashes.hashes()).isEqualTo(Map.of(0L, "a", 60L, "b", 120L, "a", 180L, "b"));
    }
}
