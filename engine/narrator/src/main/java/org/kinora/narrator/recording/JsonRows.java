package org.kinora.narrator.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** JSON with a row for each member of the outermost object and for each element of a list, so that a change is easy to see. */
final class JsonRows extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1;

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        if (isOutermost(json)) {
            json.writeRaw("\n  ");
        }
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(isOutermost(json) ? ",\n  " : ", ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        json.writeRaw(isOutermost(json) ? "\n}\n" : "}");
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        json.writeRaw("\n    ");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(",\n    ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        json.writeRaw("\n  ]");
    }

    private static boolean isOutermost(JsonGenerator json) {
        return json.getOutputContext().getParent().inRoot();
    }
}
