package org.kinora.model.hub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A hub on this machine that answers as the public one does: small files at once with Git's id as ETag, weights by a
 * redirection that says their SHA-256, and any part of a file on demand. It can be told to behave badly.
 */
final class HubServer implements AutoCloseable {

    private static final String FOLDER = "/openai-community/gpt2/resolve/main/";
    private static final String STORE = "/store/";

    private final HttpServer server;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, String> tags = new ConcurrentHashMap<>();

    /** What was asked for: "GET config.json 0". */
    final List<String> requests = new CopyOnWriteArrayList<>();

    /** How many bytes of a file each further GET sends before it hangs up; served whole when it is empty. */
    final List<Integer> cuts = new CopyOnWriteArrayList<>();

    volatile boolean knowsRanges = true;
    volatile boolean down;

    HubServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort());
    }

    HubServer with(String name, byte[] content) {
        files.put(name, content);
        tags.put(name, isLarge(name) ? hash("SHA-256", content) : gitId(content));
        return this;
    }

    HubServer with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    HubServer withTag(String name, String tag) {
        tags.put(name, tag);
        return this;
    }

    private static boolean isLarge(String name) {
        return name.endsWith(".safetensors");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String name = path.substring(path.lastIndexOf('/') + 1);
            byte[] content = files.get(name);
            String range = exchange.getRequestHeaders().getFirst("Range");
            int from = range == null || !knowsRanges ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
            requests.add(exchange.getRequestMethod() + " " + name + " " + from);
            if (down) {
                exchange.sendResponseHeaders(503, -1);
            } else if (content == null || !path.startsWith(FOLDER) && !path.startsWith(STORE)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (isLarge(name) && path.startsWith(FOLDER)) {
                exchange.getResponseHeaders().set("X-Linked-Etag", "\"" + tags.get(name) + "\"");
                exchange.getResponseHeaders().set("X-Linked-Size", String.valueOf(content.length));
                exchange.getResponseHeaders().set("Location", STORE + name);
                exchange.sendResponseHeaders(302, -1);
            } else {
                send(exchange, name, content, from);
            }
        }
    }

    private void send(HttpExchange exchange, String name, byte[] content, int from) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"" + tags.get(name) + "\"");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        int length = content.length - from;
        if (from > 0) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, length);
        boolean cut = isLarge(name) && !cuts.isEmpty();
        exchange.getResponseBody().write(content, from, cut ? Math.min(length, cuts.remove(0)) : length);
        exchange.getResponseBody().flush();
    }

    private static String gitId(byte[] content) {
        byte[] start = ("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[start.length + content.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return hash("SHA-1", whole);
    }

    private static String hash(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException required) {
            throw new IllegalStateException(required);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
