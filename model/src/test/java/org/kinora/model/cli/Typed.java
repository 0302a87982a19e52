package org.kinora.model.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.kinora.model.format.Json;

/** A command that was typed, and what came of it. */
record Typed(int exitCode, String out, String err) {

    static Typed command(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            int exitCode = Main.run(arguments, outStream, errStream);
            return new Typed(exitCode, text(out), text(err));
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Every line as the JSON object that it has to be. */
    List<Map<String, Object>> objects() {
        return out.lines()
                .map(line -> Json.object("line", line.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
