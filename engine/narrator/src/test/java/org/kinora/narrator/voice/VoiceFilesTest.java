package org.kinora.narrator.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.download.DownloadProgress;

class VoiceFilesTest {

    @TempDir
    Path folder;

    private final AtomicInteger requests = new AtomicInteger();
    private final byte[] content = new byte[(int) VoiceStyle.FILE_SIZE];
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                requests.incrementAndGet();
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whereNothingIsToBeHadTheSentenceSaysWhatToDo() {
        server.stop(0);
        assertThatThrownBy(() -> files().voice("af_heart", DownloadProgress.NONE))
                .isInstanceOf(VoiceException.class)
                .hasMessageContaining("af_heart.bin: it is not complete in " + folder)
                .hasMessageContaining("cannot give it now")
                .hasMessageEndingWith("or let KINORA_VOICE_DIR name a folder that has it.");
    }

    @Test
    void whatIsNotTheVoiceIsThrownAway() {
        assertThatThrownBy(() -> files().voice("af_heart", DownloadProgress.NONE))
                .isInstanceOf(VoiceException.class)
                .hasMessageContaining("af_heart.bin: what was downloaded is not what its checksum says");
        assertThat(folder.resolve("af_heart.bin")).doesNotExist();
        assertThat(requests).hasValue(1);
    }

    @Test
    void whatIsInTheCacheIsNotFetched() throws IOException {
        Path cached = Files.createFile(folder.resolve("af_heart.bin"));
        assertThat(files().voice("af_heart", DownloadProgress.NONE)).isEqualTo(cached);
        assertThat(requests).hasValue(0);
    }

    @Test
    void aChosenFolderIsTakenAndNothingIsFetched() throws IOException {
        Path own = Files.write(folder.resolve("own.bin"), content);
        VoiceFiles files = new VoiceFiles(published(), folder, Optional.of(own), Optional.of(folder));
        assertThat(files.voice("own", DownloadProgress.NONE)).isEqualTo(own);
        assertThat(files.model(DownloadProgress.NONE)).isEqualTo(own);
        assertThat(files.identity("own")).hasSize(2 * 64 + 1);
        assertThatThrownBy(() -> files.identity("none")).hasMessageContaining("none.bin: there is no such voice");
        assertThat(requests).hasValue(0);
    }

    @Test
    void anUnknownVoiceIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> files().identity("af_hart"))
                .hasMessageStartingWith("There is no voice \"af_hart\"; there are af_alloy,")
                .hasMessageContaining("af_heart");
    }

    @Test
    void theIdentityOfPublishedFilesNeedsNeither() {
        assertThat(files().identity("af_heart"))
                .startsWith(
                        Published.MODEL_SHA_256 + " d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b");
    }

    @Test
    void aFileThatIsNoVoiceIsRefused() throws IOException {
        Path cut = Files.write(folder.resolve("cut.bin"), new byte[100]);
        assertThatThrownBy(() -> VoiceStyle.read(cut)).hasMessageContaining("a voice has 522,240 bytes, this has 100");
    }

    private VoiceFiles files() {
        return new VoiceFiles(published(), folder, Optional.empty(), Optional.empty());
    }

    private Published published() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new Published(address.resolve("model.onnx"), address.resolve("voices/"));
    }
}
