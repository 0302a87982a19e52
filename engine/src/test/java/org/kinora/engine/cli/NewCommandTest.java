package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.command.ExitCode;
import org.kinora.engine.cli.config.ConfigFile;
import org.kinora.engine.output.Versions;

/** The command {@code new}: a project of one's own. */
class NewCommandTest extends RenderFixture {

    private static final Path TEMPLATE = Path.of("archetype/src/main/resources/archetype-resources");

    @Test
    void aProjectHasASceneDefaultsNarrationTestsAndAWorkflow() throws Exception {
        Path project = file("my-film");
        CommandResult result = CommandResult.of("new", project);
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(filesIn(project))
                .containsExactly(
                        ".github/workflows/film.yml",
                        ".gitignore",
                        "README.md",
                        "kinora.yaml",
                        "pom.xml",
                        "src/main/java/myfilm/Opening.java",
                        "src/main/java/myfilm/Opening.md",
                        "src/test/java/myfilm/OpeningTest.java",
                        "src/test/resources/myfilm/OpeningTest/theFilmLooksAsItDid-3s.png",
                        "src/test/resources/myfilm/OpeningTest/theFilmLooksAsItDid-6s.png",
                        "src/test/resources/myfilm/OpeningTest/theFilmLooksAsItDid-9.5s.png");
        assertThat(project.resolve("src/main/java/myfilm/Opening.java"))
                .content()
                .startsWith("package myfilm;\n");
        assertThat(project.resolve("pom.xml"))
                .content()
                .contains("<artifactId>my-film</artifactId>", "<groupId>myfilm</groupId>")
                .contains("<kinora.version>" + Versions.all().get("kinora") + "</kinora.version>")
                .contains("<version>${kinora.version}</version>");
        assertThat(result.out()).anyMatch(line -> line.contains("scripts/render") && line.contains("Opening.java"));
    }

    @Test
    void itsSceneRendersWithItsDefaultsAndWithoutAWarning() throws Exception {
        Path project = file("waves");
        assertThat(CommandResult.of("new", project, "--package", "com.example.waves")
                        .exitCode())
                .isZero();
        CommandResult result = CommandResult.of(
                "render",
                project.resolve("src/main/java/com/example/waves/Opening.java"),
                "--size",
                "160x90",
                "--fps",
                "10");
        assertThat(result.exitCode()).as(result.message()).isZero();
        // a busy machine may take its time
        assertThat(result.err())
                .filteredOn(line -> !line.contains("no new frame"))
                .containsExactly("kinora: Opening: with the defaults of " + project.resolve("kinora.yaml"));
        assertThat(result.lastLine())
                .contains("captions in Opening.srt and Opening.vtt")
                .contains(": 10.0");
        assertThat(project.resolve("films/Opening.mp4")).isNotEmptyFile();
    }

    @Test
    void everyFileOfTheTemplateIsInTheArchetypesList() throws Exception {
        Path project = file("all");
        CommandResult.of("new", project, "--package", "all");
        List<String> made = filesIn(project).stream()
                .map(name -> name.replace("/all/", "/").replaceFirst("^[.]", "__dot__"))
                .sorted()
                .toList();
        assertThat(made).isEqualTo(filesIn(TEMPLATE));
    }

    @Test
    void itsDefaultsNameKeysThatThereAre() throws Exception {
        Path project = file("keys");
        CommandResult.of("new", project);
        String text = Files.readString(project.resolve("kinora.yaml"));
        Path all = Files.writeString(file("kinora.yaml"), text.replaceAll("(?m)^# (options:|scenes:|  )", "$1"));
        ConfigFile read = ConfigFile.read(all, Suggestions::of);
        assertThat(read.general().choices()).containsKey("words");
        assertThat(read.scenes()).containsKey("Opening");
        for (String key : text.replaceAll("(?s).*also: |\n\n.*", "")
                .replaceAll("[#\n]", "")
                .split(", *")) {
            assertThat(ConfigFile.read(Files.writeString(file("key.yaml"), key.strip() + ": true\n"), Suggestions::of)
                            .general()
                            .values())
                    .as(key)
                    .hasSize(1);
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
        Path folder = Files.createDirectory(file("full"));
        Files.writeString(folder.resolve("diary.txt"), "Dear diary");
        CommandResult result = CommandResult.of("new", folder);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message())
                .isEqualTo("kinora: " + folder + ": that folder holds something else, diary.txt; name one of its own.");
        assertThat(filesIn(folder)).containsExactly("diary.txt");
        assertThat(file("").toFile().list()).containsExactly("full");
    }

    @Test
    void whatItTellsToTypeMayBeTypedWhateverTheFolderIsCalled() {
        Path project = file("it's élan").resolve("film");
        CommandResult result = CommandResult.of("new", project);
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.out())
                .anyMatch(line -> line.endsWith("scripts/preview '"
                        + project.toString().replace("'", "'\\''") + "/src/main/java/film/Opening.java'"));
    }

    @Test
    void anEmptyFolderIsFilled() throws Exception {
        Path folder = Files.createDirectory(file("empty"));
        assertThat(CommandResult.of("new", folder).exitCode()).isZero();
        assertThat(folder.resolve("pom.xml")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9lives", "my film", "größe", "a.b", "-"})
    void aNameThatMavenWouldRefuseIsRefused(String name) {
        CommandResult result = CommandResult.of("new", "--", file(name));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message())
                .contains("A project's name has letters from A to Z, digits, - and _", "\"" + name + "\"");
        assertThat(file("").toFile().list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"class.a", "a..b", "1a", "java.util", "org.kinora.engine"})
    void aPackageThatJavaWouldRefuseIsRefused(String name) {
        CommandResult result = CommandResult.of("new", file("film"), "--package", name);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).startsWith("kinora: --package " + name + ": is no name for a Java package");
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
