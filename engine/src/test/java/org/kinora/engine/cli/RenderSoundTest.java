package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.ChildJava;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.video.DecodedFilm;
import org.kinora.engine.video.StreamFacts;

class RenderSoundTest extends RenderFixture {

    /** Two seconds of a tone of -20 LUFS, in two sections. */
    private static final String TONE = """
            import org.kinora.engine.media.AudioClip;
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.scene.Scene;

            public class Tone extends Scene {
                @Override
                protected void construct() {
                    float[] sine = new float[96_000];
                    for (int i = 0; i < sine.length; i++) {
                        sine[i] = (float) (0.1 * Math.sin(2 * Math.PI * 1000 * i / 48000));
                    }
                    section("One");
                    sound(AudioClip.of(48_000, sine))%s;
                    add(new Circle());
                    pause(0.5);
                    section("Two");
                    pause(1.5);
                }
            }
            """;

    private CommandResult render(String settings, Object... options) throws Exception {
        Object[] words = new Object[options.length + 8];
        Object[] first = {
            "render",
            scene("Tone", TONE.formatted(settings)),
            "--size",
            "64x64",
            "--fps",
            "29.97",
            "-o",
            file("tone.mp4")
        };
        System.arraycopy(first, 0, words, 0, 8);
        System.arraycopy(options, 0, words, 8, options.length);
        return CommandResult.of(words);
    }

    @Test
    void aBenchmarkMixesAndEncodesTheSoundToo() throws Exception {
        CommandResult measured =
                CommandResult.of("bench", scene("Tone", TONE.formatted("")), "--size", "64x64", "--fps", "10");
        assertThat(measured.exitCode()).as(measured.message()).isZero();
        List<String> heads = List.of(measured.out().get(1).trim().split(" +"));
        String[] figures = measured.lastLine().trim().split(" +");
        assertThat(figures).hasSameSizeAs(heads).startsWith("Tone", "20");
        assertThat(Double.parseDouble(figures[heads.indexOf("sound")])).isPositive();
    }

    @Test
    void theLastLineSaysHowLoudTheSoundIs() throws Exception {
        CommandResult result = render("");
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.lastLine()).contains("sound of -20.0 LUFS with peaks of -20.0 dBTP, ");
        AudioClip heard = AudioClip.read(file("tone.mp4"));
        assertThat(heard.length()).isEqualTo(96_096); // 60 frames
        assertThat(heard.peak(0.5, 1.5)).isBetween(0.09, 0.11);
    }

    @Test
    void theSoundBecomesAsLoudAsIsAskedFor() throws Exception {
        CommandResult result = render("", "--loudness", "-16", "--json");
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.lastLine()).contains("\"loudness\":{\"integratedLufs\":-16.0,\"truePeakDbtp\":-16.0");
        assertThat(AudioClip.read(file("tone.mp4")).peak(0.5, 1.5)).isBetween(0.15, 0.17);
        CommandResult wrong = render("", "--loudness", "loud");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.message()).contains("a loudness looks like -16, in LUFS, not \"loud\"");
        assertThat(render("", "--loudness", "3").message()).contains("A loudness is from -70 to -5 LUFS, not 3.0");
    }

    @Test
    void aSceneSaysHowLoudItsSoundIs() throws Exception {
        assertThat(render("; loudness(-18)").lastLine()).contains("sound of -18.0 LUFS");
        assertThat(render("; loudness(-18)", "--loudness", "-14").lastLine()).contains("sound of -14.0 LUFS");
        assertThat(render("; loudness(2)").message()).contains("A loudness is from -70 to -5 LUFS, not 2.0");
    }

    @Test
    void soundsThatAreTooLoudTogetherAreNamed() throws Exception {
        CommandResult result = render(".gain(26)");
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.message()).contains("Tone: the sounds together exceed full scale by 6.0 dB at 0.00 s");
    }

    @Test
    void sectionsAreChaptersOfTheFile() throws Exception {
        assertThat(render("").exitCode()).isZero();
        List<StreamFacts.Shown> chapters = StreamFacts.chapters(file("tone.mp4"));
        assertThat(chapters).extracting(StreamFacts.Shown::text).containsExactly("One", "Two");
        assertThat(chapters.get(1).start()).isCloseTo(15 * 1001 / 30_000.0, within(1e-3));
    }

    @Test
    void aStretchHasTheSoundOfItsFrames() throws Exception {
        CommandResult result = render("", "--from", "0.5", "--to", "1");
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(AudioClip.read(file("tone.mp4")).length()).isEqualTo(24_024); // 15 frames
        assertThat(StreamFacts.chapters(file("tone.mp4")))
                .extracting(StreamFacts.Shown::text)
                .containsExactly("Two");
    }

    @Test
    void aStillIsMadeOfASceneWithSound() throws Exception {
        Path still = file("still.png");
        CommandResult result = CommandResult.of(
                "render", scene("Tone", TONE.formatted("")), "--size", "64x64", "--still", "1", "-o", still);
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(still).exists();
    }

    @Test
    void whatIsKeptOfASceneThatFailsHasItsSound() throws Exception {
        // in the picture of a frame, not in construct(): the film may end there before its first frame is drawn
        Path broken = scene(
                "Tone",
                TONE.formatted("")
                        .replace(
                                "add(new Circle());",
                                "Circle c = new Circle(); add(c); c.opacity().follow(at -> 1.0 / (20 / (20 - at.frame())));"));
        CommandResult result =
                CommandResult.of("render", broken, "--size", "64x64", "--fps", "20", "--keep", "-o", file("kept.mp4"));
        assertThat(result.exitCode()).isEqualTo(2);
        long frames = DecodedFilm.read(file("kept.mp4")).pictures().size();
        assertThat(frames).isPositive();
        assertThat((long) AudioClip.read(file("kept.mp4")).length()).isEqualTo(2_400 * frames);
    }

    /** In processes of their own, which believe to be on machines of one and of two processors. */
    @Test
    void theFileIsTheSameOnOneProcessorAndOnTwo() throws Exception {
        Path scene = scene("Tone", TONE.formatted(".fadeIn(0.3).gain(3)"));
        for (int processors = 1; processors <= 2; processors++) {
            ChildJava.output(
                    "-XX:ActiveProcessorCount=" + processors,
                    "-D" + ClassCache.FOLDER_PROPERTY + "=" + cache,
                    Main.class.getName(),
                    "render",
                    scene,
                    "--size",
                    "64x64",
                    "--loudness",
                    "-16",
                    "-o",
                    file(processors + ".mp4"));
        }
        assertThat(file("1.mp4")).hasSameBinaryContentAs(file("2.mp4"));
    }

    @Test
    void aSilentFilmLoadsNothingOfSound() throws Exception {
        String log = ChildJava.output(
                "-Xlog:class+load",
                "-D" + ClassCache.FOLDER_PROPERTY + "=" + cache,
                Main.class.getName(),
                "render",
                blink(),
                "--size",
                "64x64",
                "-o",
                file("silent.mp4"));
        List<String> classes = log.lines()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.replaceFirst(" source: .*", "").replaceFirst(".*] ", ""))
                .filter(name -> name.startsWith("org."))
                .toList();
        assertThat(classes)
                .contains("org.kinora.engine.video.H264Encoder")
                .doesNotContain(
                        "org.kinora.engine.video.SoundEncoder",
                        "org.kinora.engine.video.SoundCodec",
                        "org.kinora.engine.video.CaptionStream",
                        "org.kinora.engine.sound.Mixer",
                        "org.kinora.engine.sound.Sound",
                        "org.kinora.engine.narration.ScriptReader",
                        "org.kinora.engine.narration.SpokenLine",
                        "org.kinora.engine.narration.CaptionSplitter",
                        "org.lwjgl.openal.AL",
                        "org.kinora.engine.output.Mastering",
                        "org.kinora.engine.media.AudioClip",
                        "org.kinora.engine.media.LoudnessMeter",
                        "org.bytedeco.ffmpeg.global.avfilter",
                        "org.bytedeco.javacv.FFmpegFrameGrabber");
    }
}
