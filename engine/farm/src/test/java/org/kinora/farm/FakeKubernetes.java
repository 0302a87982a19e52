package org.kinora.farm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * So much of an API server of Kubernetes that pods can be asked for. A pod becomes a process of this machine: the image's
 * entrypoint in the environment that was asked for.
 */
final class FakeKubernetes implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private final Path folder;
    private final HttpServer server;
    private final Map<String, ObjectNode> pods = new LinkedHashMap<>();
    private final List<Process> processes = new ArrayList<>();

    /** @param folder for what pods write */
    FakeKubernetes(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "kubernetes");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    String master() {
        return "k8s://http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The pods that were asked for. */
    synchronized List<JsonNode> pods() {
        return List.copyOf(pods.values());
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            String query = String.valueOf(call.getRequestURI().getQuery());
            byte[] body = call.getRequestBody().readAllBytes();
            boolean isPods = path.endsWith("/pods");
            if (call.getRequestMethod().equals("POST") && isPods) {
                send(call, 201, created((ObjectNode) JSON.readTree(body)));
            } else if (call.getRequestMethod().equals("POST")) {
                send(call, 201, JSON.readTree(body));
            } else if (call.getRequestMethod().equals("GET") && isPods && !query.contains("watch=true")) {
                send(call, 200, list());
            } else {
                send(call, 404, JSON.createObjectNode().put("kind", "Status").put("code", 404));
            }
        }
    }

    private static void send(HttpExchange call, int code, JsonNode answer) throws IOException {
        byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(code, bytes.length);
        call.getResponseBody().write(bytes);
    }

    private synchronized JsonNode list() {
        ObjectNode list = JSON.createObjectNode().put("kind", "PodList").put("apiVersion", "v1");
        list.putObject("metadata").put("resourceVersion", "1");
        list.putArray("items").addAll(pods.values());
        return list;
    }

    private synchronized JsonNode created(ObjectNode pod) throws IOException {
        String name = pod.at("/metadata/name").asText();
        ((ObjectNode) pod.get("metadata")).put("uid", name).put("resourceVersion", "1");
        pod.putObject("status").put("phase", "Running").put("podIP", "127.0.0.1");
        pods.put(name, pod);
        start(pod, name);
        return pod;
    }

    private void start(ObjectNode pod, String name) throws IOException {
        JsonNode container = pod.at("/spec/containers/0");
        List<String> command = new ArrayList<>();
        command.add(ROOT.resolve("engine/farm/image/entrypoint").toString());
        container.get("args").forEach(argument -> command.add(argument.asText()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Files.createDirectory(folder.resolve(name)).toFile()) // where it puts the jars of the job
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        Map<String, String> environment = builder.environment();
        environment.put(
                "SPARK_HOME", ROOT.resolve("scenes/target/application/farm").toString());
        environment.put("SPARK_LOCAL_IP", "127.0.0.1");
        for (JsonNode variable : container.get("env")) {
            String field = variable.at("/valueFrom/fieldRef/fieldPath").asText();
            String value = field.endsWith("podIP")
                    ? "127.0.0.1"
                    : field.endsWith("name") ? name : variable.path("value").asText();
            environment.put(variable.get("name").asText(), value);
        }
        processes.add(builder.start());
    }

    @Override
    public void close() {
        server.stop(0);
        processes.forEach(Cluster::kill);
    }
}
