package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;

class FilmWatcherTest {

    private static final class OneCircle extends Scene {
        @Override
        protected void construct() {
            add(new Circle());
        }
    }

    private static String said(Finishing stage, boolean asJson) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Interruption interruption = Interruption.listen(ending -> {});
        try (Film film = Film.record(new OneCircle(), new FilmSettings(FrameRate.of(10), 16.0 / 9, 1))) {
            Report report = asJson ? new JsonReport(out) : new TextReport(out, out, null);
            new FilmWatcher(() -> film, () -> Optional.ofNullable(stage), report, interruption).silent(12);
        } finally {
            interruption.stop();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFilmThatLacksItsSoundAloneIsNotSaidToDrawAFrame() {
        assertThat(said(Finishing.SOUND, false)).contains("the sound has been mixed and measured for 12 s");
        assertThat(said(Finishing.SOUND, true)).contains("\"silentSeconds\":12,\"stage\":\"sound\"");
        assertThat(said(Finishing.COMPANIONS, false)).contains("what goes beside it has been in the making for 12 s");
        assertThat(said(null, false)).contains("no new frame for 12 s: ");
    }
}
