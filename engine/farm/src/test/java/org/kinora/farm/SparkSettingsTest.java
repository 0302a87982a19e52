package org.kinora.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinora.engine.cli.farm.FarmException;
import org.kinora.engine.cli.farm.FarmJob;

class SparkSettingsTest {

    private static SparkSettings of(String master, Map<String, String> settings) {
        return SparkSettings.of(new FarmJob(
                "Beads",
                Map.of(),
                null,
                List.of(),
                new TreeMap<>(),
                List.of(),
                8,
                960,
                master,
                "file:/tmp/x",
                settings));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Test
    void aMasterThatIsNotThereIsNamedAtOnce() throws IOException {
        int port = closedPort();
        assertThatThrownBy(() -> of("spark://127.0.0.1:" + port, Map.of()).refuseUnreachable())
                .isInstanceOf(FarmException.class)
                .hasMessage("spark://127.0.0.1:" + port + ": nothing answers on port " + port
                        + " of 127.0.0.1; start a master there (scripts/farm master), or correct its address");
        assertThatThrownBy(() -> of("spark://head", Map.of()).refuseUnreachable())
                .hasMessage("--on spark://head: a master looks like spark://host:7077");
        assertThatThrownBy(
                        () -> of("spark://no-such-host.invalid:7077", Map.of()).refuseUnreachable())
                .hasMessageContaining("there is no host no-such-host.invalid");
        assertThatThrownBy(() -> of("k8s://127.0.0.1:" + port, Map.of("spark.kubernetes.container.image", "some"))
                        .refuseUnreachable())
                .hasMessageContaining("kubectl cluster-info");
    }

    @Test
    void oneOfSeveralMastersIsEnough() throws IOException {
        try (ServerSocket open = new ServerSocket(0)) {
            of("spark://127.0.0.1:" + closedPort() + ",127.0.0.1:" + open.getLocalPort(), Map.of())
                    .refuseUnreachable();
        }
    }

    @Test
    void settingsThatAreNamedCountAndOthersHaveDefaults() {
        SparkSettings usual = of("spark://head:7077", Map.of());
        assertThat(usual.patienceSeconds()).isEqualTo(90);
        assertThat(usual.stallSeconds()).isEqualTo(600);
        // pods of Kubernetes fetch their image first
        assertThat(of("k8s://head", Map.of()).patienceSeconds()).isEqualTo(600);
        SparkSettings named =
                of("spark://head:7077", Map.of("spark.kinora.patience", "10m", "spark.kinora.stall", "5s"));
        assertThat(named.patienceSeconds()).isEqualTo(600);
        assertThat(named.stallSeconds()).isEqualTo(5);
    }
}
