package org.kinora.engine.scene;

import java.util.function.Consumer;

/** Records a scene that is written as a lambda. */
public final class Recorded extends Scene {

    private final Consumer<Recorded> script;

    private Recorded(Consumer<Recorded> script) {
        this.script = script;
    }

    /** The film of the script, at ten frames a second so that frame numbers are easy to read. */
    public static Film film(Consumer<Recorded> script) {
        return Film.record(
                new Recorded(script), new FilmSettings(org.kinora.engine.timeline.FrameRate.of(10), 16 / 9.0, 1));
    }

    @Override
    protected void construct() {
        script.accept(this);
    }
}
