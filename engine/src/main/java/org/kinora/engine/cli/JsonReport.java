package org.kinora.engine.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.kinora.command.JsonLines;

/** One JSON object a line, for programs: progress twice a second, or what is waited for; then a result or an error. */
final class JsonReport implements Report {

    private static final long NANOSECONDS_BETWEEN = 500_000_000;

    private final JsonLines lines;
    private final long began = System.nanoTime();
    private final Path config;
    private long reported = began;

    JsonReport(PrintStream out) {
        this(out, null);
    }

    /** @param config the file that defaults are from; null for none */
    JsonReport(PrintStream out, Path config) {
        lines = new JsonLines(out);
        this.config = config;
    }

    @Override
    public synchronized void reached(long done, long total) {
        long now = System.nanoTime();
        if (now - reported < NANOSECONDS_BETWEEN && done != total) {
            return;
        }
        reported = now;
        double perSecond = done / ((now - began) / 1e9);
        line("progress", json -> {
            json.writeNumberField("frame", done);
            if (total != UNKNOWN) {
                json.writeNumberField("frames", total);
                if (done > 0) { // before that nothing is known of it
                    json.writeNumberField("secondsLeft", rounded((total - done) / perSecond));
                }
            }
            json.writeNumberField("fps", rounded(perSecond));
        });
    }

    @Override
    public synchronized void waiting(String line, double told, long silence) {
        line("waiting", json -> {
            json.writeNumberField("silentSeconds", silence);
            if (line != null) {
                json.writeStringField("line", line);
            }
            json.writeNumberField("secondsTold", rounded(told));
        });
    }

    @Override
    public synchronized void waitingFor(Finishing stage, long silence) {
        line("waiting", json -> {
            json.writeNumberField("silentSeconds", silence);
            json.writeStringField("stage", stage.name().toLowerCase(Locale.ROOT));
        });
    }

    @Override
    public synchronized void warned(String sentence) {
        line("warning", json -> json.writeStringField("message", sentence));
    }

    @Override
    public synchronized void wrote(Path file, String what) {
        line("file", json -> {
            json.writeStringField("file", file.toString());
            json.writeStringField("what", what);
        });
    }

    @Override
    public synchronized void finished(RenderResult result) {
        line("result", json -> {
            json.writeStringField("file", result.file().toString());
            json.writeBooleanField("whole", result.whole());
            json.writeNumberField("frames", result.frames());
            json.writeNumberField("seconds", rounded(result.seconds()));
            json.writeStringField("size", result.size());
            json.writeStringField("rate", result.rate());
            json.writeNumberField("bytes", result.bytes());
            json.writeNumberField("secondsTaken", rounded(result.secondsTaken()));
            json.writeStringField("encoder", result.encoder());
            if (config != null) {
                json.writeStringField("config", config.toString());
            }
            if (result.loudness() != null) {
                json.writeObjectFieldStart("loudness");
                level(json, "integratedLufs", result.loudness().integrated());
                level(json, "truePeakDbtp", result.loudness().truePeak());
                json.writeEndObject();
            }
            json.writeObjectFieldStart("stageCpuSeconds");
            for (Map.Entry<String, Double> stage : result.stageSeconds().entrySet()) {
                json.writeNumberField(stage.getKey(), rounded(stage.getValue()));
            }
            json.writeEndObject();
            if (!result.captions().isEmpty()) {
                json.writeArrayFieldStart("captions");
                for (Path file : result.captions()) {
                    json.writeString(file.toString());
                }
                json.writeEndArray();
            }
            if (!result.sections().isEmpty()) {
                json.writeArrayFieldStart("sections");
                for (Path file : result.sections()) {
                    json.writeString(file.toString());
                }
                json.writeEndArray();
            }
            if (result.segments().all() > 0) {
                json.writeObjectFieldStart("segments");
                json.writeNumberField("all", result.segments().all());
                json.writeNumberField("known", result.segments().known());
                json.writeNumberField("unprovable", result.segments().unprovable());
                json.writeEndObject();
            }
            if (result.record() != null) {
                json.writeStringField("record", result.record().toString());
            }
        });
    }

    @Override
    public synchronized void failed(String message, int exitCode) {
        line("error", json -> {
            json.writeStringField("message", message);
            json.writeNumberField("exitCode", exitCode);
        });
    }

    /** JSON has no infinite numbers: null stands for silence. */
    private static void level(JsonGenerator json, String name, double level) throws IOException {
        if (Double.isInfinite(level)) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, rounded(level));
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private void line(String event, JsonLines.Members members) {
        lines.line(json -> {
            json.writeStringField("event", event);
            members.write(json);
        });
    }
}
