package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.command.ExitCode;
import org.kinora.engine.media.AudioClip;

/** What lies beside a film for those who look it over. */
class RenderCompanionsTest extends RenderFixture {

    private static final int RED = 0xFFC02020;
    private static final int GREEN = 0xFF20A040;

    /** Two sections of a second, one red with a black bar, one green with a black bar; what is said has no recording. */
    private static final String COLOURS = """
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.paint.Color;
            import org.kinora.engine.scene.Scene;

            public class Colours extends Scene {
                @Override
                protected void construct() {
                    note("model", "small");
                    var ground = new Rectangle(20, 10).setFill(Color.hex("#C02020"), 1).setStroke(Color.BLACK, 0);
                    add(ground);
                    section("Red & round");
                    pause(0.5);
                    var bar = new Rectangle(4, 1).setFill(Color.BLACK, 1).setStroke(Color.BLACK, 0);
                    add(bar);
                    subcaption("It is <red>", 0.4);
                    pause(0.5);
                    remove(bar);
                    ground.setFill(Color.hex("#20A040"), 1);
                    section("Green");
                    pause(0.5);
                    add(bar);
                    warn("the green is no %s");
                    pause(0.5);
                }
            }
            """;

    private CommandResult render(Object... options) throws Exception {
        Path scene = scene("Colours", COLOURS.formatted("blue"));
        Object[] words = Stream.concat(
                        Stream.of("render", scene, "--size", "160x90", "--fps", "10"), Stream.of(options))
                .toArray();
        return CommandResult.of(words);
    }

    private CommandResult rendered(Object... options) throws Exception {
        CommandResult result = render(options);
        assertThat(result.exitCode()).as(result.message()).isZero();
        return result;
    }

    private static long count(BufferedImage image, int color) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return java.util.Arrays.stream(pixels).filter(pixel -> pixel == color).count();
    }

    @Test
    void aContactSheetHasTheMostTellingStillOfEverySection() throws Exception {
        CommandResult result = rendered("--contact-sheet", "-o", file("c.mp4"));
        assertThat(result.out()).contains(file("c-sheet.png") + ": contact sheet");
        BufferedImage sheet = ImageIO.read(file("c-sheet.png").toFile());
        // a picture of 160 x 90 in which the bar hides 45 x 11 pixels or so
        assertThat(count(sheet, RED)).isBetween(13_700L, 14_000L);
        assertThat(count(sheet, GREEN)).isEqualTo(count(sheet, RED));
        assertThat(sheet.getWidth()).isGreaterThan(2 * 160);
        int ground = sheet.getRGB(2, 2);
        assertThat(java.util.Arrays.stream(sheet.getRGB(0, 0, sheet.getWidth(), 30, null, 0, sheet.getWidth()))
                        .filter(pixel -> pixel != ground)
                        .count())
                .as("pixels of the film's name")
                .isGreaterThan(100);
    }

    @Test
    void aNarrowSheetHasTheFactsBelowTheName() throws Exception {
        CommandResult result = CommandResult.of(
                "render",
                blink(),
                "--size",
                "90x160",
                "--fps",
                "23.976",
                "--contact-sheet",
                "--every",
                "60s",
                "--report",
                "-o",
                file("b.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        BufferedImage sheet = ImageIO.read(file("b-sheet.png").toFile());
        int header = sheet.getHeight() - 160;
        int ground = sheet.getRGB(2, 2);
        int name = 0;
        int facts = 0;
        for (int y = 0; y < header / 2; y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                if (sheet.getRGB(x, y) != ground) {
                    name += y < 18 ? 1 : 0;
                    facts += y >= 20 && y < 30 ? 1 : 0;
                }
            }
        }
        assertThat(name).as("pixels of the name").isGreaterThan(30);
        assertThat(facts).as("pixels of the facts").isGreaterThan(30);
        assertThat(Files.readString(file("b-report.html")))
                .contains(" · 23.976 fps · ")
                .doesNotContain("0.0 MB");
    }

    @Test
    void aContactSheetMayHaveAStillAtEveryTime() throws Exception {
        rendered("--contact-sheet", "--every", "0.5s", "-o", file("c.mp4"));
        BufferedImage sheet = ImageIO.read(file("c-sheet.png").toFile());
        assertThat(count(sheet, RED)).as("one without and one with the bar").isBetween(28_100L, 28_400L);
    }

    @Test
    void withoutSectionsStillsLieSomeTimeApart() throws Exception {
        CommandResult result = CommandResult.of(
                "render", blink(), "--size", "160x90", "--fps", "8", "--contact-sheet", "-o", file("b.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        BufferedImage sheet = ImageIO.read(file("b-sheet.png").toFile());
        // of one second there are four stills, of which two have a disc of radius 22 pixels
        assertThat(count(sheet, 0xFFFFFFFF)).isBetween(2L * 1_400, 2L * 1_560);
    }

    @Test
    void aThumbnailIsTheMostTellingFrameOrThatOfATime() throws Exception {
        rendered("--thumbnail", "best", "-o", file("c.mp4"));
        BufferedImage best = ImageIO.read(file("c-thumbnail.png").toFile());
        assertThat(best.getWidth()).isEqualTo(160);
        assertThat(best.getRGB(80, 45)).as("the bar").isEqualTo(0xFF000000);
        rendered("--thumbnail", "1.1s", "--thumbnail-format", "jpg", "-o", file("c.mp4"));
        BufferedImage green = ImageIO.read(file("c-thumbnail.jpg").toFile());
        assertThat(green.getRGB(80, 45) >> 8 & 255).isBetween(0x9B, 0xA5);
        assertThat(green.getRGB(80, 45) >> 16 & 255).isBetween(0x1B, 0x25);
    }

    @Test
    void theReportTellsOfSectionsCaptionsNotesAndWarnings() throws Exception {
        rendered("--report", "-o", file("my film.mp4"));
        String page = Files.readString(file("my film-report.html"));
        assertThat(page)
                .contains("src=\"./my%20film.mp4\"")
                .contains("Red &amp; round", "data-time=1.0")
                .contains("It is &lt;red&gt;", "\"text\":\"It is \\u003cred>\"")
                .contains("<dt>model</dt><dd>small</dd>", "&quot;framesPerSecond&quot; : &quot;10&quot;")
                .contains("the green is no blue")
                .contains("<th scope=row>encode<td>")
                .doesNotContain("<script src", "<link rel=stylesheet");
        assertThat(page.split("data:image/jpeg;base64,", -1)).as("stills").hasSize(2 + 1);
    }

    @Test
    void theReportSaysWhereItsFindingsWereMade() throws Exception {
        Path faint = scene("Faint", """
                import static org.kinora.engine.Kinora.*;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.paint.Color;
                import org.kinora.engine.scene.Scene;
                public final class Faint extends Scene {
                    @Override
                    protected void construct() {
                        Text word = new Text("hardly there").setColor(Color.hex("#202020"));
                        add(word);
                        pause(1);
                    }
                }
                """);
        CommandResult result = CommandResult.of(
                "render", faint, "--size", "160x90", "--fps", "10", "--report", "-o", file("faint.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(Files.readString(file("faint-report.html"))).contains("contrast", "Faint.java:8");
    }

    @Test
    void theReportIsForAnAudienceAndTellsWhatIsMeantSo() throws Exception {
        Path scene = scene("Small", """
                import org.kinora.engine.lint.LintIgnore;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;
                @LintIgnore(rule = "text-size", of = "fine", reason = "it's <meant> to be small")
                public final class Small extends Scene {
                    @Override
                    protected void construct() {
                        add(new Text("for kiosks", 22), new Text("fine print", 9).moveTo(0, 2));
                        pause(1);
                    }
                }
                """);
        Object[] words = {"render", scene, "--size", "160x90", "--fps", "10", "--report", "-o", file("s.mp4")};
        assertThat(CommandResult.of(words).exitCode()).isZero();
        assertThat(Files.readString(file("s-report.html")))
                .contains("as seen at a kiosk", "Nothing was found")
                .contains(
                        "<summary>1 meant so</summary>",
                        "&quot;fine print&quot; is set in 1/85",
                        "it's &lt;meant&gt; to be small");
        Files.writeString(file("kinora.yaml"), "audience: phone\n");
        assertThat(CommandResult.of(words).exitCode()).isZero();
        assertThat(Files.readString(file("s-report.html")))
                .contains("as seen on a phone", "&quot;for kiosks&quot; is set in 1/35");
        assertThat(CommandResult.of(Stream.concat(Stream.of(words), Stream.of("--audience", "cinema"))
                                .toArray())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(file("s-report.html"))).contains("as seen in a cinema", "Nothing was found");
    }

    @Test
    void theReportTellsOfAVoiceThatTheFilmsEndCutsOff() throws Exception {
        Path scene = scene("Cut", """
                import org.kinora.engine.media.AudioClip;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;
                public final class Cut extends Scene {
                    @Override
                    protected void construct() {
                        add(new Circle());
                        sound(AudioClip.of(48_000, new float[96_000])).asVoice();
                        pause(1);
                    }
                }
                """);
        CommandResult result =
                CommandResult.of("render", scene, "--size", "160x90", "--fps", "10", "--report", "-o", file("c.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(Files.readString(file("c-report.html")))
                .contains("a voice would go on for 1.0 s when the film ends", "class=warning style=\"left:100.000%\"");
    }

    @Test
    void aStretchOfASceneThatNeverEndsHasEverythingBesideIt() throws Exception {
        Path scene = scene("Endless", """
                import static org.kinora.engine.Kinora.*;
                import org.kinora.engine.media.AudioClip;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;
                public class Endless extends Scene {
                    @Override
                    protected void construct() {
                        note("model", "small");
                        float[] sine = new float[24_000];
                        for (int i = 0; i < sine.length; i++) {
                            sine[i] = (float) (0.2 * Math.sin(2 * Math.PI * 300 * i / 48000));
                        }
                        AudioClip tone = AudioClip.of(48_000, sine);
                        Square square = new Square();
                        add(square);
                        for (int i = 0; ; i++) {
                            section("Round " + i);
                            sound(tone);
                            play(square.animate(s -> s.shift(RIGHT.times(0.001))).seconds(1));
                        }
                    }
                }
                """);
        CommandResult result = CommandResult.of(
                "render",
                scene,
                "--size",
                "160x90",
                "--fps",
                "10",
                "--from",
                "1",
                "--to",
                "3",
                "--report",
                "--contact-sheet",
                "--thumbnail",
                "best",
                "--otio",
                "--fcpxml",
                "-o",
                file("e.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(Files.readString(file("e-report.html"))).contains("Nothing was found", "Round 1", "Round 2");
        assertThat(AudioClip.read(file("e-sounds.wav"), 48_000, 2).length()).isEqualTo(2 * 48_000);
        assertThat(file("e.json")).exists();
        assertThat(file("e-sheet.png")).exists();
    }

    @Test
    void theReportOfAStretchHasItsTimes() throws Exception {
        rendered("--report", "--from", "0.8", "--to", "1.5", "-o", file("c.mp4"));
        assertThat(Files.readString(file("c-report.html")))
                .contains("from 0:00.8", "data-time=0.2><span>Green</span>")
                .contains("\"from\":0.0,\"to\":0.1");
    }

    @Test
    void programsAreToldOfEveryFile() throws Exception {
        CommandResult result = rendered("--contact-sheet", "--json", "-o", file("c.mp4"));
        assertThat(result.out())
                .anyMatch(line -> line.equals(
                        "{\"event\":\"file\",\"file\":\"" + file("c-sheet.png") + "\",\"what\":\"contact sheet\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--report -o %s/c.gif | --report: this lies beside an .mp4, a .mov or a .webm, so render one.",
                "--otio -o %s/c.webp | --otio: this lies beside an .mp4, a .mov or a .webm, so render one.",
                "--contact-sheet -o %s/c.wav | --contact-sheet: this lies beside a film, so render one.",
                "--thumbnail best --still 1s | --thumbnail: this lies beside a film, so render one.",
                "--every 2s | --every 2: add --contact-sheet, whose stills it is about.",
                "--every 0 --contact-sheet | --every 0: stills of a contact sheet lie some time apart.",
                "--thumbnail soon | --thumbnail soon: a time looks like 12.5s or 1:02.5, not \"soon\", or it is \"best\".",
            })
    void whatCannotBeMadeIsSaidBeforeAnythingIsRendered(String options, String message) throws Exception {
        CommandResult result = render((Object[]) options.formatted(folder).split(" "));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).isEqualTo("kinora: " + message);
    }

    @Test
    void aThumbnailOutsideTheFilmIsRefused() throws Exception {
        CommandResult result = render("--thumbnail", "5s", "-o", file("c.mp4"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains("--thumbnail 5 s: Colours lasts 2.000 s (20 frames).");
    }
}
