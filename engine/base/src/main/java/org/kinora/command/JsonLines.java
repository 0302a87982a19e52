package org.kinora.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One JSON object a line, for programs. */
public final class JsonLines {

    /** Writes the members of an object. */
    @FunctionalInterface
    public interface Members {
        void write(JsonGenerator object) throws IOException;
    }

    private final JsonFactory factory = new JsonFactory();
    private final PrintStream out;

    public JsonLines(PrintStream out) {
        this.out = out;
    }

    /** Writes one object. */
    public void line(Members members) {
        StringWriter line = new StringWriter();
        try (JsonGenerator object = factory.createGenerator(line)) {
            object.writeStartObject();
            members.write(object);
            object.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.println(line);
    }
}
