package org.kinora.engine.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.engine.output.Progress;
import org.kinora.engine.scene.Film;
import org.kinora.engine.video.VideoFile;

/** One of several parts of a film, for {@code join}. */
final class ShardWork extends RenderWork {

    private final Report report;

    ShardWork(RenderCommand command, long began, Report report) {
        super(command, began);
        this.report = report;
    }

    @Override
    RenderResult make(SceneChoice choice, Progress progress) throws Exception {
        try (Film film = startRecording(choice)) {
            ShardedFilm.Made made = new ShardedFilm(this, choice, film).render(command.shard(), target(), progress);
            VideoFile file = made.file();
            made.warnings().forEach(report::warned);
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
                    made.segments());
        }
    }

    @Override
    String end() {
        return String.format(Locale.ROOT, "there is no %s of this render", target());
    }
}
