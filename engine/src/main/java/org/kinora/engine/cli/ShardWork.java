package org.kinora.engine.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.engine.cli.gallery.ClassClosure;
import org.kinora.engine.output.FilmRecord;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.output.FilmShard;
import org.kinora.engine.output.FilmTracks;
import org.kinora.engine.output.Progress;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.VideoFile;

/** One of several parts of a film, for {@code join}. */
final class ShardWork extends RenderWork {

    private final StageTimer clock = StageTimer.ofElapsedTime();
    private final Report report;

    ShardWork(RenderCommand command, long began, Report report) {
        super(command, began);
        this.report = report;
    }

    @Override
    RenderResult make(SceneChoice choice, Progress progress) throws Exception {
        try (Film film = startRecording(choice)) {
            Stretch stretch = stretch(film);
            long first = stretch.first();
            long end = stretch.endIn(film);
            FilmTracks all = FilmTracks.of(film, first, end, command.loudness());
            FilmTracks tracks = command.captions().inFilm() ? all : all.withoutCaptions();
            boolean isRecorded = command.record(film.isNoted());
            // as a render of the whole stretch has it, of which the record tells
            FilmRecord record =
                    new FilmRecord(film, command.sceneOptions().size(), first, stretch.end(), () -> isRecorded);
            FilmRender render = render(film, clock).hashing(record.hashes());
            VideoFile file = new FilmShard(
                            film, classes(choice), command.kind(), format(command.kind()), command.shard(), first, end)
                    .render(
                            target(),
                            render,
                            tracks,
                            record,
                            isRecorded,
                            command.captions().formats(),
                            clock,
                            progress);
            render.warnings().forEach(report::warned);
            return new RenderResult(
                    file.path(),
                    true,
                    file.frames(),
                    film.rate().secondsAt(file.frames()),
                    command.sceneOptions().size().toString(),
                    command.sceneOptions().rate().toString(),
                    file.bytes(),
                    secondsTaken(),
                    file.encoder(),
                    null,
                    Map.of(),
                    List.of(),
                    null,
                    List.of(),
                    render.segments());
        }
    }

    /** What tells this scene from another one of the same name. */
    private static String classes(SceneChoice choice) {
        return choice.type().getClassLoader() instanceof CompiledClasses compiled
                ? compiled.codeIdentity()
                : new ClassClosure().hash(choice.type());
    }

    @Override
    String end() {
        return String.format(Locale.ROOT, "there is no %s of this render", target());
    }
}
