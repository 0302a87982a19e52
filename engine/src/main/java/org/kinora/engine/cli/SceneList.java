package org.kinora.engine.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.kinora.command.UsageException;

/** What {@code --list} prints: a scene a line, and a line for each part of one that is made of parts. */
final class SceneList {

    private final JsonFactory factory = new JsonFactory();
    private final List<SceneChoice> scenes;

    SceneList(List<SceneChoice> scenes) {
        this.scenes = scenes;
    }

    void printNames(PrintStream out) {
        for (SceneChoice scene : scenes) {
            out.println(scene.name());
            partsOf(scene).forEach(part -> out.println(scene.name() + "/" + part));
        }
    }

    /** None also where a scene fails to name them: one that is being written does not keep the others from being listed. */
    private static List<String> partsOf(SceneChoice scene) {
        try {
            return scene.part().isEmpty() ? scene.partNames() : List.of();
        } catch (UsageException unnamed) {
            return List.of();
        }
    }

    /** Objects with the fields name and file; line for files of the author's own, module for scenes that come with Kinora; parts for scenes made of parts. */
    void printJson(PrintStream out) {
        scenes.forEach(scene -> out.println(json(scene)));
    }

    private String json(SceneChoice scene) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("name", scene.name());
            json.writeStringField("file", scene.file());
            if (scene.line() > 0) {
                json.writeNumberField("line", scene.line());
            }
            if (scene.module() != null) {
                json.writeStringField("module", scene.module());
            }
            List<String> parts = partsOf(scene);
            if (!parts.isEmpty()) {
                json.writeArrayFieldStart("parts");
                for (String part : parts) {
                    json.writeString(part);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }
}
