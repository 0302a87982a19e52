package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinora.command.ExitCode;
import org.kinora.engine.scene.Tone;
import org.kinora.engine.video.DecodedFilm;

class RenderNarrationTest extends RenderFixture {

    private Path speaker() throws Exception {
        Files.writeString(file("Speaker.md"), "## only\nThis is {what} line.\n");
        Files.writeString(file("Speaker.properties"), "what = the\n");
        return scene("Speaker", """
                import org.kinora.engine.scene.Scene;
                public class Speaker extends Scene {
                    @Override
                    protected void construct() {
                        narrate("only");
                        untilEnd();
                    }
                }
                """);
    }

    @Test
    void aFilmLastsAsLongAsTheRecordingsInTheFolderThatIsNamed() throws Exception {
        Path voices = Files.createDirectory(file("voices"));
        Tone.write(voices.resolve("01-only.wav"), 2.5);
        CommandResult result = CommandResult.of(
                "render", speaker(), "--size", "64x64", "--fps", "10", "--narration", voices, "-o", file("film.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.message()).isEmpty();
        assertThat(DecodedFilm.read(file("film.mp4")).pictures()).hasSize(25);
        assertThat(result.lastLine()).contains("LUFS");
        assertThat(file("film.srt")).content().contains("This is the line.");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws Exception {
        CommandResult result = CommandResult.of("render", speaker(), "--narration", file("nowhere"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains("--narration").contains("there is no folder");
    }
}
