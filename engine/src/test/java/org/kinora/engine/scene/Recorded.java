package org.kinora.engine.scene;

import java.util.function.Consumer;
import org.kinora.engine.timeline.FrameRate;

/** Records a scene that is written as a lambda. */
public final class Recorded extends Scene {

    private static final FilmSettings TEN_FRAMES_A_SECOND = new FilmSettings(FrameRate.of(10), 16 / 9.0, 1);

    private final Consumer<Recorded> script;

    private Recorded(Consumer<Recorded> script) {
        this.script = script;
    }

    /** The film of the script, at ten frames a second so that frame numbers are easy to read. */
    public static Film film(Consumer<Recorded> script) {
        return Film.record(new Recorded(script), TEN_FRAMES_A_SECOND);
    }

    /** The same, while the script still runs on a thread of its own. */
    public static Film growingFilm(Consumer<Recorded> script) {
        return Film.startRecording(new Recorded(script), TEN_FRAMES_A_SECOND);
    }

    @Override
    protected void construct() {
        script.accept(this);
    }
}
