package org.kinora.model.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.model.format.AtomicFile;
import org.kinora.model.format.Json;
import org.kinora.model.format.ModelFormatException;

/** A file with a line of JSON for every step: step, tokens, loss (nats a token) and seconds since the training began. */
final class TrainingLog implements AutoCloseable {

    private final BufferedWriter writer;

    /** @param stepsDone what later steps a killed process has written is forgotten; 0 for a new log */
    TrainingLog(Path file, int stepsDone) throws IOException {
        List<String> kept = stepsDone > 0 && Files.exists(file) ? upTo(file, stepsDone) : List.of();
        AtomicFile.write(file, part -> Files.write(part, kept));
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    /** The last line may be half written. */
    private static List<String> upTo(Path file, int stepsDone) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            try {
                Object step = Json.object(file.toString(), line.getBytes(StandardCharsets.UTF_8))
                        .get("step");
                if (step instanceof Long number && number <= stepsDone) {
                    kept.add(line);
                }
            } catch (ModelFormatException halfWritten) {
                break;
            }
        }
        return kept;
    }

    void write(TrainingStep step, double seconds) throws IOException {
        writer.write(String.format(
                Locale.ROOT,
                "{\"step\":%d,\"tokens\":%d,\"loss\":%.6f,\"seconds\":%.3f}%n",
                step.number(),
                step.tokens(),
                step.loss(),
                seconds));
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
