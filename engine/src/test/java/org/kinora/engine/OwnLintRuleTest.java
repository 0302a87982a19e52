package org.kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.lint.Audience;
import org.kinora.engine.lint.Finding;
import org.kinora.engine.lint.Lint;
import org.kinora.engine.lint.LintRule;
import org.kinora.engine.lint.LintedFilm;
import org.kinora.engine.lint.Severity;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.SeenShape;

/** A rule that an author writes outside of the engine. */
class OwnLintRuleTest {

    private static final class Crowd extends LintRule {

        Crowd() {
            super("crowd", Severity.WARNING, "There is more than one thing in the picture.");
        }

        @Override
        public List<Finding> check(LintedFilm film) {
            for (long frame = film.first(); frame < film.end(); frame++) {
                int count = SeenShape.in(film.film(), frame).size();
                if (count > 1) {
                    double seconds = film.film().rate().secondsAt(frame);
                    return List.of(finding(
                            seconds,
                            seconds,
                            List.of("Square"),
                            film.film().lineAt(frame),
                            "there are " + count + " things " + film.audience().name(),
                            "choose"));
                }
            }
            return List.of();
        }
    }

    private static final class Squares extends Scene {
        @Override
        protected void construct() {
            add(new Square());
            pause(1);
            add(new Square());
            pause(1);
        }
    }

    @Test
    void aRuleOfOnesOwnIsAppliedLikeAnyOther() {
        try (Film film = Film.recordWithLines(new Squares(), FilmSettings.DEFAULT)) {
            assertThat(Lint.of(film, Audience.PHONE, List.of(new Crowd())).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.toString())
                            .matches("1\\.000 s, \\S+: there are 2 things PHONE: choose \\[crowd\\]"));
        }
    }
}
