package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.files.PartialFile;

/**
 * The real window on an X server in memory: keys are pressed and the mouse is moved through the server, and its screen is
 * read. "Frame n is shown" always means that the picture on the screen equals the rendered frame n pixel for pixel.
 */
class PreviewWindowTest {

    private static final long LAST = 119;

    private static ExpectedPictures expected;

    @TempDir
    Path folder;

    private VirtualScreen screen;
    private WatchedWindow window;

    @BeforeAll
    static void render() {
        assumeTrue(VirtualScreen.isInstalled(), "The live window is tested on Xvfb, which is not installed");
        expected = new ExpectedPictures(CountingFilm.record());
    }

    @BeforeEach
    void openWindow() throws IOException {
        screen = VirtualScreen.start(1200, 900);
        window = WatchedWindow.open(screen, expected, folder);
    }

    @AfterEach
    void closeWindow() throws IOException {
        if (window != null) {
            window.close();
        }
        screen.close();
    }

    @Test
    void aFilmPlaysOnItsOwnAndSpaceStopsItAndStartsItAgain() throws IOException {
        window.awaitFrame("a later frame is shown", frame -> frame >= 5);
        long stopped = window.pause();
        // the window answers, and whatever it draws anew is the same frame
        for (int x = 100; x < 300; x += 80) {
            window.moveMouse(x, window.layout().bar().top() + 10);
            window.awaitMark(x);
            assertThat(window.frameShown()).hasValue(stopped);
        }
        window.type(WatchedWindow.SPACE);
        window.awaitRunning();
        window.awaitFrame("the film goes on", frame -> frame > stopped);
    }

    @Test
    void arrowsStepOneFrame() throws IOException {
        long frame = window.pause();
        window.type(WatchedWindow.RIGHT);
        window.awaitFrame(frame + 1);
        window.type(WatchedWindow.RIGHT);
        window.awaitFrame(frame + 2);
        window.type(WatchedWindow.LEFT);
        window.awaitFrame(frame + 1);
    }

    @Test
    void theFilmStopsOnItsLastFrameAndSpaceStartsItOver() throws IOException {
        window.pause();
        window.type(WatchedWindow.END);
        window.awaitFrame(LAST);
        window.type(WatchedWindow.LEFT);
        window.awaitFrame(LAST - 1);
        window.type(WatchedWindow.SPACE);
        window.awaitFrame(LAST);
        window.awaitStanding();
        window.type(WatchedWindow.SPACE);
        window.awaitFrame("the film begins again", frame -> frame < LAST);
        window.awaitRunning();
        window.type(WatchedWindow.HOME);
        window.pause();
        window.type(WatchedWindow.HOME);
        window.awaitFrame(0);
    }

    @Test
    void theMouseDragsTheFilmAlongTheBar() throws IOException {
        window.pause();
        TimeBar bar = window.timeBar();
        double y = window.layout().bar().top() + 12;
        window.moveMouse(Math.round(bar.xOf(30)), y);
        window.pressMouse();
        window.awaitFrame(bar.frameAt(Math.round(bar.xOf(30))));
        for (long frame : new long[] {90, 20, 61}) {
            long x = Math.round(bar.xOf(frame));
            // while the button is down, the mouse may leave the bar
            window.moveMouse(x, 40);
            window.awaitFrame(bar.frameAt(x));
        }
        window.releaseMouse();
        window.moveMouse(150, 20);
        window.type(WatchedWindow.RIGHT);
        window.awaitFrame(bar.frameAt(Math.round(bar.xOf(61))) + 1);
    }

    @Test
    void inAWindowOfAnotherShapeThePictureKeepsItsOwnAndIsRenderedAtItsSize() throws IOException {
        long frame = window.pause();
        for (int[] size : new int[][] {{700, 300}, {300, 400}}) {
            window.resize(size[0], size[1]);
            window.awaitFrame(frame);
            Area picture = window.layout().picture();
            assertThat((double) picture.width() / picture.height()).isCloseTo(expected.aspect(), within(0.01));
        }
        int[] margin =
                window.pixels(new Area(0, 0, 300, window.layout().picture().top()));
        assertThat(Arrays.stream(margin).distinct().toArray()).containsExactly(0);
    }

    @Test
    void shiftStepsASecondAndPagesGoFromSectionToSection() throws IOException {
        window.pause();
        window.type(WatchedWindow.HOME);
        window.awaitFrame(0);
        window.typeWithShift(WatchedWindow.RIGHT);
        window.awaitFrame(5);
        window.type(WatchedWindow.PAGE_DOWN);
        window.awaitFrame(40);
        window.type(WatchedWindow.PAGE_DOWN);
        window.awaitFrame(90);
        window.type(WatchedWindow.PAGE_UP);
        window.awaitFrame(40);
    }

    @Test
    void aLoopIsPlayedUntilItIsSwitchedOff() throws IOException {
        window.pause();
        window.type(WatchedWindow.HOME);
        window.awaitFrame(0);
        window.type('[');
        window.typeWithShift(WatchedWindow.RIGHT);
        window.awaitFrame(5);
        window.type(']');
        TimeBar bar = window.timeBar();
        double y = window.layout().bar().top() + 26;
        window.awaitPixel("the loop is shown", bar.xOf(2), y, Tones.LOOP);
        window.type(WatchedWindow.SPACE);
        for (int round = 0; round < 2; round++) {
            window.awaitFrame("the end of the loop is shown", frame -> frame == 4 || frame == 5);
            window.awaitFrame("its beginning follows", frame -> frame < 2);
        }
        window.type('l');
        window.awaitFrame("the film goes on", frame -> frame > 7);
    }

    @Test
    void aFilmRunsAtAnotherPaceAndSaysSo() throws IOException {
        window.type(WatchedWindow.HOME);
        for (int faster = 0; faster < 5; faster++) {
            window.type('=');
        }
        window.type(WatchedWindow.HOME);
        long start = System.nanoTime();
        window.awaitFrame("60 frames later", frame -> frame >= 60 && frame < 100);
        // four times five frames a second; at the film's own pace it would be 12 s
        assertThat(System.nanoTime() - start).isLessThan(9_000_000_000L);
        window.awaitChip();
        window.type(WatchedWindow.BACKSPACE);
        window.awaitNoChip();
    }

    @Test
    void soundIsSwitchedOffAndOnAndTheBarSaysWhich() throws IOException {
        window.pause();
        window.awaitNoChip();
        window.type('m');
        window.awaitChip();
        window.type('m');
        window.awaitNoChip();
    }

    @Test
    void theWheelZoomsAboutTheMouseTheMiddleButtonPansAndZShowsTheWholePicture() throws IOException {
        long frame = window.pause();
        Area picture = window.layout().picture();
        window.moveMouse(picture.left() + 80, picture.top() + 45);
        Zoom zoom = Zoom.WHOLE;
        for (int notch = 0; notch < 4; notch++) {
            window.turnWheel(true);
            zoom = zoom.by(0.25, Zoom.seenAt(picture.left() + 80, picture.top() + 45, picture));
        }
        window.awaitPicture("twice as large", expected.zoomed(frame, zoom, CountingFilm.SIZE));
        window.drag(2, 100, 100, 60, 130);
        zoom = zoom.panned(Zoom.seenAt(60, 130, picture).minus(Zoom.seenAt(100, 100, picture)));
        window.awaitPicture("shifted", expected.zoomed(frame, zoom, CountingFilm.SIZE));
        window.type('z');
        window.awaitFrame(frame);
    }

    @Test
    void aClickSaysWhatIsThereAndEscapePutsItAwayBeforeItClosesTheWindow() throws IOException, InterruptedException {
        window.resize(800, 556);
        window.pause();
        window.type(WatchedWindow.HOME);
        window.awaitFrame(0);
        // a square 1.5 units wide at (-5, 2)
        Area picture = window.layout().picture();
        double unit = picture.height() / 8.0;
        double x = picture.left() + picture.width() / 2.0 - 5 * unit;
        double y = picture.top() + picture.height() / 2.0 - 2 * unit;
        window.click(x, y);
        int edge = (int) (y + 0.75 * unit);
        window.awaitColor("a line around it", new Area((int) x, edge, 1, 8), Tones.PICKED);
        assertThat(WatchedWindow.isLike(window.pixel(picture.width() - 30, picture.height() - 40), Tones.PANEL))
                .as("what it is lies far from it")
                .isTrue();
        window.type(WatchedWindow.ESCAPE);
        window.awaitFrame(0);
        assertThat(window.isOpen()).isTrue();
        window.type(WatchedWindow.ESCAPE);
        assertThat(window.awaitEnd()).isZero();
    }

    @Test
    void theHelpLiesOverThePictureUntilItIsPutAway() throws IOException {
        window.resize(900, 700);
        long frame = window.pause();
        window.type('h');
        Area room = window.layout().room();
        window.awaitPixel("the help", room.width() / 2.0 - 240, room.height() / 2.0, Tones.PANEL);
        window.type('h');
        window.awaitFrame(frame);
    }

    @Test
    void theFilmFillsTheScreenAndGoesBackIntoItsWindow() throws IOException {
        long frame = window.pause();
        Area before = window.placeOnScreen();
        window.type('f');
        window.awaitPlace(new Area(0, 0, 1200, 900));
        Area picture = WindowLayout.overlaid(1200, 900, TransportBar.HEIGHT, expected.aspect())
                .picture();
        WatchedWindow.await(
                "the picture is as large as the screen",
                () -> expected.frameOf(window.pixels(picture), picture).orElse(-1) == frame);
        window.type('f');
        window.awaitPlace(before);
        window.awaitFrame(frame);
    }

    /** A screenshot that a process was writing when it was killed. */
    private Path partialOfAKilledProcess() throws IOException, InterruptedException {
        Process killed = new ProcessBuilder("true").start();
        killed.waitFor();
        Path partial = PartialFile.inFolderMadeFor(folder.resolve("render-out/Waves-0-01.00.png"))
                .path();
        String name = partial.getFileName().toString();
        String own = "-" + ProcessHandle.current().pid() + "-";
        return Files.move(partial, partial.resolveSibling(name.replace(own, "-" + killed.pid() + "-")));
    }

    @Test
    void aScreenshotIsTheFrameAtTheFilmsOwnSize() throws IOException, InterruptedException {
        Path ofKilled = partialOfAKilledProcess();
        window.resize(700, 300);
        window.pause();
        window.type(WatchedWindow.HOME);
        window.type(WatchedWindow.RIGHT);
        window.awaitFrame(1);
        window.type('s');
        Path file = folder.resolve("render-out/CountingFilm-0-00.20.png");
        WatchedWindow.await("a file is saved", () -> Files.exists(file));
        assertThat(ofKilled).doesNotExist();
        BufferedImage image = ImageIO.read(file.toFile());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        assertThat(expected.frameOf(pixels, new Area(0, 0, image.getWidth(), image.getHeight())))
                .hasValue(1);
        assertThat(image.getWidth()).isEqualTo(CountingFilm.SIZE.width());
    }

    @ParameterizedTest
    @ValueSource(ints = {WatchedWindow.ESCAPE, WatchedWindow.Q})
    void escapeAndQCloseTheWindowAndEndTheProgramInPeace(int key) throws IOException, InterruptedException {
        window.type(key);
        assertThat(window.awaitEnd()).isZero();
    }
}
