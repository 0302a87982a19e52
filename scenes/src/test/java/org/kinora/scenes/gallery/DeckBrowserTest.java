package org.kinora.scenes.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.present.HtmlDeck;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.video.EncoderPreset;
import org.kinora.scenes.gallery.talks.OddSquares;

/** A talk as a page, opened from the disk. */
class DeckBrowserTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    /** In the middle of the first cell that is shown, in pixels. */
    private static final int CELL_X = (int) Math.round(160 - 5.2 * 22.5);

    private static final int CELL_Y = (int) Math.round(90 + 1.65 * 22.5);

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static String address;
    private static int lastCell;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Chromium.program().isPresent(), "a Chromium is not installed; on Debian: apt-get install chromium");
        Path page = folder.resolve("talk.html");
        try (Film film = Film.record(new OddSquares(), new FilmSettings(FrameRate.of(10), 16.0 / 9, 0));
                FrameRenderer renderer = new FrameRenderer(SIZE)) {
            assertThat(HtmlDeck.write(page, film, SIZE, EncoderPreset.DRAFT, (slide, number, of) -> {}))
                    .isEqualTo(5);
            ByteBuffer rgba = renderer.render(new FilmFrames(film).frame(film.frameCount() - 1))
                    .rgba();
            lastCell = rgba.getInt(4 * (CELL_Y * 320 + CELL_X)) >>> 8;
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing but the page is left").containsExactly(page);
        }
        address = page.toUri().toString();
        chromium = Chromium.start(Chromium.program().get(), Files.createDirectories(folder.resolve("profile")));
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        chromium.open("about:blank");
        chromium.open(address);
        chromium.await("document.querySelector('video.shown')");
    }

    private static String text(String id) throws Exception {
        return chromium.evaluate("document.getElementById('" + id + "').textContent");
    }

    /** A level of a pixel of the film that is shown, by the browser's own decoder. */
    private static int level(int channel) throws Exception {
        return Integer.parseInt(chromium.evaluate("(() => { const canvas = document.createElement('canvas');"
                + " canvas.width = 320; canvas.height = 180; const to = canvas.getContext('2d');"
                + " to.drawImage(document.querySelector('video.shown'), 0, 0, 320, 180);"
                + " return to.getImageData(" + CELL_X + ", " + CELL_Y + ", 1, 1).data[" + channel + "]; })()"));
    }

    private static final String STANDS = "document.querySelector('video.shown').ended";

    @Test
    void aSlidePlaysAndStopsAndTheNextOneFollowsAtAKey() throws Exception {
        chromium.await(STANDS);
        assertThat(text("number")).isEqualTo("1 / 5");
        chromium.press("PageDown");
        chromium.await("document.getElementById('title').textContent === 'A guess'");
        chromium.await(
                "document.querySelector('video.shown').loop && document.querySelector('video.shown').currentTime > 0.3");
        chromium.press("ArrowLeft");
        chromium.await("document.getElementById('number').textContent === '1 / 5'");
        chromium.await("!document.querySelector('video.shown').loop");
        assertThat(chromium.evaluate("document.querySelector('video.shown').paused"))
                .isEqualTo("true");
    }

    @Test
    void aSlideMayHandOverByItself() throws Exception {
        chromium.press("3");
        chromium.press("Enter");
        chromium.await("document.getElementById('title').textContent === 'One after another'");
        chromium.await("!document.querySelector('video.shown').paused");
    }

    @Test
    void goingBackShowsTheEndOfTheSlideBefore() throws Exception {
        chromium.press("End");
        chromium.await("document.getElementById('number').textContent === '5 / 5'");
        chromium.press("ArrowUp");
        chromium.await("document.getElementById('number').textContent === '4 / 5'");
        chromium.await(
                "document.querySelector('video.shown').paused && document.querySelector('video.shown').currentTime > 3");
        for (int channel = 0; channel < 3; channel++) {
            assertThat(level(channel))
                    .as("level of channel %d of a cell", channel)
                    .isBetween((lastCell >> 16 - 8 * channel & 255) - 12, (lastCell >> 16 - 8 * channel & 255) + 12);
        }
    }

    @Test
    void theNotesShowWhatComesNextAndTheTime() throws Exception {
        assertThat(chromium.evaluate("document.getElementById('notes').offsetParent === null"))
                .isEqualTo("true");
        chromium.press("n");
        assertThat(chromium.evaluate("document.getElementById('notes').offsetWidth > 200"))
                .isEqualTo("true");
        assertThat(text("text")).isEqualTo("Welcome. Nobody needs more than adding up today.");
        assertThat(text("following")).isEqualTo("Next: A guess");
        chromium.await("document.getElementById('next').naturalWidth === 480");
        assertThat(text("clock")).matches("\\d\\d:\\d\\d");
        chromium.press("End");
        chromium.await("document.getElementById('next').hidden");
        assertThat(text("following")).isEqualTo("This is the last slide");
    }

    @Test
    void blackHidesThePictureUntilAKey() throws Exception {
        chromium.press("b");
        String visibility = "getComputedStyle(document.querySelector('video.shown')).visibility";
        assertThat(chromium.evaluate("getComputedStyle(document.getElementById('stage')).opacity"))
                .isEqualTo("0");
        assertThat(chromium.evaluate(visibility)).isEqualTo("visible");
        chromium.press(" ");
        assertThat(chromium.evaluate("getComputedStyle(document.getElementById('stage')).opacity"))
                .isEqualTo("1");
        assertThat(text("number")).as("it goes on at the next key only").isEqualTo("1 / 5");
    }

    @Test
    void aSlideStandsStillAndPlaysOn() throws Exception {
        chromium.press("4");
        chromium.press("Enter");
        chromium.await("document.getElementById('number').textContent === '4 / 5'"
                + " && document.querySelector('video.shown').currentTime > 0.2");
        chromium.press("p");
        assertThat(chromium.evaluate(PAUSED)).isEqualTo("true");
        chromium.press("PageDown");
        chromium.await("!" + PAUSED);
        assertThat(text("number")).as("going on means playing on").isEqualTo("4 / 5");
    }

    private static final String PAUSED = "document.querySelector('video.shown').paused";

    @Test
    void keysThatComeQuicklyAreNotLost() throws Exception {
        chromium.press("PageDown");
        chromium.press("PageDown");
        chromium.press("PageDown");
        assertThat(text("number")).isEqualTo("4 / 5");
    }

    @Test
    void whatIsBlackIsSilent() throws Exception {
        chromium.press("b");
        assertThat(chromium.evaluate("document.querySelector('video.shown').muted"))
                .isEqualTo("true");
        chromium.press("b");
        assertThat(chromium.evaluate("document.querySelector('video.shown').muted"))
                .isEqualTo("false");
    }

    @Test
    void digitsAreTakenBack() throws Exception {
        chromium.press("4");
        assertThat(text("place")).isEqualTo("go to 4");
        chromium.press("Backspace");
        assertThat(text("place")).isEqualTo("1 / 5");
        chromium.press("Enter");
        chromium.await("document.getElementById('number').textContent === '2 / 5'");
    }

    @Test
    void theAddressLeadsToASlideAtAnyTime() throws Exception {
        chromium.evaluate("location.hash = '#3'");
        chromium.await("document.getElementById('title').textContent === 'The first one'");
    }

    @Test
    void onPaperEverySlideHasItsPictureAndItsNotes() throws Exception {
        chromium.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(chromium.evaluate("document.querySelectorAll('#handout li img').length"))
                .isEqualTo("5");
        assertThat(text("handout")).contains("A guess", "Let them guess, and wait");
        chromium.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(chromium.evaluate("document.getElementById('handout')")).isEqualTo("null");
    }

    @Test
    void theOtherMouseButtonsAreTheBrowsers() throws Exception {
        chromium.evaluate("['pointerdown', 'pointerup'].forEach(type => document.getElementById('stage')"
                + ".dispatchEvent(new PointerEvent(type, {clientX: 300, button: 2})))");
        assertThat(text("number")).isEqualTo("1 / 5");
    }

    @Test
    void fingersGoOnAndBack() throws Exception {
        touch(200, 100);
        chromium.await("document.getElementById('number').textContent === '2 / 5'");
        touch(100, 200);
        chromium.await("document.getElementById('number').textContent === '1 / 5'");
    }

    private static void touch(int from, int to) throws Exception {
        chromium.evaluate("document.getElementById('stage').dispatchEvent(new PointerEvent('pointerdown', {clientX: "
                + from
                + "})), document.getElementById('stage').dispatchEvent(new PointerEvent('pointerup', {clientX: " + to
                + "}))");
    }

    @Test
    void itAsksNobodyForAnything() throws Exception {
        chromium.await(STANDS);
        assertThat(chromium.requests())
                .allMatch(request -> request.equals(address)
                        || request.startsWith(address + "#")
                        || request.startsWith("data:")
                        || request.startsWith("blob:")
                        || request.equals("about:blank"));
    }
}
