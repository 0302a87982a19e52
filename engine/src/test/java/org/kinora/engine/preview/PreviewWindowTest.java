package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.preview.WindowLayout.Area;

/**
 * The real window on an X server in memory: keys are pressed and the mouse is moved through the server, and its screen is
 * read. "Frame n is shown" always means that the picture on the screen equals the rendered frame n pixel for pixel.
 */
class PreviewWindowTest {

    private static final long LAST = 119;

    private static ExpectedPictures expected;

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
        window = WatchedWindow.open(screen, expected);
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

    @ParameterizedTest
    @ValueSource(ints = {WatchedWindow.ESCAPE, WatchedWindow.Q})
    void escapeAndQCloseTheWindowAndEndTheProgramInPeace(int key) throws IOException, InterruptedException {
        window.type(key);
        assertThat(window.awaitEnd()).isZero();
    }
}
