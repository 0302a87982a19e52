package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.command.ExitCode;
import org.kinora.engine.video.DecodedPixels;
import org.kinora.engine.video.StreamFacts;

class RenderFormatsTest extends RenderFixture {

    /** Orange glass in the middle of a blue ground, in two sections of a fifth of a second, with a tone in the second. */
    private static final String PANE = """
            import org.kinora.engine.media.AudioClip;
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.paint.Color;
            import org.kinora.engine.scene.Scene;

            public class Pane extends Scene {
                @Override
                protected void construct() {
                    background().set(Color.BLUE);
                    add(new Rectangle(4, 4).setFill(Color.hex("#C86400"), 0.5).setStroke(Color.WHITE, 0));
                    section("In: one/two");
                    pause(0.2);
                    section("Out");
                    float[] tone = new float[9_600];
                    java.util.Arrays.fill(tone, 0.25f);
                    sound(AudioClip.of(48_000, tone));
                    pause(0.2);
                }
            }
            """;

    private CommandResult render(String options) throws Exception {
        List<Object> words = new ArrayList<>(List.of("render", scene("Pane", PANE)));
        words.addAll(List.of(options.split(" +")));
        int output = words.indexOf("-o") + 1;
        if (output > 0) {
            words.set(output, file(words.get(output).toString()));
        }
        return CommandResult.of(words.toArray());
    }

    private CommandResult done(String options) throws Exception {
        CommandResult result = render(options);
        assertThat(result.exitCode()).as(result.message()).isZero();
        return result;
    }

    @ParameterizedTest
    @CsvSource({"mov, h264", "webm, vp9", "gif, gif", "mp4, h264"})
    void theEndingOfTheFileSaysWhatItIs(String ending, String codec) throws Exception {
        CommandResult result = done("--size 96x64 --fps 10 -o film." + ending);
        assertThat(result.lastLine()).contains("film." + ending + ": 0.40 s, 96x64 at 10 fps");
        DecodedPixels film = DecodedPixels.read(file("film." + ending), null);
        assertThat(film.codec()).isEqualTo(codec);
        assertThat(film.pictures()).hasSize(4);
        assertThat(film.pixel(0, 3, 3)[2]).isGreaterThan(0xCC);
    }

    @ParameterizedTest
    @CsvSource({"mov, ", "webm, libvpx-vp9"})
    void aTransparentFilmLacksTheBackgroundAndItsGlassIsHalfThere(String ending, String decoder) throws Exception {
        done("--size 96x64 --fps 10 --transparent -o film." + ending);
        DecodedPixels film = DecodedPixels.read(file("film." + ending), decoder);
        assertThat(film.pixel(1, 3, 3)[3]).isLessThan(2);
        int[] glass = film.pixel(1, 48, 32);
        assertThat(glass[3]).isBetween(126, 130);
        assertThat(glass[0]).isBetween(0xC8 - 5, 0xC8 + 5);
        assertThat(glass[1]).isBetween(0x64 - 5, 0x64 + 5);
        assertThat(glass[2]).isLessThan(6);
    }

    @Test
    void anEdgePixelOfATransparentStillHasItsColourStraight() throws Exception {
        done("--size 97x65 --transparent -s -o still.png");
        BufferedImage still = ImageIO.read(file("still.png").toFile());
        assertThat(still.getRGB(2, 2)).isZero();
        int edge = 0;
        for (int x = 0; x < 48; x++) {
            int alpha = still.getRGB(x, 32) >>> 24;
            if (alpha > 20 && alpha < 120) {
                edge = still.getRGB(x, 32);
            }
        }
        assertThat(edge >> 16 & 0xFF).as("red of #%08X", edge).isBetween(0xC8 - 4, 0xC8 + 4);
        assertThat(edge >> 8 & 0xFF).isBetween(0x64 - 4, 0x64 + 4);
        assertThat(edge & 0xFF).isZero();
    }

    @Test
    void withoutANameATransparentFilmIsAMovAndFramesHaveAFolder() throws Exception {
        Files.createDirectory(file("films"));
        done("--size 96x64 --fps 10 --transparent -o films");
        done("--size 33x21 --fps 10 --format png -t -o films");
        assertThat(file("films/Pane.mov")).isRegularFile();
        assertThat(file("films/Pane-frames").toFile().list())
                .containsExactlyInAnyOrder("000000.png", "000001.png", "000002.png", "000003.png");
        int pixel = ImageIO.read(file("films/Pane-frames/000003.png").toFile()).getRGB(16, 10);
        assertThat(pixel).isEqualTo(0x80C76400);
        CommandResult again = done("--size 33x21 --fps 5 --format png -o films/Pane-frames");
        assertThat(again.message()).contains("Pane: what is heard is not in this kind of file; --format wav writes it");
        assertThat(file("films/Pane-frames").toFile().list()).hasSize(2);
    }

    @Test
    void theSoundAloneIsAWavOfTheStretch() throws Exception {
        CommandResult result = done("--from 0.1 -o pane.wav");
        assertThat(result.lastLine()).contains("pane.wav: 0.30 s, sound ").doesNotContain("fps");
        try (AudioInputStream sound =
                AudioSystem.getAudioInputStream(file("pane.wav").toFile())) {
            assertThat(sound.getFrameLength()).isEqualTo(14_400);
            byte[] bytes = sound.readAllBytes();
            assertThat(bytes[6 * 4_700 + 2]).isZero();
            assertThat(bytes[6 * 6_000 + 2] / 127.0).isBetween(0.24, 0.26);
        }
        CommandResult silent = CommandResult.of("render", blink(), "-o", file("blink.wav"));
        assertThat(silent.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(silent.message()).isEqualTo("kinora: Blink: nothing is heard, so there is no WAV to write.");
        assertThat(file("blink.wav")).doesNotExist();
    }

    @Test
    void eachSectionIsAFilmOfItsOwnBesideTheFilm() throws Exception {
        CommandResult result = done("--size 64x64 --fps 20 --sections -o film.mp4");
        assertThat(result.lastLine()).contains(", 2 sections in " + file("film-sections"));
        assertThat(file("film-sections").toFile().list()).containsExactlyInAnyOrder("01-In-one-two.mp4", "02-Out.mp4");
        Path second = file("film-sections/02-Out.mp4");
        assertThat(DecodedPixels.read(second, null).pictures()).hasSize(4);
        assertThat(StreamFacts.read(second).stream().map(StreamFacts::kind)).contains("audio aac");
        assertThat(StreamFacts.read(file("film-sections/01-In-one-two.mp4")).stream()
                        .map(StreamFacts::kind))
                .doesNotContain("audio aac");
        assertThat(CommandResult.of("render", blink(), "--size", "64x64", "--sections", "-o", file("b.mp4"))
                        .message())
                .contains("Blink: has no sections");
    }

    @ParameterizedTest
    @CsvSource({
        "-sql, 854, 480",
        "-s -qm, 1280, 720",
        "-s -qh, 1920, 1080",
        "-s -qp, 2560, 1440",
        "-s -qk, 3840, 2160",
        "-s -qk --size 64x48, 64, 48"
    })
    void aLetterStandsForASizeUnlessOneIsNamed(String options, int width, int height) throws Exception {
        done(options + " -o still.png");
        BufferedImage still = ImageIO.read(file("still.png").toFile());
        assertThat(List.of(still.getWidth(), still.getHeight())).containsExactly(width, height);
    }

    @ParameterizedTest
    @CsvSource({
        "-ql --size 64x48, film.mp4, 15",
        "-ql --size 64x48 --fps 20, film.mp4, 20",
        "-qk --size 64x48, film.gif, 50",
        "--size 64x48, film.gif, 25"
    })
    void aLetterStandsForARateUnlessOneIsNamed(String options, String name, int rate) throws Exception {
        assertThat(done(options + " -o " + name).lastLine()).contains("64x48 at " + rate + " fps");
        assertThat(DecodedPixels.read(file(name), null).pictures()).hasSize(rate * 2 / 5);
    }

    @Test
    void quietSaysNothingUnlessSomethingIsWrong() throws Exception {
        CommandResult result = done("--size 64x48 --fps 10 --quiet -o film.mp4");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEmpty();
        assertThat(render("--quiet -o film.avi").message()).contains(".mp4");
    }

    @Test
    void theVersionIsSaidByTheApplicationAndItsCommand() {
        for (CommandResult result : List.of(CommandResult.of("--version"), CommandResult.of("render", "--version"))) {
            assertThat(result.exitCode()).isZero();
            assertThat(result.out().get(0)).startsWith("Kinora ");
            assertThat(result.out().get(1)).contains("ffmpeg ").contains("Java " + Runtime.version());
            assertThat(result.out().get(2)).startsWith("FFmpeg is under the ").contains("version 3 or later");
        }
    }

    @Test
    void theTermsOfTheWholeAreThoseOfItsFfmpeg() {
        assertThat(VersionText.terms("GPL version 3 or later")).contains("a copy of the whole (GPL-3.0-or-later)");
        assertThat(VersionText.terms("LGPL version 3 or later"))
                .contains("as a library of its own; the rest is under Apache-2.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -t -o film.mp4                    | An MP4 cannot be transparent; mov (ProRes 4444), webm (VP9), png, gif and webp can.
            --format gif --crf 20             | --format gif --crf 20: The codec gif has no constant rate factor
            --format webm -o film.mp4         | with --format webm a file ends in .webm.
            --format avi                      | --format takes mp4, mov, webm, gif, webp, png, wav, not "avi"
            --codec vp9 -o film.mp4           | An MP4 holds h264, hevc, av1, not vp9.
            --pix-fmt yuv422p --size 65x33    | 4:2:2 video needs an even width, not 65x33; try 66x33
            --pix-fmt rgb24                   | --pix-fmt takes yuv420p
            --encoder nvenc -o film.webm      | The encoder nvenc makes no vp9
            --fps 60 -o film.gif              | choose --fps 50 or less
            -qz                               | a quality is l, m, h, p or k
            -s --still 0.1                    | Choose one
            -s --format gif                   | a still is a PNG
            --sections -o a.wav               | not of a WAV
            --format png -o frames.png        | names a folder for the frames
            """)
    void whatDoesNotGoTogetherIsAnsweredWithWhatDoes(String options, String message) throws Exception {
        CommandResult result = render(options);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains(message).doesNotContain("\tat ");
        assertThat(folder.toFile().list()).containsExactly("Pane.java");
    }

    @Test
    void anEncoderThatIsNotThereIsSaidAndNothingIsLeft() throws Exception {
        if (Files.exists(Path.of("/dev/dri")) || Files.exists(Path.of("/dev/nvidia0"))) {
            return;
        }
        CommandResult result = render("--size 64x48 --encoder nvenc -o film.mp4");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains("NVENC needs an NVIDIA GPU").contains("x264");
        assertThat(folder.toFile().list()).containsExactly("Pane.java");
    }
}
