package org.kinora.engine.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.kinora.command.JsonLines;
import org.kinora.engine.lint.Finding;
import org.kinora.engine.lint.LintResult;

/** Findings for programs: an object a line, and one for each scene behind its findings. */
final class LintJson implements LintReport {

    private final JsonLines lines;

    LintJson(PrintStream out) {
        lines = new JsonLines(out);
    }

    @Override
    public void add(LintedScene scene) {
        LintResult result = scene.result();
        for (Finding finding : result.findings()) {
            lines.line(json -> {
                json.writeStringField("event", "finding");
                json.writeStringField("film", result.film());
                write(finding, scene, json);
            });
        }
        for (LintResult.Suppressed suppressed : result.suppressed()) {
            lines.line(json -> {
                json.writeStringField("event", "suppressed");
                json.writeStringField("film", result.film());
                write(suppressed.finding(), scene, json);
                json.writeStringField("reason", suppressed.reason());
            });
        }
        lines.line(json -> {
            json.writeStringField("event", "linted");
            json.writeStringField("film", result.film());
            json.writeStringField("audience", result.audience().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("findings", result.findings().size());
            json.writeNumberField("suppressed", result.suppressed().size());
        });
    }

    private static void write(Finding finding, LintedScene scene, JsonGenerator json) throws IOException {
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("from", finding.from());
        json.writeNumberField("to", finding.to());
        json.writeArrayFieldStart("objects");
        for (String object : finding.objects()) {
            json.writeString(object);
        }
        json.writeEndArray();
        LintedScene.Place place = scene.place(finding);
        json.writeStringField("file", place.path());
        json.writeNumberField("line", place.line());
        json.writeStringField("what", finding.what());
        json.writeStringField("advice", finding.advice());
    }

    @Override
    public void end() {}
}
