package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kinora.engine.frame.DrawList;

/** The frames of a scene, each drawn as soon as it is recorded. */
final class EarlyFrames {

    private EarlyFrames() {}

    /** Draws them again once the scene has ended. */
    static void areTheSameAfterwards(Consumer<Recorded> script) {
        try (Film film = Recorded.growingFilm(script)) {
            FilmFrames frames = new FilmFrames(film);
            List<DrawList> early = new ArrayList<>();
            for (long n = 0; film.has(n); n++) {
                early.add(frames.frame(n));
            }
            assertThat(early).hasSize((int) film.frameCount());
            for (int n = 0; n < early.size(); n++) {
                assertThat(frames.frame(n)).as("frame %d", n).isEqualTo(early.get(n));
            }
        }
    }
}
