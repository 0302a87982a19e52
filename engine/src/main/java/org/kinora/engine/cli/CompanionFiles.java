package org.kinora.engine.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.kinora.command.UsageException;
import org.kinora.engine.handoff.FcpxmlFile;
import org.kinora.engine.handoff.OtioFile;
import org.kinora.engine.handoff.Stem;
import org.kinora.engine.handoff.Stems;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.review.ContactSheet;
import org.kinora.engine.review.FilmReport;
import org.kinora.engine.review.RenderFacts;
import org.kinora.engine.review.Thumbnail;
import org.kinora.engine.video.CaptionFiles;
import org.kinora.engine.video.CaptionFormat;
import org.kinora.engine.video.VideoException;

/** Makes what is asked for beside a film that is done. */
final class CompanionFiles {

    private static final int MOST_STILLS = 600;

    private final CompanionOptions options;
    private final Report report;

    CompanionFiles(CompanionOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    /** @param facts for the film's report */
    void make(FinishedFilm film, RenderFacts facts) throws VideoException {
        if (options.sheet()) {
            report.wrote(sheet(film), "contact sheet");
        }
        if (options.thumbnail()) {
            report.wrote(Thumbnail.write(film, thumbnailFrame(film), options.thumbnailKind()), "thumbnail");
        }
        if (options.report()) {
            report.wrote(FilmReport.write(film, facts, new LintFindings(options.audience())), "report");
        }
        if (options.otio() || options.fcpxml()) {
            handOff(film);
        }
    }

    private Path sheet(FinishedFilm film) throws VideoException {
        if (options.every() == null) {
            return ContactSheet.write(film);
        }
        if (film.seconds() / options.every().doubleValue() > MOST_STILLS) {
            throw new UsageException("--every " + options.every() + ": a contact sheet has at most " + MOST_STILLS
                    + " stills, and " + film.name() + " would need more.");
        }
        return ContactSheet.writeEvery(options.every(), film);
    }

    private OptionalLong thumbnailFrame(FinishedFilm film) {
        if (options.thumbnailTime() == null) {
            return OptionalLong.empty();
        }
        long frame = RenderTask.frameAt("--thumbnail", options.thumbnailTime(), film.film()) - film.first();
        if (frame < 0 || frame >= film.count()) {
            throw new UsageException(
                    "--thumbnail " + options.thumbnailTime() + " s: that is not in the stretch that is rendered.");
        }
        return OptionalLong.of(frame);
    }

    private void handOff(FinishedFilm film) throws VideoException {
        List<Stem> stems = Stems.write(film);
        for (Stem stem : stems) {
            report.wrote(stem.file(), stem.title());
        }
        for (Path captions : CaptionFiles.write(film.file(), film.captions(), Set.of(CaptionFormat.SRT))) {
            report.wrote(captions, "captions");
        }
        if (options.otio()) {
            report.wrote(OtioFile.write(film, stems), "timeline");
        }
        if (options.fcpxml()) {
            report.wrote(FcpxmlFile.write(film, stems), "project");
        }
    }
}
