package org.kinora.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinora.farm.ClusterExtension.Expected;

/** What Kubernetes is asked for, and that a worker which starts as its image does renders a film. No real one is here. */
class KubernetesTest extends FarmFixture {

    @Test
    void podsThatStartAsTheImageDoesRenderTheFilm(Expected expected) throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(Path.of("../../scenes/target/application/farm/kubernetes")),
                "scripts/test fetches Spark's module for Kubernetes where CI=true");
        try (FakeKubernetes kubernetes = new FakeKubernetes(folder)) {
            Process driver = render(
                    "pods",
                    "--on",
                    kubernetes.master(),
                    "--farm-set",
                    "spark.kubernetes.container.image=registry.example/kinora-worker:1",
                    "--farm-set",
                    "spark.kubernetes.executor.enableApiWatcher=false", // it asks for pods again and again as well
                    "--farm-set",
                    "spark.executor.instances=1");
            assertThat(driver.waitFor()).as(said("pods")).isZero();
            assertThat(Files.readAllBytes(film("pods"))).isEqualTo(expected.film());
            JsonNode container = kubernetes.pods().get(0).at("/spec/containers/0");
            assertThat(container.get("image").asText()).isEqualTo("registry.example/kinora-worker:1");
            assertThat(container.at("/resources/requests/memory").asText()).isEqualTo("2048Mi");
            assertThat(container.get("env").toString()).contains("-Dkinora.kernels=java");
        }
    }

    @Test
    void anImageMustBeNamed() throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(Path.of("../../scenes/target/application/farm/kubernetes")),
                "scripts/test fetches Spark's module for Kubernetes where CI=true");
        try (FakeKubernetes kubernetes = new FakeKubernetes(folder)) {
            assertThat(render("imageless", "--on", kubernetes.master()).waitFor())
                    .isEqualTo(2);
            assertThat(said("imageless"))
                    .contains("pods need an image: --farm-set spark.kubernetes.container.image=registry/image:tag");
        }
    }
}
