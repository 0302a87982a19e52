package org.kinora.scenes;

import java.util.function.Consumer;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/** A scene whose script a test gives. */
public final class Stage extends ModelScene {

    private final Consumer<Stage> script;

    private Stage(Consumer<Stage> script) {
        this.script = script;
    }

    public static Film film(Consumer<Stage> script) {
        return Film.record(new Stage(script), FilmSettings.DEFAULT);
    }

    @Override
    protected void construct() {
        script.accept(this);
    }

    public Moment now() {
        return Recording.current().now();
    }
}
