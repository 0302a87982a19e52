package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kinora.command.ExitCode;

class GalleryCommandTest extends RenderFixture {

    @Test
    void whatItCannotShowIsSaidInOneSentence() throws IOException {
        assertFails("No scene lies in a package named gallery; name the scenes to show.");
        assertFails("There is no scene Wavs.", "Wavs");
        assertFails("Blink: the gallery shows whole scenes of the application", blink());
        assertFails("--seconds -1.0: a clip lasts more than 0", "--seconds", "-1");
        assertFails("--size 33x20: a clip's width and height are even.", "--size", "33x20");
        assertFails("a size looks like 1920x1080, not \"small\"", "--size", "small");
    }

    private static void assertFails(String message, Object... arguments) {
        Object[] words = new Object[arguments.length + 1];
        words[0] = "gallery";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        CommandResult result = CommandResult.of(words);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).hasSize(1);
        assertThat(result.message()).contains(message);
    }
}
