package org.kinora.engine.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.lint.Finding;
import org.kinora.engine.lint.LintResult;
import org.kinora.engine.lint.LintRule;
import org.kinora.engine.output.Versions;

/**
 * Findings as SARIF 2.1.0, the format in which code hosts take what tools find; one run for all scenes. What is suppressed
 * is in it too, with its reason.
 */
final class LintSarif implements LintReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final PrintStream out;
    private final List<LintRule> rules;
    private final List<LintedScene> scenes = new ArrayList<>();

    LintSarif(PrintStream out, List<LintRule> rules) {
        this.out = out;
        this.rules = rules;
    }

    @Override
    public void add(LintedScene scene) {
        scenes.add(scene);
    }

    @Override
    public void end() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(json);
            // columns are not told, but a consumer may ask how they would be counted
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (LintedScene scene : scenes) {
                writeResults(scene, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.println(text);
    }

    private void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Kinora");
        json.writeStringField("version", Versions.all().get("kinora"));
        json.writeArrayFieldStart("rules");
        for (LintRule rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.name());
            writeText("shortDescription", rule.summary(), json);
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", rule.severity().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResults(LintedScene scene, JsonGenerator json) throws IOException {
        for (Finding finding : scene.result().findings()) {
            json.writeStartObject();
            writeFinding(finding, scene, json);
            json.writeEndObject();
        }
        for (LintResult.Suppressed suppressed : scene.result().suppressed()) {
            json.writeStartObject();
            writeFinding(suppressed.finding(), scene, json);
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "inSource");
            json.writeStringField("justification", suppressed.reason());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writeFinding(Finding finding, LintedScene scene, JsonGenerator json) throws IOException {
        json.writeStringField("ruleId", finding.rule());
        int index = rules.stream().map(LintRule::name).toList().indexOf(finding.rule());
        if (index >= 0) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("level", finding.severity().name().toLowerCase(Locale.ROOT));
        String film = scene.result().film();
        writeText("message", film + ", " + finding.time() + ": " + finding.sentence(), json);
        LintedScene.Place place = scene.place(finding);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(place.path()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", scene.scene().type().getName());
        json.writeStringField("kind", "type");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeNumberField("from", finding.from());
        json.writeNumberField("to", finding.to());
        json.writeArrayFieldStart("objects");
        for (String object : finding.objects()) {
            json.writeString(object);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeText(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** Relative to where the command was given, or absolute with the scheme of files. */
    private static String uri(String path) {
        try {
            boolean isAbsolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
            String rooted = path.startsWith("/") ? path : "/" + path;
            return isAbsolute
                    ? new URI("file", "", rooted, null).toASCIIString()
                    : new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("Not to be written as a URI: " + path, impossible);
        }
    }
}
