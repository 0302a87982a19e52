package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {

    private static final Pattern SOURCE = Pattern.compile("`(\\w+\\.java)`");

    @Test
    void everySourceThatItNamesIsThere() throws IOException {
        List<String> named = SOURCE.matcher(Files.readString(Path.of("../engine/docs/architecture.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(sources()).containsAll(named);
    }

    private static Set<String> sources() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module :
                List.of("engine/base", "engine", "engine/junit", "engine/farm", "engine/site", "model", "scenes")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
                files.map(file -> file.getFileName().toString()).forEach(names::add);
            }
        }
        return names;
    }
}
