package org.kinora.engine.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What {@code --list} prints: a scene a line. */
final class SceneList {

    private final JsonFactory factory = new JsonFactory();
    private final List<SceneChoice> scenes;

    SceneList(List<SceneChoice> scenes) {
        this.scenes = scenes;
    }

    void printNames(PrintStream out) {
        scenes.forEach(scene -> out.println(scene.name()));
    }

    /** Objects with the fields name and file; line for files of the author's own, module for scenes that come with Kinora. */
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
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }
}
