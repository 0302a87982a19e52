package org.kinora.scenes.gallery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium with one page, led by the Chrome DevTools Protocol. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final Pattern PAGE =
            Pattern.compile("\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("^\\{\"id\":(\\d+)");
    private static final Pattern REQUEST = Pattern.compile("\"request\":\\{\"url\":\"([^\"]+)\"");

    /** Far more than any step takes on a busy machine. */
    private static final long DEADLINE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<String>> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private int messages;

    private Chromium(Process process, URI page) throws Exception {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        call("Network.enable", "{}");
    }

    /** Of Debian, Ubuntu, or Google, if one is on the path. */
    public static Optional<Path> program() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param profile an empty folder */
    public static Chromium start(Path program, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            BufferedReader errors = process.errorReader();
            String line = errors.readLine();
            Matcher listening = LISTENING.matcher("");
            while (line != null && !listening.reset(line).find()) {
                line = errors.readLine();
            }
            if (line == null) {
                throw new IOException(program + " ended before it listened");
            }
            // what else it says would fill the pipe
            Thread drain = new Thread(() -> errors.lines().forEach(more -> {}), "chromium");
            drain.setDaemon(true);
            drain.start();
            URI list = URI.create("http://" + listening.group(1) + "/json/list");
            Matcher page = PAGE.matcher(HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
            if (!page.find()) {
                throw new IOException(program + " has no page");
            }
            return new Chromium(process, URI.create(page.group(1)));
        } catch (Throwable failed) {
            end(process);
            throw failed;
        }
    }

    /** Opens an address and waits until everything that it needs at once is loaded. */
    public void open(String address) throws Exception {
        call("Page.navigate", "{\"url\":" + quoted(address) + "}");
        evaluate(
                "new Promise(done => document.readyState === 'complete' ? done('') : addEventListener('load', () => done('')))");
    }

    /** Types into what has the focus. */
    public void type(String text) throws Exception {
        call("Input.insertText", "{\"text\":" + quoted(text) + "}");
    }

    /** @param scheme dark or light */
    public void prefer(String scheme) throws Exception {
        feature("prefers-color-scheme", scheme);
    }

    public void reduceMotion(boolean isPreferred) throws Exception {
        feature("prefers-reduced-motion", isPreferred ? "reduce" : "no-preference");
    }

    private void feature(String name, String value) throws Exception {
        call(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":" + quoted(name) + ",\"value\":" + quoted(value) + "}]}");
    }

    /** Of the page, in CSS pixels. */
    public void size(int width, int height) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false}");
    }

    /** As {@link #open}, but the page's own scripts do not run. */
    public void openWithoutScripts(String address) throws Exception {
        call("Emulation.setScriptExecutionDisabled", "{\"value\":true}");
        try {
            call("Page.navigate", "{\"url\":" + quoted(address) + "}");
            // what waits for an event would be a script
            while (!call("Runtime.evaluate", "{\"expression\":\"document.readyState\"}")
                    .contains("\"complete\"")) {
                Thread.onSpinWait();
            }
        } finally {
            call("Emulation.setScriptExecutionDisabled", "{\"value\":false}");
        }
    }

    /** Presses a key as a person does, so that the browser acts on it. */
    public void key(String name, int code) throws Exception {
        String key = "\"key\":" + quoted(name) + ",\"code\":" + quoted(name) + ",\"windowsVirtualKeyCode\":" + code;
        String text = name.equals("Enter") ? ",\"text\":\"\\r\"" : "";
        call("Input.dispatchKeyEvent", "{\"type\":\"keyDown\"," + key + text + "}");
        call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"," + key + "}");
    }

    /** Waits until a condition holds in the page. */
    public void await(String condition) throws Exception {
        evaluate("new Promise(done => { const look = () => (" + condition
                + ") ? done() : setTimeout(look, 20); look(); })");
    }

    /** Presses a key, by the name that browsers have for it. */
    public void press(String key) throws Exception {
        evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '" + key
                + "', bubbles: true, cancelable: true}))");
    }

    /** What an expression, or what it promises, is as text. */
    public String evaluate(String expression) throws Exception {
        String answer = call(
                "Runtime.evaluate",
                "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":"
                        + quoted("Promise.resolve(" + expression + ").then(String)") + "}");
        if (answer.contains("\"exceptionDetails\"")) {
            throw new AssertionError(expression + ": " + answer);
        }
        try (JsonParser json = new JsonFactory().createParser(answer)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("value")) {
                    json.nextToken();
                    return json.getText();
                }
            }
        }
        throw new AssertionError(expression + ": " + answer);
    }

    /** All addresses that its page has asked for. */
    public List<String> requests() {
        return requests;
    }

    private String call(String method, String parameters) throws Exception {
        int id = ++messages;
        CompletableFuture<String> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true);
        return answer.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** In peace if it can be, so that it takes away what it has put elsewhere. */
    @Override
    public void close() {
        try {
            call("Browser.close", "{}");
            process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception alreadyGone) {
            // what is still there is ended below
        }
        socket.abort();
        end(process);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            // its profile can be deleted only then
            process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String text) {
            Matcher id = ID.matcher(text);
            if (id.find()) {
                answers.remove(Integer.valueOf(id.group(1))).complete(text);
            } else if (text.startsWith("{\"method\":\"Network.requestWillBeSent\"")) {
                Matcher request = REQUEST.matcher(text);
                requests.add(request.find() ? request.group(1) : text);
            }
        }
    }
}
