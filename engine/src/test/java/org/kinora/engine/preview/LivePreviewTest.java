package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.ChildJava;
import org.kinora.engine.cli.Main;
import org.kinora.engine.paint.Color;

/** The real command on a virtual screen: files are saved as an editor saves them, and the screen is read. */
class LivePreviewTest {

    private static final int SPACE = 0x20;
    private static final int ESCAPE = 0xFF1B;
    /** A row of the picture through the disc, below all panels. */
    private static final int ROW = LiveWindow.HEIGHT - 20;

    private static final Pattern TIMING = Pattern.compile(
            "as it is now, (\\d+) ms after the save: noticed (\\d+), compiled (\\d+), recorded (\\d+), drawn (\\d+)");

    @TempDir
    Path folder;

    private VirtualScreen screen;

    @BeforeAll
    static void needsAScreen() {
        assumeTrue(VirtualScreen.isInstalled(), "The live window is tested on Xvfb, which is not installed");
    }

    @BeforeEach
    void start() throws IOException {
        screen = VirtualScreen.start(1200, 900);
    }

    @AfterEach
    void stop() {
        screen.close();
    }

    /** A disc that crosses the picture in a minute. */
    private Path save(String color, String more) throws IOException {
        return Files.writeString(folder.resolve("Disc.java"), """
                import static org.kinora.engine.Kinora.*;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.paint.Color;
                import org.kinora.engine.scene.Scene;
                import org.kinora.engine.timeline.RateFunctions;
                public class Disc extends Scene {
                    @Override
                    protected void construct() {
                        var disc = new Circle(1).setFill(%s).setStroke(Color.WHITE, 0).moveTo(-5, -3);
                        add(disc);
                        %s
                        play(disc.animate(d -> d.shift(10, 0)).rate(RateFunctions::linear).seconds(60));
                    }
                }
                """.formatted(color, more));
    }

    private static String color(String hex) {
        return "Color.hex(\"" + hex + "\")";
    }

    private LiveWindow open(String... arguments) throws IOException {
        return LiveWindow.open(screen, folder, "Disc", arguments);
    }

    @Test
    void aSavedSceneIsShownAtTheSameMomentAndGoesOnStandingOrRunning() throws IOException {
        save(color("#00FF00"), "");
        try (LiveWindow window = open("Disc.java", "--from", "30s")) {
            window.type(SPACE);
            window.await("the disc stands", () -> {
                int first = window.leftOf(Color.hex("#00FF00"), ROW);
                return first > 0 && first == window.leftOf(Color.hex("#00FF00"), ROW);
            });
            int place = window.leftOf(Color.hex("#00FF00"), ROW);
            save(color("#FF0000"), "");
            window.await("the disc is red", () -> window.leftOf(Color.hex("#FF0000"), ROW) >= 0);
            assertThat(window.leftOf(Color.hex("#FF0000"), ROW)).isEqualTo(place);
            window.type(SPACE);
            window.await("it goes on", () -> window.leftOf(Color.hex("#FF0000"), ROW) > place + 2);
            // renamed into place, as many editors save
            Path beside = Files.writeString(
                    folder.resolve(".Disc.java.swp"),
                    Files.readString(folder.resolve("Disc.java")).replace("#FF0000", "#0000FF"));
            Files.move(beside, folder.resolve("Disc.java"), StandardCopyOption.ATOMIC_MOVE);
            window.await("the disc is blue", () -> window.leftOf(Color.hex("#0000FF"), ROW) > place + 2);
            int blue = window.leftOf(Color.hex("#0000FF"), ROW);
            window.await("and still runs", () -> window.leftOf(Color.hex("#0000FF"), ROW) > blue);
            window.type(ESCAPE);
            assertThat(endOf(window)).isZero();
        }
    }

    private static int endOf(LiveWindow window) {
        try {
            return window.awaitEnd();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void aMistakeLiesOverTheLastGoodPictureAndIsGoneWithTheNextGoodSave() throws IOException {
        save(color("#00FF00"), "");
        try (LiveWindow window = open("Disc.java")) {
            save("Colour.GREEN", "");
            window.awaitPixel("a red stripe at the edge of the panel", 17, 30, Tones.FAULT);
            assertThat(window.leftOf(Color.hex("#00FF00"), ROW)).isNotNegative();
            window.awaitSaid("kinora: Disc.java:9: there is no Colour; did you mean Color or Colors?");
            save(color("#FF0000"), "");
            window.await("the disc is red", () -> window.leftOf(Color.hex("#FF0000"), ROW) >= 0);
            assertThat(window.pixel(17, 30)).isZero();
            assertThat(window.timesSaid("Disc.java does not compile")).isEqualTo(1);

            save(color("#0000FF"), "if (time() == 0) throw new IllegalStateException(\"no light\");");
            window.awaitPixel("a red stripe at the edge of the panel", 17, 30, Tones.FAULT);
            assertThat(window.leftOf(Color.hex("#FF0000"), ROW)).isNotNegative();
            window.awaitSaid("kinora: Disc.java:11: at 0.000 s, no light");
            window.type(ESCAPE);
            window.awaitPixel("the author has put the panel away", 17, 30, Color.BLACK);
            save(color("#00FFFF"), "");
            window.await("the disc is cyan", () -> window.leftOf(Color.hex("#00FFFF"), ROW) >= 0);
            assertThat(window.isOpen()).isTrue();
        }
    }

    @Test
    void aSceneThatFailsWhileItIsDrawnIsToldOnceAndTheWindowStays() throws IOException {
        save(
                color("#00FF00"),
                "disc.opacity().follow(at -> { if (at.seconds() > 2) throw new IllegalStateException(\"dark\");"
                        + " return 1.0; });");
        try (LiveWindow window = open("Disc.java")) {
            window.awaitPixel("a red stripe at the edge of the panel", 17, 30, Tones.FAULT);
            window.awaitSaid("Disc.java:11: at 2.0");
            assertThat(window.leftOf(Color.hex("#00FF00"), ROW))
                    .as("the last good picture")
                    .isNotNegative();
            window.type(SPACE);
            window.type(0xFF50);
            window.awaitPixel("at the beginning all is well", 17, 30, Color.BLACK);
            assertThat(window.timesSaid("dark")).isGreaterThanOrEqualTo(1);
            save(color("#FF0000"), "");
            window.await("the disc is red", () -> window.leftOf(Color.hex("#FF0000"), ROW) >= 0);
        }
    }

    @Test
    void whatTheSceneIsMadeOfCountsTooHelpersAndFilesThatItReads() throws IOException {
        Files.writeString(folder.resolve("Shades.java"), "class Shades { static final String DISC = \"#00FF00\"; }");
        Files.writeString(folder.resolve("ground.txt"), "#000040");
        save(
                "Color.hex(Shades.DISC)",
                "try { background().set(Color.hex("
                        + "java.nio.file.Files.readString(file(\"ground.txt\")))); }"
                        + " catch (java.io.IOException gone) { throw new java.io.UncheckedIOException(gone); }");
        try (LiveWindow window = open("Disc.java")) {
            window.await("the disc is green", () -> window.leftOf(Color.hex("#00FF00"), ROW) >= 0);
            Files.writeString(
                    folder.resolve("Shades.java"), "class Shades { static final String DISC = \"#FF0000\"; }");
            window.await("the disc is red", () -> window.leftOf(Color.hex("#FF0000"), ROW) >= 0);
            Files.writeString(folder.resolve("ground.txt"), "#004000");
            window.awaitPixel("the ground is green", 600, 20, Color.hex("#004000"));
            Files.delete(folder.resolve("ground.txt"));
            window.awaitPixel("a red stripe at the edge of the panel", 17, 30, Tones.FAULT);
            window.awaitSaid("ground.txt: there is no such file beside Disc");
            Files.writeString(folder.resolve("ground.txt"), "#400000");
            window.awaitPixel("the ground is red", 600, 20, Color.hex("#400000"));
        }
    }

    @Test
    void twoPreviewsAndARenderOfOneSceneDoNotDisturbOneAnother() throws IOException, InterruptedException {
        save(color("#00FF00"), "");
        // the windows have one name, so the second is told by its own; a source that comes later changes the first
        // scene's folder
        Files.writeString(
                folder.resolve("Twin.java"),
                Files.readString(folder.resolve("Disc.java")).replace("class Disc", "class Twin"));
        try (LiveWindow one = open("Disc.java")) {
            List<String> render = ChildJava.command(
                    "-Dkinora.cache.scenes=" + folder.resolve("cache"),
                    Main.class.getName(),
                    "render",
                    "Disc.java",
                    "--size",
                    "320x180",
                    "--still",
                    "30s",
                    "-o",
                    "still.png");
            Process rendering = ChildJava.limited(new ProcessBuilder(render)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("render.said").toFile())
                    .start());
            try (LiveWindow other = LiveWindow.open(screen, folder, "Twin", "Twin.java")) {
                save(color("#FF0000"), "");
                one.awaitSaid("Disc as it is now");
                assertThat(rendering.waitFor())
                        .as(Files.readString(folder.resolve("render.said")))
                        .isZero();
                Files.writeString(
                        folder.resolve("Twin.java"),
                        Files.readString(folder.resolve("Twin.java")).replace("#00FF00", "#0000FF"));
                other.await("the twin is blue", () -> other.leftOf(Color.hex("#0000FF"), ROW) >= 0);
                assertThat(one.isOpen()).isTrue();
                assertThat(one.timesSaid("as it is now")).isEqualTo(1);
            }
            assertThat(folder.resolve("still.png")).isNotEmptyFile();
        }
    }

    @Test
    void aFilmThatIsTooMuchForTheMachineGoesOnInTimeAndSaysWhatItLeavesOut() throws IOException {
        save(
                color("#00FF00"),
                "disc.opacity().follow(at -> { long end = System.nanoTime() + 60_000_000;"
                        + " while (System.nanoTime() < end) Thread.onSpinWait(); return 1.0; });");
        try (LiveWindow window = open("Disc.java")) {
            window.await("the bar says in amber that frames are dropped", () -> {
                for (int y = LiveWindow.HEIGHT + TransportBar.HEIGHT - 28;
                        y < LiveWindow.HEIGHT + TransportBar.HEIGHT - 10;
                        y++) {
                    for (int pixel : window.row(y)) {
                        if ((pixel >> 16) - (pixel & 0xFF) > 0x50) {
                            return true;
                        }
                    }
                }
                return false;
            });
            long start = System.nanoTime();
            int from = window.leftOf(Color.hex("#00FF00"), ROW);
            window.await("five seconds pass", () -> System.nanoTime() - start > 5_000_000_000L);
            int to = window.leftOf(Color.hex("#00FF00"), ROW);
            double seconds = (System.nanoTime() - start) / 1e9;
            // 10 units of 45 pixels in 60 s; a film that showed every frame would come a quarter as far
            assertThat((double) to - from).isCloseTo(seconds * 7.5, within(10.0));
        }
    }

    @Test
    void aSceneOfAMinuteIsSeenSoonAfterItIsSaved() throws IOException {
        Path minute = folder.resolve("Minute.java");
        String text = new String(
                LivePreviewTest.class.getResourceAsStream("Minute.txt").readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(minute, text);
        try (LiveWindow window = LiveWindow.open(screen, folder, "Minute", "Minute.java", "--from", "40s")) {
            window.type(SPACE);
            List<Integer> taken = new ArrayList<>();
            for (int save = 1; save <= 12; save++) {
                int times = save;
                Files.writeString(minute, text.replace("0.15", "0.1" + (10 + save)));
                window.await("it is reloaded", () -> window.timesSaid("as it is now") == times);
            }
            Matcher timing = TIMING.matcher(window.said());
            while (timing.find()) {
                System.out.println("reload of a minute: " + timing.group());
                taken.add(Integer.parseInt(timing.group(1)));
            }
            assertThat(taken).hasSize(12);
            // on two free cores all but the first take less than 300 ms; a test machine is busy with other things
            assertThat(Collections.min(taken)).isLessThan(1_000);
        }
    }
}
