package org.kinora.engine.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.video.Chapter;
import org.kinora.engine.video.SideFile;
import org.kinora.engine.video.VideoException;

/**
 * A page about a render: the film with its chapters and captions, stills that lead to their moments, what is said when, what
 * should be looked at, how long everything took, and where the film comes from. It needs nothing but the film beside it.
 */
public final class FilmReport {

    private static final double STILL_AREA = 480 * 270;

    private final FinishedFilm film;
    private final RenderFacts facts;
    private final Inspection inspection;
    private final HtmlPage page;

    private FilmReport(FinishedFilm film, RenderFacts facts, Inspection inspection) {
        this.film = film;
        this.facts = facts;
        this.inspection = inspection;
        this.page = new HtmlPage(film.name() + ": report", HtmlPage.resource(FilmReport.class, "report.css"));
    }

    /**
     * Writes {@code Film-report.html}.
     *
     * @return the file
     * @throws VideoException if it cannot be written
     */
    public static Path write(FinishedFilm film, RenderFacts facts, Findings findings) throws VideoException {
        Path file = SideFile.beside(film.file(), "-report.html");
        SideFile.write(file, new FilmReport(film, facts, findings.in(film)).html());
        return file;
    }

    private String html() {
        List<Still> stills = StillChoice.of(film);
        boolean isSpoken = !film.captions().isEmpty() || !film.lines().isEmpty();
        page.add("<header>\n<h1>")
                .text(film.name())
                .add("</h1>\n<p class=facts>")
                .text(summary())
                .add("</p>\n");
        page.add("<nav aria-label=\"Parts of the page\">");
        link("stills", "Stills", stills.size());
        link(
                "findings",
                "Findings",
                inspection.findings().size() + facts.warnings().size());
        page.add("<a href=\"#timings\">Timings</a><a href=\"#provenance\">Provenance</a></nav>\n</header>\n");
        page.add(isSpoken ? "<main class=spoken>\n" : "<main>\n");
        player();
        if (isSpoken) {
            narration();
        }
        stills(stills);
        new FindingList(page).add(inspection, facts.warnings());
        timings();
        provenance();
        page.add("</main>\n");
        return page.data("film", data()).finish(HtmlPage.resource(FilmReport.class, "report.js"));
    }

    private void link(String id, String title, int count) {
        page.add("<a href=\"#" + id + "\">" + title + " <small>" + count + "</small></a>");
    }

    private String summary() {
        StringBuilder summary = new StringBuilder(Times.of(film.seconds()));
        summary.append(" · ")
                .append(film.size().width())
                .append('×')
                .append(film.size().height());
        summary.append(" · ").append(Times.of(film.rate())).append(" fps · ");
        summary.append(
                facts.bytes() < 1_000_000
                        ? String.format(Locale.ROOT, "%.1f kB · ", facts.bytes() / 1e3)
                        : String.format(Locale.ROOT, "%.1f MB · ", facts.bytes() / 1e6));
        summary.append(facts.encoder());
        if (facts.loudness() != null && facts.loudness().isMeasured()) {
            summary.append(String.format(
                    Locale.ROOT,
                    " · %.1f LUFS, peaks of %.1f dBTP",
                    facts.loudness().integrated(),
                    facts.loudness().truePeak()));
        }
        if (film.first() > 0) {
            summary.append(" · from ").append(Times.of(film.rate().secondsAt(film.first())));
        }
        return summary.toString();
    }

    private void player() {
        page.add(
                "<section id=player aria-label=Film>\n<div class=screen><video controls playsinline preload=metadata width="
                        + film.size().width() + " height=" + film.size().height() + " src=\"");
        page.text(SideFile.address(film.file())).add("\"></video>\n<p id=unplayable hidden>This browser cannot play ");
        page.text(film.file().getFileName().toString()).add("; another player may.</p></div>\n");
        page.add("<div id=chapters role=group aria-label=Sections>\n");
        for (Chapter part : film.parts()) {
            long frames = part.endFrame() - part.firstFrame();
            page.add("<button type=button style=\"flex-grow:" + frames + "\" title=\"")
                    .text(part.title());
            page.add("\" data-time=" + seconds(part.firstFrame()) + "><span>")
                    .text(part.title())
                    .add("</span></button>\n");
        }
        page.add("</div>\n<div id=marks aria-hidden=true>");
        for (ReportFinding finding : inspection.findings()) {
            page.add(String.format(
                    Locale.ROOT,
                    "<i class=%s style=\"left:%.3f%%\"></i>",
                    FindingList.level(finding),
                    100 * finding.from() / film.seconds()));
        }
        page.add(
                "</div>\n<p class=facts><kbd>space</kbd> plays · <kbd>←</kbd> <kbd>→</kbd> 5 s · <kbd>,</kbd> <kbd>.</kbd> one frame"
                        + " · <kbd>[</kbd> <kbd>]</kbd> sections · <kbd>c</kbd> captions</p>\n</section>\n");
    }

    /** The lines of the script where there is one; a subtitle of the scene's own is a caption only. */
    private void narration() {
        page.add("<section id=narration aria-label=Narration>\n<h2>Narration</h2>\n<ol>\n");
        if (film.lines().isEmpty()) {
            for (Caption caption : film.captions().all()) {
                line(caption.from().doubleValue(), caption.text());
            }
        } else {
            film.lines().forEach(line -> line(film.rate().secondsAt(line.firstFrame()), line.text()));
        }
        page.add("</ol>\n</section>\n");
    }

    private void line(double from, String text) {
        page.add("<li><button type=button data-time=" + from + "><time>" + Times.of(from) + "</time><span>");
        page.text(text).add("</span></button></li>\n");
    }

    private void stills(List<Still> stills) {
        PictureSize size = Sizes.ofArea(film.size(), STILL_AREA);
        page.add("<section id=stills>\n<h2>Stills</h2>\n<div class=grid>\n");
        try (FrameRenderer renderer = new FrameRenderer(size)) {
            for (Still still : stills) {
                byte[] jpeg = Pictures.jpeg(renderer.render(film.frames().frame(film.first() + still.frame())));
                String time = Times.of(film.rate().secondsAt(still.frame()));
                page.add("<button type=button data-time=" + seconds(still.frame()) + "><img alt=\"\" width="
                        + size.width()
                        + " height=" + size.height() + " src=\"data:image/jpeg;base64,"
                        + Base64.getEncoder().encodeToString(jpeg) + "\"><span>");
                page.text(still.name()).add("</span> <time>" + time + "</time></button>\n");
            }
        }
        page.add("</div>\n</section>\n");
    }

    private void timings() {
        page.add("<section id=timings>\n<h2>Timings</h2>\n<table>\n");
        double most =
                facts.stageSeconds().values().stream().mapToDouble(s -> s).max().orElse(0);
        for (Map.Entry<String, Double> stage : facts.stageSeconds().entrySet()) {
            page.add(String.format(
                    Locale.ROOT,
                    "<tr><th scope=row>%s<td>%.2f s<td><meter min=0 max=1 value=%.3f></meter>%n",
                    stage.getKey(),
                    stage.getValue(),
                    most == 0 ? 0 : stage.getValue() / most));
        }
        page.add(String.format(
                Locale.ROOT,
                "</table>%n<p class=facts>%s; the stages of one frame run beside those of others. The whole render took %.1f s, %.0f frames a second.</p>%n</section>%n",
                facts.countsCpu() ? "Seconds of CPU time" : "Seconds by the clock",
                facts.secondsTaken(),
                film.count() / Math.max(1e-3, facts.secondsTaken())));
    }

    private void provenance() {
        page.add("<section id=provenance>\n<h2>Provenance</h2>\n");
        Map<String, Object> notes = film.film().notesBefore(film.first() + film.count());
        if (notes.isEmpty()) {
            page.add("<p>The scene notes nothing of itself.</p>\n");
        } else {
            new NoteList(page).add(notes);
        }
        page.add("<details><summary>The film's record</summary><pre>")
                .text(facts.record())
                .add("</pre></details>\n</section>\n");
    }

    private double seconds(long frame) {
        return film.rate().secondsAt(frame);
    }

    private String data() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("frameSeconds", film.rate().secondsAt(1));
            json.writeArrayFieldStart("captions");
            for (Caption caption : film.captions().all()) {
                json.writeStartObject();
                json.writeNumberField("from", caption.from().doubleValue());
                json.writeNumberField("to", caption.to().doubleValue());
                json.writeStringField("text", String.join("\n", caption.lines()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
