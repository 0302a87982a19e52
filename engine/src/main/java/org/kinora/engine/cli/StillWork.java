package org.kinora.engine.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.output.Progress;
import org.kinora.engine.output.SegmentCounts;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timing.StageTimer;

/** One frame of a scene as a PNG file. */
final class StillWork extends RenderWork {

    StillWork(RenderCommand command, long began) {
        super(command, began);
    }

    @Override
    RenderResult make(SceneChoice choice, Progress progress) throws Exception {
        try (Film film = startRecording(choice)) {
            long frame =
                    command.lastFrame() ? film.frameCount() - 1 : RenderTask.frameAt("--still", command.still(), film);
            new FilmRender(frames(film), command.sceneOptions().size(), StageTimer.ofElapsedTime())
                    .toStill(target(), frame);
        }
        return new RenderResult(
                target(),
                true,
                1,
                0,
                command.sceneOptions().size().toString(),
                command.sceneOptions().rate().toString(),
                Files.size(target()),
                secondsTaken(),
                "png",
                null,
                Map.of(),
                List.of(),
                null,
                List.of(),
                SegmentCounts.NONE);
    }

    @Override
    String end() {
        return nothingNew();
    }
}
