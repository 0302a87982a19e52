package org.kinora.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.model.format.Json;

/** Trainings of a tiny model on a file of rhymes, with another text held out, called as a person calls them. */
final class TinyTrainings {

    private final Path folder;
    private Path corpus;

    /** @param folder gets the texts */
    TinyTrainings(Path folder) throws IOException {
        this.folder = folder;
        this.corpus = folder.resolve("rhymes.txt");
        writeRhymes();
        Files.createDirectory(folder.resolve("val"));
        Files.writeString(heldOut(), "One two three four five.\n<|endoftext|>\n");
    }

    Path corpus() {
        return corpus;
    }

    Path heldOut() {
        return folder.resolve("val").resolve("rhymes.txt");
    }

    /** Trains on another file from now on. */
    void corpus(Path other) {
        corpus = other;
    }

    void writeRhymes() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("One two three four five. The cat number ")
                    .append(i % 10)
                    .append(" sat on the mat.\n");
            text.append("<|endoftext|>\n");
        }
        Files.writeString(corpus, text);
    }

    /** A call with these options and those of a tiny model. */
    String[] call(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--corpus", corpus.toString(), "--layers", "1", "--heads", "2", "--dim", "32", "--context", "24"));
        arguments.addAll(List.of("--vocab", "290", "--out", out.toString()));
        List<String> given = List.of(more);
        if (!given.contains("--batch")) {
            arguments.addAll(List.of("--batch", "4"));
        }
        arguments.addAll(given);
        return arguments.toArray(String[]::new);
    }

    /** What was said on the way. */
    static String run(int expectedCode, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = TrainCommand.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(code).as(text).isEqualTo(expectedCode);
        return text;
    }

    /** The beginning of a command line that trains in a process of its own. */
    static List<String> java() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData", // its file is longer than the test of a full disk allows
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                TrainCommand.class.getName()));
    }

    static Map<String, Object> json(String line) {
        return Json.object("log", line.getBytes(StandardCharsets.UTF_8));
    }

    static List<Map<String, Object>> evaluations(Path out) throws IOException {
        return Files.readAllLines(out.resolve("train.jsonl")).stream()
                .map(TinyTrainings::json)
                .filter(line -> line.containsKey("heldOut"))
                .toList();
    }

    static List<Object> losses(Path out) throws IOException {
        List<Object> losses = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("train.jsonl"))) {
            if (json(line).containsKey("loss")) {
                losses.add(json(line).get("loss"));
            }
        }
        return losses;
    }
}
