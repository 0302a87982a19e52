package org.kinora.model.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.download.DownloadProgress;
import org.kinora.model.Gpt;

class ModelHubTest {

    private static final int SIZE = 300_000;

    @TempDir
    Path cache;

    private final byte[] weights = new byte[SIZE];
    private HubServer server;
    private ModelHub hub;

    @BeforeEach
    void start() throws IOException {
        new Random(5).nextBytes(weights);
        server = new HubServer()
                .with("config.json", "{}")
                .with("tokenizer.json", "[]")
                .with("model.safetensors", weights);
        hub = new ModelHub(server.address(), cache);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aModelThatWasDownloadedLoadsAndPredicts() throws IOException {
        for (String file : List.of("config.json", "tokenizer.json", "model.safetensors")) {
            try (InputStream content = Gpt.class.getResourceAsStream("kinora-default/" + file)) {
                server.with(file, content.readAllBytes());
            }
        }
        Gpt gpt = Gpt.load(hub.folder("gpt2", DownloadProgress.NONE));
        assertThat(gpt.name()).isEqualTo("gpt2");
        assertThat(gpt.predictNext("Paris is a city in").top(1).get(0).text()).isEqualTo(" France");
    }

    @Test
    void whatIsInTheCacheNeedsNoNetwork() throws IOException {
        Path folder = hub.folder("gpt2", DownloadProgress.NONE);
        server.close();
        assertThat(hub.folder("gpt2", DownloadProgress.NONE)).isEqualTo(folder);
        assertThat(Files.readAllBytes(folder.resolve("model.safetensors"))).isEqualTo(weights);
        assertThat(leftovers(folder)).isEmpty();
    }

    @Test
    void progressCountsUpToTheWholeFile() {
        List<Long> counts = new ArrayList<>();
        hub.folder("gpt2", (file, done, total) -> {
            if (file.equals("model.safetensors")) {
                assertThat(total).isEqualTo(SIZE);
                counts.add(done);
            }
        });
        assertThat(counts).isSorted().last().isEqualTo((long) SIZE);
    }

    @Test
    void aConnectionThatBreaksOffIsTakenUpWhereItBroke() throws IOException {
        server.cuts.addAll(List.of(100_000, 50_000));
        Path folder = hub.folder("gpt2", DownloadProgress.NONE);
        assertThat(Files.readAllBytes(folder.resolve("model.safetensors"))).isEqualTo(weights);
        assertThat(starts()).containsExactly(0, 100_000, 150_000);
    }

    @Test
    void aLaterAttemptGoesOnWhereTheFirstGaveUp() throws IOException {
        server.cuts.addAll(List.of(120_000, 0));
        assertThatThrownBy(() -> hub.folder("gpt2", DownloadProgress.NONE))
                .isInstanceOf(ModelDownloadException.class)
                .hasMessageContaining("goes on from what has arrived");
        server.requests.clear();
        Path folder = hub.folder("gpt2", DownloadProgress.NONE);
        assertThat(Files.readAllBytes(folder.resolve("model.safetensors"))).isEqualTo(weights);
        assertThat(starts()).containsExactly(120_000);
        assertThat(server.requests).noneMatch(request -> request.contains("config.json"));
    }

    @Test
    void aServerThatSendsEverythingAgainIsUnderstood() throws IOException {
        server.cuts.add(70_000);
        server.knowsRanges = false;
        Path folder = hub.folder("gpt2", DownloadProgress.NONE);
        assertThat(Files.readAllBytes(folder.resolve("model.safetensors"))).isEqualTo(weights);
        assertThat(starts()).containsExactly(0, 0);
    }

    @Test
    void theBeginningOfAnOlderFileIsNotContinued() throws IOException {
        server.cuts.addAll(List.of(120_000, 0));
        assertThatThrownBy(() -> hub.folder("gpt2", DownloadProgress.NONE)).isInstanceOf(ModelDownloadException.class);
        byte[] newer = new byte[SIZE];
        server.with("model.safetensors", newer).requests.clear();
        Path folder = hub.folder("gpt2", DownloadProgress.NONE);
        assertThat(Files.readAllBytes(folder.resolve("model.safetensors"))).isEqualTo(newer);
        assertThat(starts()).containsExactly(0);
    }

    @Test
    void aWrongSha256IsThrownAway() throws IOException {
        server.withTag("model.safetensors", "0".repeat(64));
        assertThatThrownBy(() -> hub.folder("gpt2", DownloadProgress.NONE))
                .isInstanceOf(ModelDownloadException.class)
                .hasMessageContaining("model.safetensors: what was downloaded is not what its checksum says");
        assertThat(cache.resolve("gpt2/model.safetensors")).doesNotExist();
        assertThat(leftovers(cache.resolve("gpt2"))).isEmpty();
    }

    @Test
    void aWrongGitIdIsThrownAway() {
        server.withTag("config.json", "0".repeat(40));
        assertThatThrownBy(() -> hub.folder("gpt2", DownloadProgress.NONE))
                .hasMessageContaining("config.json: what was downloaded is not");
        assertThat(cache.resolve("gpt2/config.json")).doesNotExist();
    }

    @Test
    void aModelInSeveralFilesIsFetchedAsItsIndexSays() throws IOException {
        server.close();
        server = new HubServer()
                .with("config.json", "{}")
                .with("vocab.json", "{}")
                .with("merges.txt", "")
                .with(
                        "model.safetensors.index.json",
                        "{\"weight_map\": {\"a\": \"model-00001-of-00002.safetensors\", \"b\": \"model-00002-of-00002.safetensors\"}}")
                .with("model-00001-of-00002.safetensors", new byte[10])
                .with("model-00002-of-00002.safetensors", new byte[20]);
        Path folder = new ModelHub(server.address(), cache).folder("gpt2", DownloadProgress.NONE);
        assertThat(folder.resolve("merges.txt")).exists();
        assertThat(folder.resolve("model-00001-of-00002.safetensors")).hasSize(10);
        assertThat(folder.resolve("model-00002-of-00002.safetensors")).hasSize(20);
    }

    @Test
    void withoutANetworkOneSentenceSaysWhatToDo() {
        URI nobody = server.address();
        server.close();
        assertThatThrownBy(() -> new ModelHub(nobody, cache).folder("gpt2", DownloadProgress.NONE))
                .isInstanceOf(ModelDownloadException.class)
                .hasMessageStartingWith("gpt2: it is not complete in " + cache.resolve("gpt2"))
                .hasMessageContaining("try again when the network is there")
                .hasMessageContaining("or name a folder that has config.json, tokenizer.json and model.safetensors.");
    }

    @Test
    void aServerThatIsBrokenIsNamedWithItsAnswer() {
        server.down = true;
        assertThatThrownBy(() -> hub.folder("gpt2", DownloadProgress.NONE))
                .isInstanceOf(ModelDownloadException.class)
                .hasMessageContaining("the server answers 503");
    }

    @Test
    void aServerWithoutTheModelIsNoHub() throws IOException {
        server.close();
        server = new HubServer();
        assertThatThrownBy(() -> new ModelHub(server.address(), cache).folder("gpt2", DownloadProgress.NONE))
                .isInstanceOf(ModelDownloadException.class)
                .hasMessageContaining("has no config.json of it");
    }

    @Test
    void aNameThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> hub.folder("gpt5", DownloadProgress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No model is known as \"gpt5\", only gpt2, gpt2-large, gpt2-medium, gpt2-xl.");
        assertThat(server.requests).isEmpty();
    }

    /** From which byte on the weights were asked for, request by request. */
    private List<Integer> starts() {
        return server.requests.stream()
                .filter(request -> request.startsWith("GET model.safetensors "))
                .map(request -> Integer.valueOf(request.substring(request.lastIndexOf(' ') + 1)))
                .toList();
    }

    private static List<Path> leftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".partial")).toList();
        }
    }

    @Test
    void aCacheThatCannotBeWrittenIsNotBlamedOnTheNetwork() throws IOException {
        Path file = Files.writeString(cache.resolve("file"), "no folder");
        assertThatThrownBy(() -> new ModelHub(server.address(), file).folder("gpt2", DownloadProgress.NONE))
                .isInstanceOf(ModelDownloadException.class)
                .hasMessageContaining("gpt2: it cannot be kept in " + file.resolve("gpt2"))
                .hasMessageNotContaining("network");
    }

    @Test
    void aDiskThatFillsUpIsNotBlamedOnTheNetwork() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no file that is always full");
        server.cuts.addAll(List.of(120_000, 0));
        assertThatThrownBy(() -> hub.folder("gpt2", DownloadProgress.NONE)).isInstanceOf(ModelDownloadException.class);
        Path partial = leftovers(cache.resolve("gpt2")).get(0);
        Files.delete(partial);
        Files.createSymbolicLink(partial, full);
        assertThatThrownBy(() -> hub.folder("gpt2", DownloadProgress.NONE))
                .isInstanceOf(ModelDownloadException.class)
                .hasMessageContaining("gpt2: it cannot be kept in")
                .hasMessageContaining("Check that the disk has room")
                .hasMessageNotContaining("network");
    }
}
