package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.command.ExitCode;

class PresentCommandTest extends RenderFixture {

    private CommandResult present(Object... options) throws Exception {
        return CommandResult.of(Stream.concat(Stream.of("present", blink(), "--fps", "8"), Stream.of(options))
                .toArray());
    }

    @Test
    void aTalkBecomesOnePageThatReplacesAnOlderOne() throws Exception {
        Path page = Files.writeString(file("talk.html"), "an older one");
        CommandResult result = present("--html", page, "--size", "64x36", "--preset", "draft");
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.err()).containsExactly("1 of 1: Blink");
        assertThat(result.lastLine()).startsWith(page + ": 1 slide, ");
        assertThat(page)
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("<script type=\"text/plain\" id=\"film0\">AAAA")
                .endsWith("</html>\n")
                .doesNotContain("<!--films-->");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Blink.java", "talk.html");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--slide 4 | --slide 4: Blink has 1 slide.",
                "--html talk.mp4 | --html talk.mp4: a page is an .html file.",
                "--html talk.html --size 65x36 | --size 65x36: a film's width and height are even.",
            })
    void whatCannotBeIsSaidInASentence(String options, String message) throws Exception {
        CommandResult result = present((Object[]) options.split(" "));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).isEqualTo("kinora: " + message);
    }

    @Test
    void withoutASceneItSaysWhatToName() {
        CommandResult result = CommandResult.of("present");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains("Name a scene, or the path of a .java file");
    }
}
