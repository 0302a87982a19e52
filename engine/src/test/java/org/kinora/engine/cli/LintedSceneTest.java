package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.engine.cli.LintedScene.Place;
import org.kinora.engine.lint.Audience;
import org.kinora.engine.lint.Finding;
import org.kinora.engine.lint.LintResult;
import org.kinora.engine.lint.Severity;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.SourceLine;

class LintedSceneTest {

    private static final class Waves extends Scene {
        @Override
        protected void construct() {}
    }

    private static final LintResult NOTHING = new LintResult("Waves", Audience.KIOSK, List.of(), List.of());

    private static Finding at(SourceLine line) {
        return new Finding("still", Severity.WARNING, 0, 1, List.of(), Optional.ofNullable(line), "it stands", "go on");
    }

    private static Place place(String file, String module, SourceLine line) {
        return new LintedScene(new SceneChoice(Waves.class, file, 9, module), NOTHING).place(at(line));
    }

    @Test
    void aLineOfAnotherPackageLiesAsFarFromTheSceneAsThePackagesSay() {
        String file = "engine/src/test/java/org/kinora/engine/cli/Waves.java";
        assertThat(place(file, "engine", new SourceLine("org.kinora.scenes.viz.Bars$1", "Bars.java", 7)))
                .isEqualTo(new Place("engine/src/test/java/org/kinora/scenes/viz/Bars.java", 7));
        assertThat(place(file, "engine", null)).isEqualTo(new Place(file, 9));
    }

    @Test
    void aFileOfTheAuthorsOwnHasItsHelpersBesideIt() {
        assertThat(place("films/Waves.java", null, new SourceLine("Bars", "Bars.java", 7)))
                .isEqualTo(new Place("films/Bars.java", 7));
    }
}
