package org.kinora.model.gl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A compute shader, as a file of GLSL in the folder "shaders" beside a class. Each device compiles it when it runs it first.
 *
 * <p>A shader takes its matrices as buffers: what {@link Dispatch#matrix} binds as number n is the buffer at binding n,
 * and the uniform at location n is an ivec4 with the offset of its first element, the floats from one row to the next, and
 * its rows and columns. Single floats follow from location 8 on, single integers from location 16 on.
 *
 * @param owner the class
 * @param name of the file, without ".glsl"; the file begins with its version and may include others by their names
 * @param definitions names that the preprocessor shall know
 */
public record ComputeProgram(Class<?> owner, String name, List<String> definitions) {

    private static final Pattern INCLUDE = Pattern.compile("#include \"([^\"]+)\"\\R");

    public ComputeProgram {
        definitions = List.copyOf(definitions);
    }

    /** The text that is compiled. */
    String source() {
        String text = INCLUDE.matcher(text(name + ".glsl"))
                .replaceAll(include -> Matcher.quoteReplacement(text(include.group(1))));
        String defined = definitions.stream()
                .map(definition -> "#define " + definition + "\n")
                .collect(Collectors.joining());
        int afterVersion = text.indexOf('\n') + 1;
        return text.substring(0, afterVersion) + defined + text.substring(afterVersion);
    }

    private String text(String file) {
        String path = "shaders/" + file;
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
