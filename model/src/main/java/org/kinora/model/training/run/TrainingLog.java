package org.kinora.model.training.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.model.Evaluation;
import org.kinora.model.format.AtomicFile;
import org.kinora.model.format.Json;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.training.TrainingStep;

/**
 * A file with a line of JSON for every step: step, tokens, loss (nats per token) and seconds since the training began; and one
 * for every evaluation: step, tokens, and for each source the held-out tokens, nats per token and bits per byte.
 */
final class TrainingLog implements AutoCloseable {

    private final BufferedWriter writer;
    private String lastLine;

    /** @param stepsDone what later steps a killed process has written is forgotten; 0 for a new log */
    TrainingLog(Path file, int stepsDone) throws IOException {
        List<String> kept = stepsDone > 0 && Files.exists(file) ? upTo(file, stepsDone) : List.of();
        lastLine = kept.isEmpty() ? "" : kept.get(kept.size() - 1);
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
        write(String.format(
                Locale.ROOT,
                "{\"step\":%d,\"tokens\":%d,\"loss\":%.6f,\"seconds\":%.3f}",
                step.number(),
                step.tokens(),
                step.loss(),
                seconds));
    }

    /** A training that is resumed after its end is evaluated once more, with the same result; that is written once. */
    void write(int steps, long tokens, Map<String, Evaluation> heldOut) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("step", steps);
            json.writeNumberField("tokens", tokens);
            json.writeObjectFieldStart("heldOut");
            for (Map.Entry<String, Evaluation> source : heldOut.entrySet()) {
                Evaluation evaluation = source.getValue();
                json.writeObjectFieldStart(source.getKey());
                json.writeNumberField("tokens", evaluation.tokens());
                json.writeNumberField("natsPerToken", (float) evaluation.natsPerToken());
                json.writeNumberField("bitsPerByte", (float) evaluation.bitsPerByte());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        if (!text.toString().equals(lastLine)) {
            write(text.toString());
        }
    }

    private void write(String line) throws IOException {
        writer.write(line);
        writer.newLine();
        writer.flush();
        lastLine = line;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
