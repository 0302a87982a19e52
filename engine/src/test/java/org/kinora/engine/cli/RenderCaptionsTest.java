package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.kinora.command.ExitCode;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.video.DecodedCaptions;

class RenderCaptionsTest extends RenderFixture {

    private static final String TOLD = """
            import org.kinora.engine.scene.Scene;

            public class Told extends Scene {
                @Override
                protected void construct() {
                    pause(1);
                    narrate("one");
                    untilEnd();
                    narrate("two");
                }
            }
            """;

    private Path told() throws IOException {
        Files.writeString(
                file("Told.md"),
                "## one \u2013 First\nThe film has begun.\n\n## two \u2013 Second\nAnd now it ends here.\n");
        return scene("Told", TOLD);
    }

    private CommandResult render(Object... more) throws IOException {
        Object[] arguments = new Object[8 + more.length];
        System.arraycopy(
                new Object[] {"render", told(), "--size", "160x90", "--fps", "10", "-o", file("film.mp4")},
                0,
                arguments,
                0,
                8);
        System.arraycopy(more, 0, arguments, 8, more.length);
        CommandResult result = CommandResult.of(arguments);
        assertThat(result.message()).isEmpty();
        return result;
    }

    @Test
    void captionsOfANarratedSceneLieBesideTheFilm() throws IOException {
        CommandResult result = render();
        assertThat(result.lastLine()).contains(" kB, captions in film.srt and film.vtt, in ");
        assertThat(Files.readString(file("film.srt")))
                .startsWith("1\n00:00:01,000 --> 00:00:0")
                .contains("\nThe film has begun.\n\n2\n")
                .contains("\nAnd now it ends here.\n");
        assertThat(Files.readString(file("film.vtt"))).startsWith("WEBVTT\n\n00:00:01.000 --> 00:00:0");
    }

    @Test
    void theyAreATrackOfTheFilmToo() throws IOException {
        render();
        assertThat(DecodedCaptions.read(file("film.mp4")))
                .isEqualTo(DecodedCaptions.read(file("film.vtt")))
                .extracting(DecodedCaptions.Shown::text)
                .containsExactly("The film has begun.", "And now it ends here.");
        render("--captions", "none");
        assertThat(DecodedCaptions.read(file("film.mp4"))).isEmpty();
    }

    @Test
    void aRecordedLineIsHeardWhereItIsSpoken() throws Exception {
        byte[] tone = new byte[48_000];
        for (int i = 0; i < tone.length; i += 2) {
            tone[i + 1] = (byte) (60 * Math.sin(i * 0.1));
        }
        Files.createDirectory(file("Told"));
        AudioSystem.write(
                new AudioInputStream(
                        new ByteArrayInputStream(tone), new AudioFormat(24_000, 16, 1, true, false), tone.length / 2),
                AudioFileFormat.Type.WAVE,
                file("Told/one.wav").toFile());
        render("--captions", "none", "--to", "3");
        AudioClip heard = AudioClip.read(file("film.mp4"));
        assertThat(heard.peak(0, 0.95)).isLessThan(0.01);
        assertThat(heard.peak(1.05, 1.95)).isGreaterThan(0.3);
        assertThat(heard.peak(2.1, 3)).isLessThan(0.01);
    }

    @Test
    void aPartOfAFilmHasCaptionsWithItsOwnTimes() throws IOException {
        render("--from", "1.5", "--to", "2.3", "--captions", "vtt");
        assertThat(Files.readString(file("film.vtt")))
                .isEqualTo("WEBVTT\n\n00:00:00.000 --> 00:00:00.800\nThe film has begun.\n\n");
        assertThat(file("film.srt")).doesNotExist();
    }

    @Test
    void aCallerMayWantNoneOfThem() throws IOException {
        assertThat(render("--captions", "none").lastLine()).doesNotContain("captions");
        assertThat(file("film.srt")).doesNotExist();
        assertThat(file("film.vtt")).doesNotExist();
    }

    @Test
    void aProgramIsToldOfTheFiles() throws IOException {
        assertThat(render("--json").lastLine())
                .contains("\"captions\":[\"" + file("film.srt") + "\",\"" + file("film.vtt") + "\"]");
    }

    @Test
    void captionsAreDrawnIntoThePictureOnRequestAndThenNoFileRepeatsThem() throws IOException {
        render("--burn-captions");
        assertThat(file("film.srt")).doesNotExist();
        render("--burn-captions", "--captions", "srt");
        assertThat(file("film.srt")).isNotEmptyFile();
        assertThat(DecodedCaptions.read(file("film.mp4")))
                .as("twice on the screen")
                .isEmpty();
        CommandResult still = CommandResult.of(
                "render", told(), "--size", "160x90", "--still", "1.2", "--burn-captions", "-o", file("still.png"));
        assertThat(still.message()).isEmpty();
        var picture = ImageIO.read(file("still.png").toFile());
        int brightest = 0;
        for (int x = 0; x < 160; x++) {
            for (int y = 75; y < 90; y++) {
                brightest = Math.max(brightest, picture.getRGB(x, y) & 0xFF);
            }
        }
        assertThat(brightest).isGreaterThan(120);
    }

    @Test
    void otherKindsOfCaptionsAreRefused() throws IOException {
        CommandResult result = CommandResult.of("render", told(), "--captions", "ass");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains("captions are srt, vtt, srt,vtt or none, not \"ass\"");
    }
}
