package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code scripts/audit} makes of OSV's answers, here those of a server that speaks its protocol. */
class AuditTest {

    private static final String LIST = """
            {"components": [
                {"name": "kinora-base", "purl": "pkg:maven/org.kinora/kinora-base@1.0?type=jar"},
                {"name": "old", "purl": "pkg:maven/com.example/old@1.0?type=jar"},
                {"name": "new", "purl": "pkg:maven/com.example/new@2.0?classifier=linux&type=jar"}
            ]}""";

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private HttpServer osv;

    @BeforeEach
    void open() throws IOException {
        osv = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        osv.start();
    }

    @AfterEach
    void close() {
        osv.stop(0);
    }

    private void answer(int status, String json) {
        osv.createContext("/v1/querybatch", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
    }

    private record Run(int status, String said) {}

    private Run audit(String list) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("list.cdx.json"), list);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "../scripts/lib/Audit.java",
                        file.toString(),
                        "http://localhost:" + osv.getAddress().getPort())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    @Test
    void aLibraryWithAnAdvisoryIsNamedWithIt() throws Exception {
        answer(200, """
                {"results": [{}, {"vulns": [{"id": "GHSA-1", "modified": "2026"}, {"id": "CVE-2"}]}]}""");
        assertThat(audit(LIST)).isEqualTo(new Run(1, """
                com.example:old 1.0: GHSA-1, CVE-2
                2 libraries, against 1 of which OSV knows something
                """));
        assertThat(asked).containsExactly("""
                {"queries":[{"package":{"purl":"pkg:maven/com.example/new@2.0"}},\
                {"package":{"purl":"pkg:maven/com.example/old@1.0"}}]}""");
    }

    @Test
    void librariesWithoutAnAdvisoryAreFine() throws Exception {
        answer(200, "{\"results\": [{}, {}]}");
        assertThat(audit(LIST)).isEqualTo(new Run(0, "2 libraries, against none of which OSV knows something\n"));
    }

    @Test
    void whereOsvDoesNotAnswerTheLibrariesAreListed() throws Exception {
        answer(503, "busy");
        Run run = audit(LIST);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.said())
                .startsWith("com.example:new 2.0\ncom.example:old 1.0\nkinora: http://localhost")
                .contains("could not be asked about these 2 libraries (it answers with the status 503)");
    }

    @Test
    void whatIsNoListIsSaidInOneSentence() throws Exception {
        for (String list : List.of("[]", "{\"components\": []}")) {
            Run run = audit(list);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.said().lines())
                    .singleElement()
                    .asString()
                    .contains("list.cdx.json: is no list of libraries");
        }
    }
}
