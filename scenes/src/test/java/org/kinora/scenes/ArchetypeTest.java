package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.cli.project.ProjectTemplate;

/** The Maven archetype and {@code scripts/new}, which are made of the same files. */
class ArchetypeTest {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-archetype-plugin:3.4.1:generate";

    @Test
    void theArchetypeMakesTheSameFolderAsTheCommand(@TempDir Path folder) throws Exception {
        assumeTrue(OutsideProject.isMavenInstalled(), "needs Maven on the path");
        assumeTrue(
                OutsideProject.hasLocally("org/apache/maven/plugins/maven-archetype-plugin/3.4.1"),
                "needs the archetype plugin in the local repository, where ./mvnw -Parchetype package puts it");
        try (OutsideProject place = OutsideProject.in(folder)) {
            place.installArchetype();
            place.maven(
                    PLUGIN,
                    "-DarchetypeGroupId=org.kinora",
                    "-DarchetypeArtifactId=kinora-archetype",
                    "-DarchetypeVersion=" + OutsideProject.VERSION,
                    "-DgroupId=com.example",
                    "-DartifactId=my-film",
                    "-Dpackage=com.example.film",
                    "-DinteractiveMode=false");
        }
        Path made = Files.createDirectory(folder.resolve("made"));
        ProjectTemplate.ofKinora()
                .write(
                        made,
                        Map.of(
                                "package", "com.example.film",
                                "groupId", "com.example",
                                "artifactId", "my-film",
                                "version", "1.0-SNAPSHOT",
                                "kinoraVersion", OutsideProject.VERSION));
        assertThat(filesIn(folder.resolve("my-film"))).isEqualTo(filesIn(made)).hasSize(11);
    }

    /** What is in each file, byte by byte as letters. */
    private static Map<String, String> filesIn(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
