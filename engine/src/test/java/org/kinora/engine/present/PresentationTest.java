package org.kinora.engine.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.engine.ChildJava;
import org.kinora.engine.Patience;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.preview.VirtualScreen;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.engine.preview.XConnection;

/** The real windows on an X server in memory: keys are pressed through the server, and its screen is read. */
class PresentationTest {

    private static final int SPACE = 0x20;
    private static final int THREE = 0x33;
    private static final int FOUR = 0x34;
    private static final int B = 0x62;
    private static final int F = 0x66;
    private static final int N = 0x6E;
    private static final int ENTER = 0xFF0D;
    private static final int ESCAPE = 0xFF1B;
    private static final int LEFT = 0xFF51;
    private static final int RIGHT = 0xFF53;
    private static final int PAGE_UP = 0xFF55;
    private static final int PAGE_DOWN = 0xFF56;

    private static final long DEADLINE_SECONDS = 60;
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final PictureSize NOTES = new PictureSize(1100, 620);

    private VirtualScreen screen;
    private XConnection connection;
    private Process talk;

    @BeforeEach
    void openScreen() throws IOException {
        assumeTrue(VirtualScreen.isInstalled(), "Talks are tested on Xvfb, which is not installed");
        screen = VirtualScreen.start(WIDTH, HEIGHT);
        connection = screen.connect();
    }

    @AfterEach
    void closeScreen() throws IOException {
        if (talk != null) {
            talk.destroyForcibly();
        }
        if (screen != null) {
            connection.close();
            screen.close();
        }
    }

    private void begin(Object... arguments) throws IOException {
        Object[] words = new Object[arguments.length + 1];
        words[0] = ColourTalk.class.getName();
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        ProcessBuilder program = new ProcessBuilder(ChildJava.command(words)).inheritIO();
        program.environment().put("DISPLAY", screen.display());
        program.environment().remove("WAYLAND_DISPLAY");
        talk = program.start();
    }

    private interface Place {
        int color() throws IOException;
    }

    private static void await(String what, Place place, int color) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        int last = place.color();
        while (last != color) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(String.format(
                        "In %d s it did not come to this: %s; it is #%06X", DEADLINE_SECONDS, what, last));
            }
            Patience.untilTheNextLook();
            last = place.color();
        }
    }

    /** The window of the audience lies below that of the speaker. */
    private int stage() throws IOException {
        return connection.pixel(160, NOTES.height() + 90);
    }

    /** In the middle of the next slide's picture, in the speaker's window. */
    private int next() throws IOException {
        try (NotesPage page = new NotesPage(NOTES, 1)) {
            Area area = page.nextArea(16.0 / 9);
            return connection.pixel(area.left() + area.width() / 2, area.top() + area.height() / 2);
        }
    }

    private void awaitStage(int color) throws IOException {
        await("the audience sees the colour", this::stage, color);
    }

    @Test
    void slidesPlayAndTheSpeakerGoesOnAndBack() throws IOException {
        begin();
        awaitStage(ColourTalk.RED);
        await("the notes have the next slide's end", this::next, ColourTalk.BLUE);
        connection.type(RIGHT);
        awaitStage(ColourTalk.GREEN);
        awaitStage(ColourTalk.BLUE);
        awaitStage(ColourTalk.GREEN);
        await("the notes have the slide after", this::next, ColourTalk.YELLOW);
        connection.type(PAGE_DOWN);
        awaitStage(ColourTalk.YELLOW);
        awaitStage(ColourTalk.WHITE);
        connection.type(PAGE_UP);
        awaitStage(ColourTalk.YELLOW);
        connection.type(SPACE);
        awaitStage(ColourTalk.WHITE);
        connection.type(THREE);
        connection.type(ENTER);
        awaitStage(ColourTalk.YELLOW);
        awaitStage(ColourTalk.WHITE);
    }

    @Test
    void theScreenIsBlackUntilAnyKeyOfTheTalk() throws IOException {
        begin();
        awaitStage(ColourTalk.RED);
        connection.type(B);
        awaitStage(0);
        connection.type(SPACE);
        awaitStage(ColourTalk.RED);
        connection.type(FOUR);
        connection.type(ENTER);
        awaitStage(ColourTalk.WHITE);
        connection.type(LEFT);
        awaitStage(ColourTalk.YELLOW);
    }

    @Test
    void escapeEndsTheTalkInPeace() throws IOException, InterruptedException {
        begin();
        awaitStage(ColourTalk.RED);
        connection.type(ESCAPE);
        assertThat(talk.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(talk.exitValue()).isZero();
    }

    @Test
    void aTalkFillsTheScreenAndTheNotesComeWhenTheyAreAskedFor() throws IOException {
        begin("full");
        await("the picture fills the width", () -> connection.pixel(3, HEIGHT / 2), ColourTalk.RED);
        await("above it is black", () -> connection.pixel(3, 3), 0);
        connection.type(F);
        await("the window is small again", () -> connection.pixel(WIDTH - 10, HEIGHT / 2), 0);
        await("it lies at the corner", () -> connection.pixel(160, 90), ColourTalk.RED);
        connection.type(N);
        await("the notes lie beside it", () -> connection.pixel(NOTES.width() - 5, NOTES.height() - 5), 0x17181B);
    }
}
