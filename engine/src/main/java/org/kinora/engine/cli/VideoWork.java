package org.kinora.engine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.output.FilmRecord;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.output.FilmTracks;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.output.Progress;
import org.kinora.engine.output.SegmentCounts;
import org.kinora.engine.review.RenderFacts;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;
import org.kinora.engine.video.CaptionFiles;
import org.kinora.engine.video.FileFormat;
import org.kinora.engine.video.FilmWriter;
import org.kinora.engine.video.RecordFile;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFile;

/** A scene, or a stretch of it, as a film of any kind, and its sections as further ones. */
final class VideoWork extends RenderWork {

    private final Report report;
    private final StageTimer clock;
    private final FileFormat kind;
    private volatile FilmWriter writer;
    private volatile FilmWriter sectionWriter;
    private volatile long firstFrame;
    private volatile long endFrame;
    private volatile FilmTracks tracks;

    /** @param report is told of frames that are kept of a film that is not whole */
    VideoWork(RenderCommand command, long began, Report report) {
        super(command, began);
        this.report = report;
        this.kind = command.kind();
        this.clock = command.json() ? StageTimer.ofCpuTime() : StageTimer.ofElapsedTime();
    }

    @Override
    RenderResult make(SceneChoice choice, Progress progress) throws Exception {
        FilmWriter opened = FilmWriter.open(kind, target(), format(kind), clock);
        try {
            writer = opened;
            try (Film film = startRecording(choice)) {
                Stretch stretch = stretch(film);
                long first = stretch.first();
                long end = stretch.end();
                firstFrame = first;
                endFrame = end;
                FilmTracks all =
                        FilmTracks.of(film, first, end, command.loudness()).timedBy(clock);
                tracks = command.captions().inFilm() ? all : all.withoutCaptions();
                if (kind.hasTracks()) {
                    opened.accompany(tracks);
                }
                FilmRecord record = new FilmRecord(
                        film, command.sceneOptions().size(), first, end, () -> command.record(film.isNoted()));
                FilmRender render = render(film, clock).hashing(record.hashes());
                VideoFile file = render.toVideo(opened, first, end, progress);
                tracks.warnings().forEach(sentence -> report.warned(film.name() + ": " + sentence));
                render.warnings().forEach(report::warned);
                Path written = command.record(film.isNoted())
                        ? RecordFile.write(file.path(), record.json(file.frames()))
                        : null;
                makeCompanions(film, first, file, record);
                if (!kind.hasTracks() && !film.soundtrack().sounds().isEmpty()) {
                    report.warned(film.name() + ": what is heard is not in this kind of file; --format wav writes it");
                }
                List<Path> sections =
                        command.sections() ? sections(film, first, first + file.frames(), progress) : List.of();
                return result(file, true, written, sections, render.segments());
            } catch (Throwable failed) {
                keep();
                throw failed;
            }
        } finally {
            Shortage.insist(() -> {
                opened.close();
                return null;
            });
        }
    }

    private void makeCompanions(Film film, long first, VideoFile file, FilmRecord record) throws VideoException {
        CompanionOptions companions = command.companions();
        if (companions.isNone()) {
            return;
        }
        List<String> warnings = new ArrayList<>(film.warnings());
        warnings.addAll(tracks.warnings());
        new CompanionFiles(companions, report)
                .make(
                        new FinishedFilm(
                                film, frames(film), command.sceneOptions().size(), file.path(), first, file.frames()),
                        new RenderFacts(
                                file.encoder(),
                                file.bytes(),
                                secondsTaken(),
                                kind.hasTracks() ? tracks.loudness().orElse(null) : null,
                                stageSeconds(),
                                command.json(),
                                warnings,
                                record.json(file.frames())));
    }

    @Override
    Optional<Finishing> finishing() {
        FilmWriter open = writer;
        if (open != null && open.isFinished()) {
            return Optional.of(Finishing.COMPANIONS);
        }
        return lacksSoundAlone() ? Optional.of(Finishing.SOUND) : Optional.empty();
    }

    private boolean lacksSoundAlone() {
        Film film = film();
        FilmTracks heard = tracks;
        return kind.hasTracks()
                && film != null
                && heard != null
                && film.isWhole()
                && writer.frames() == Math.min(endFrame, film.frameCount()) - firstFrame
                && !heard.isKnown();
    }

    /** Keeps the frames so far if that is wanted and there are any; returns them, or null. */
    private VideoFile keep() throws InterruptedException {
        if (!command.keep() || writer == null) {
            return null;
        }
        try {
            VideoFile kept = writer.keep();
            report.finished(result(kept, false, null, List.of(), SegmentCounts.NONE));
            return kept;
        } catch (VideoException | IllegalStateException nothingToKeep) {
            return null;
        }
    }

    @Override
    String end() {
        FilmWriter open = writer;
        if (open == null) {
            return nothingNew();
        }
        try {
            VideoFile kept = keep();
            if (kept != null) {
                return String.format(
                        Locale.ROOT,
                        "%s holds the first %d frames (%.2f s)",
                        target(),
                        kept.frames(),
                        secondsOf(kept.frames()));
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        long frames = open.frames();
        open.abort();
        FilmWriter section = sectionWriter;
        if (section != null) {
            section.abort();
        }
        if (open.isFinished()) {
            return target() + " is complete";
        }
        return frames == 0
                ? "before the first frame: " + nothingNew()
                : String.format(
                        Locale.ROOT,
                        "%d frames (%.2f s) are dropped, which --keep would have kept: %s",
                        frames,
                        secondsOf(frames),
                        nothingNew());
    }

    private double secondsOf(long frames) {
        return command.sceneOptions().rate().secondsAt(frames);
    }

    private RenderResult result(VideoFile file, boolean whole, Path record, List<Path> sections, SegmentCounts segments)
            throws VideoException {
        List<Path> captions = CaptionFiles.write(
                file.path(),
                film().captions(firstFrame, firstFrame + file.frames()),
                command.captions().formats());
        return new RenderResult(
                file.path(),
                whole,
                file.frames(),
                secondsOf(file.frames()),
                command.sceneOptions().size().toString(),
                command.sceneOptions().rate().toString(),
                file.bytes(),
                secondsTaken(),
                file.encoder(),
                kind.hasTracks() ? tracks.loudness().orElse(null) : null,
                command.json() ? stageSeconds() : Map.of(),
                captions,
                record,
                sections,
                segments);
    }

    private Map<String, Double> stageSeconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            seconds.put(stage.name().toLowerCase(Locale.ROOT), clock.seconds(stage));
        }
        return seconds;
    }

    /** Renders each section once more, so that it begins with a whole picture and has its own sound. */
    private List<Path> sections(Film film, long first, long end, Progress progress) throws Exception {
        List<Path> files = new ArrayList<>();
        List<SectionFiles> sections = SectionFiles.of(film.sections(), first, end, target(), kind.suffix());
        if (sections.isEmpty()) {
            report.warned(film.name() + ": has no sections; section(\"name\") begins one");
        }
        for (SectionFiles section : sections) {
            try (FilmWriter opened = FilmWriter.open(kind, section.file(), format(kind), clock)) {
                sectionWriter = opened;
                if (kind.hasTracks()) {
                    FilmTracks all = FilmTracks.of(film, section.first(), section.end(), command.loudness());
                    opened.accompany(command.captions().inFilm() ? all : all.withoutCaptions());
                }
                render(film, clock).toVideo(opened, section.first(), section.end(), progress);
                files.add(section.file());
            }
        }
        return files;
    }
}
