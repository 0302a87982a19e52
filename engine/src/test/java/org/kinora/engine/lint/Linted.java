package org.kinora.engine.lint;

import java.util.List;
import java.util.function.Consumer;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;

/** What one rule finds in a scene. */
final class Linted {

    private static final FilmSettings WIDE = new FilmSettings(FrameRate.of(10), 16 / 9.0, 1);

    private Linted() {}

    /** At ten frames a second, seen on a kiosk. */
    static List<Finding> by(LintRule rule, Consumer<Scene> script) {
        return by(rule, Audience.KIOSK, WIDE, script);
    }

    static List<Finding> by(LintRule rule, Audience audience, Consumer<Scene> script) {
        return by(rule, audience, WIDE, script);
    }

    static List<Finding> by(LintRule rule, Audience audience, FilmSettings settings, Consumer<Scene> script) {
        Scene scene = new Scene() {
            @Override
            protected void construct() {
                script.accept(this);
            }
        };
        return of(rule, audience, settings, scene).findings();
    }

    static LintResult of(LintRule rule, Audience audience, Scene scene) {
        return of(rule, audience, WIDE, scene);
    }

    private static LintResult of(LintRule rule, Audience audience, FilmSettings settings, Scene scene) {
        try (Film film = Film.recordWithLines(scene, settings)) {
            return Lint.of(film, audience, List.of(rule));
        }
    }

    static List<String> sentences(LintRule rule, Consumer<Scene> script) {
        return by(rule, script).stream().map(Finding::what).toList();
    }
}
