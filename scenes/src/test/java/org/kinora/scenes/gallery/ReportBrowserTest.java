package org.kinora.scenes.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.output.FilmTracks;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.review.FilmReport;
import org.kinora.engine.review.Inspection;
import org.kinora.engine.review.RenderFacts;
import org.kinora.engine.review.ReportFinding;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.EncoderPreset;
import org.kinora.engine.video.Mp4Writer;
import org.kinora.engine.video.VideoFile;
import org.kinora.engine.video.VideoFormat;
import org.kinora.scenes.gallery.narration.SpokenCycloid;

/** The report of a spoken film, as a person sees it who opens it from the disk. */
class ReportBrowserTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Chromium.program().isPresent(), "a Chromium is not installed; on Debian: apt-get install chromium");
        address = report().toUri().toString();
        chromium = Chromium.start(Chromium.program().get(), Files.createDirectories(folder.resolve("profile")));
    }

    /** With blanks, with what has a meaning in addresses, and with accents where files may have some. */
    private static String name() {
        String plain = "50% of #1, a film";
        return "UTF-8".equals(System.getProperty("sun.jnu.encoding")) ? plain + " \u00e9, e\u0301" : plain;
    }

    private static Path report() throws Exception {
        StageTimer timer = StageTimer.ofElapsedTime();
        try (Film film = Film.record(new SpokenCycloid(), new FilmSettings(FrameRate.of(10), 16.0 / 9, 0));
                Mp4Writer writer = Mp4Writer.open(
                        folder.resolve(name() + ".mp4"),
                        new VideoFormat(320, 180, film.rate(), EncoderPreset.DRAFT),
                        timer)) {
            FilmFrames frames = new FilmFrames(film);
            writer.accompany(FilmTracks.of(film, 0, Long.MAX_VALUE, null));
            VideoFile file =
                    new FilmRender(frames, SIZE, timer).toVideo(writer, 0, Long.MAX_VALUE, (done, total) -> {});
            return FilmReport.write(
                    new FinishedFilm(film, frames, SIZE, file.path(), 0, file.frames()),
                    new RenderFacts(
                            file.encoder(),
                            file.bytes(),
                            1,
                            null,
                            Map.of("draw", 1.0),
                            false,
                            List.of("one <warning>"),
                            "{}"),
                    whole -> new Inspection(
                            "on a phone",
                            List.of(new ReportFinding("contrast", true, 12, 13, "too faint", "Film.java:3")),
                            List.of(new Inspection.Meant(
                                    new ReportFinding("still", false, 8, 16, "nothing moves", "Film.java:5"),
                                    "it is a painting"))));
        }
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
        chromium.await("document.querySelector('video').readyState > 0");
    }

    private static double time() throws Exception {
        return Double.parseDouble(chromium.evaluate("document.querySelector('video').currentTime"));
    }

    @Test
    void theFilmPlaysWithItsCaptions() throws Exception {
        assertThat(chromium.evaluate("document.querySelector('video').duration > 18"))
                .isEqualTo("true");
        // a key that a script presses does not allow a browser to be heard
        chromium.evaluate("document.querySelector('video').muted = true");
        chromium.press(" ");
        chromium.await("document.querySelector('video').currentTime > 1.2");
        chromium.await("document.querySelector('video').textTracks[0].activeCues.length === 1");
        assertThat(chromium.evaluate("document.querySelector('video').textTracks[0].activeCues[0].text"))
                .startsWith("A wheel rolls");
        chromium.press("c");
        assertThat(chromium.evaluate("document.querySelector('video').textTracks[0].mode"))
                .isEqualTo("hidden");
    }

    @Test
    void stillsSectionsLinesAndFindingsLeadToTheirMoments() throws Exception {
        assertThat(chromium.evaluate("Promise.all([...document.images].map(i => i.decode()))"
                        + ".then(() => [...document.images].map(i => i.naturalWidth).join(' '))"))
                .isEqualTo("320 320 320");
        chromium.evaluate("document.querySelectorAll('#stills button')[2].click()");
        assertThat(time()).isBetween(6.4, 18.4);
        chromium.evaluate("document.querySelectorAll('#chapters button')[1].click()");
        assertThat(time()).isBetween(1.0, 1.1);
        chromium.await("document.querySelector('#chapters [aria-current]').textContent.trim() === 'A rolling wheel'");
        chromium.evaluate("document.querySelectorAll('#narration button')[1].click()");
        assertThat(time()).isBetween(6.4, 6.6);
        chromium.await("document.querySelector('#narration [aria-current]').textContent.includes('cycloid')");
        chromium.evaluate("document.querySelector('#findings button').click()");
        assertThat(time()).isBetween(12.0, 12.1);
    }

    @Test
    void keysGoFromSectionToSectionAndFrameToFrame() throws Exception {
        chromium.press("]");
        assertThat(time()).isBetween(1.0, 1.1);
        chromium.press("]");
        assertThat(time()).isBetween(6.4, 6.6);
        chromium.press("[");
        assertThat(time()).isBetween(1.0, 1.1);
        chromium.press(".");
        assertThat(time()).isBetween(1.1, 1.2);
        chromium.press(",");
        assertThat(time()).isBetween(1.0, 1.1);
    }

    @Test
    void findingsAndWarningsAreToldInWords() throws Exception {
        assertThat(chromium.evaluate("document.getElementById('findings').innerText"))
                .contains("Findings as seen on a phone", "too faint contrast · Film.java:3", "one <warning> warning")
                .contains("1 meant so")
                .doesNotContain("nothing moves");
        chromium.evaluate("document.querySelector('#findings summary').click()");
        assertThat(chromium.evaluate("document.getElementById('findings').innerText"))
                .contains("nothing moves still · Film.java:5", "it is a painting");
    }

    @Test
    void itIsDarkOrLightAsIsPreferredAndAsksNobodyForAnything() throws Exception {
        String ground = "getComputedStyle(document.body).backgroundColor";
        chromium.prefer("light");
        assertThat(chromium.evaluate(ground)).isEqualTo("rgb(246, 247, 249)");
        chromium.prefer("dark");
        assertThat(chromium.evaluate(ground)).isEqualTo("rgb(15, 18, 23)");
        assertThat(chromium.requests())
                .isNotEmpty()
                .allMatch(request -> request.startsWith(address.replaceFirst("[^/]*$", ""))
                        || request.startsWith("data:")
                        || request.equals("about:blank"));
    }
}
