package org.kinora.engine.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kinora.engine.cli.gallery.ClassClosure;
import org.kinora.engine.output.FilmRecord;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.output.FilmShard;
import org.kinora.engine.output.FilmTracks;
import org.kinora.engine.output.Progress;
import org.kinora.engine.output.SegmentCounts;
import org.kinora.engine.output.ShardPart;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.SegmentGrid;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFile;
import org.kinora.engine.video.VideoFormat;

/** A film that is recorded once, any part of which can be rendered then; several threads may render at once. */
final class ShardedFilm {

    /** A part's file, how much of it was known before, and what the author should know. */
    record Made(VideoFile file, SegmentCounts segments, List<String> warnings) {}

    private final RenderWork work;
    private final Film film;
    private final String classes;
    private final VideoFormat format;
    private final Stretch stretch;
    private final long first;
    private final long end;

    /** Waits until the film is recorded to its end. */
    ShardedFilm(RenderWork work, SceneChoice choice, Film film) {
        this.work = work;
        this.film = film;
        this.classes = classes(choice);
        this.format = work.format(work.command.kind());
        this.stretch = work.stretch(film);
        this.first = stretch.first();
        this.end = stretch.endIn(film);
    }

    /** What tells this scene from another one of the same name. */
    private static String classes(SceneChoice choice) {
        return choice.type().getClassLoader() instanceof CompiledClasses compiled
                ? compiled.codeIdentity()
                : new ClassClosure().hash(choice.type());
    }

    Film film() {
        return film;
    }

    /** How many segments it has. */
    int segments() {
        SegmentGrid grid = format.segments().orElseThrow().grid();
        return Math.toIntExact(ShardPart.segments(grid, first, end));
    }

    /** The names of OpenGL's renderer and version, by which this process draws. */
    String device() {
        return work.render(film, StageTimer.ofElapsedTime()).device();
    }

    long first() {
        return first;
    }

    long frames() {
        return end - first;
    }

    /** When a part begins, in seconds of the film. */
    double beginning(ShardPart part) {
        return film.rate().secondsAt(part.first(format.segments().orElseThrow().grid(), first, end));
    }

    /** In what all parts agree, by names for people. */
    Map<String, String> plan() {
        RenderCommand command = work.command;
        return shard(new ShardPart(1, 1))
                .plan(command.record(film.isNoted()), command.captions().formats());
    }

    private FilmShard shard(ShardPart part) {
        return new FilmShard(film, classes, work.command.kind(), format, part, first, end);
    }

    Made render(ShardPart part, Path target, Progress progress) throws VideoException, InterruptedException {
        RenderCommand command = work.command;
        StageTimer clock = StageTimer.ofElapsedTime();
        FilmTracks tracks = tracks();
        boolean isRecorded = command.record(film.isNoted());
        FilmRecord record = record(isRecorded);
        FilmRender render = work.render(film, clock).hashing(record.hashes());
        VideoFile file = shard(part)
                .render(
                        target,
                        render,
                        tracks,
                        record,
                        isRecorded,
                        command.captions().formats(),
                        clock,
                        progress);
        return new Made(file, render.segments(), render.warnings());
    }

    /** What accompanies the whole film. */
    FilmTracks tracks() {
        FilmTracks all = FilmTracks.of(film, first, end, work.command.loudness());
        return work.command.captions().inFilm() ? all : all.withoutCaptions();
    }

    /** Tells of the stretch that was asked for, as that of a whole render does. */
    FilmRecord record(boolean isRecorded) {
        return new FilmRecord(film, work.command.sceneOptions().size(), first, stretch.end(), () -> isRecorded);
    }
}
