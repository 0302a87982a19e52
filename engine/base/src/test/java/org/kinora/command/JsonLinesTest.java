package org.kinora.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void everyObjectIsALineOfItsOwn() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonLines lines = new JsonLines(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        lines.line(object -> object.writeStringField("text", "two\nlines"));
        lines.line(object -> object.writeNumberField("number", 0.5));
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("{\"text\":\"two\\nlines\"}", "{\"number\":0.5}");
    }
}
