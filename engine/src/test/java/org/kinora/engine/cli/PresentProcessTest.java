package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.kinora.engine.ChildJava;

/** A talk that becomes a page in a process that is ended meanwhile. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class PresentProcessTest extends RenderFixture {

    private static final String LAST_WEEK = "last week's talk";

    /** An hour in the second slide: nothing is done with it before the process is ended. */
    private static final String LONG_TALK = """
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.scene.Scene;

            public class LongTalk extends Scene {
                @Override
                protected void construct() {
                    Circle circle = new Circle(1);
                    add(circle);
                    section("Short");
                    pause(0.5);
                    section("Long");
                    play(3600, circle.animate(c -> c.scale(3)));
                }
            }
            """;

    private Process process;

    /** Returns what is said after the signal, which comes when the second slide is rendered. */
    private List<String> endBy(String signal, Path page) throws Exception {
        process = ChildJava.limited(new ProcessBuilder(ChildJava.command(
                        "-D" + ClassCache.FOLDER_PROPERTY + "=" + cache,
                        Main.class.getName(),
                        "present",
                        scene("LongTalk", LONG_TALK),
                        "--html",
                        page,
                        "--size",
                        "320x240",
                        "--preset",
                        "draft"))
                .redirectErrorStream(true)
                .start());
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        while (line != null && !line.equals("2 of 2: Long")) {
            line = said.readLine();
        }
        assertThat(line).isNotNull();
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                .start()
                .waitFor();
        List<String> rest = said.lines().toList();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return rest;
    }

    private Path page() throws IOException {
        return Files.writeString(Files.createDirectory(file("out")).resolve("talk.html"), LAST_WEEK);
    }

    @Test
    void aTalkThatIsStoppedLeavesNothingOfItsPage() throws Exception {
        Path page = page();
        assertThat(endBy("TERM", page)).containsExactly("kinora: stopped by SIGTERM; " + page + " was not written");
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(page).hasContent(LAST_WEEK);
        assertThat(page.getParent().toFile().list()).containsExactly("talk.html");
    }

    @Test
    void whatATalkThatWasKilledLeftTheNextOneClearsAway() throws Exception {
        Path page = page();
        endBy("KILL", page);
        assertThat(page).hasContent(LAST_WEEK);
        assertThat(page.getParent().toFile().list()).hasSize(3);
        CommandResult next = CommandResult.of(
                "present", blink(), "--html", page, "--size", "64x36", "--fps", "8", "--preset", "draft");
        assertThat(next.exitCode()).as(next.message()).isZero();
        assertThat(page.getParent().toFile().list()).containsExactly("talk.html");
    }
}
