package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern OPTION = Pattern.compile("\"[^\"]*--(?!add-modules)[a-z][^\"]*\"");

    /** A program that uses the library has no such options. */
    @Test
    void onlyTheCommandLineNamesItsOptions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/kinora/model"))) {
            List<Path> naming = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith("cli"))
                    .filter(file -> OPTION.matcher(read(file)).find())
                    .toList();
            assertThat(naming).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
