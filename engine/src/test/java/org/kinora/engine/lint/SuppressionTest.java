package org.kinora.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;

class SuppressionTest {

    private static LintResult result(Scene scene) {
        return Linted.of(new TextSize(), Audience.KIOSK, scene);
    }

    private abstract static class SmallPrint extends Scene {
        @Override
        protected void construct() {
            add(new Text("small print", 10));
            add(new Text("fine print", 11).moveTo(0, 2));
            pause(1);
        }
    }

    @LintIgnore(rule = "text-size", reason = "nobody reads it")
    private static final class Ignored extends SmallPrint {}

    @Test
    void whatIsMeantSoIsNotFoundButKeptWithItsReason() {
        LintResult result = result(new Ignored());
        assertThat(result.findings()).isEmpty();
        assertThat(result.suppressed())
                .extracting(LintResult.Suppressed::reason)
                .containsExactly("nobody reads it", "nobody reads it");
    }

    @LintIgnore(rule = "text-size", of = "fine", reason = "nobody reads it")
    private static final class OneOfThem extends SmallPrint {}

    @Test
    void oneObjectCanBeMeant() {
        LintResult result = result(new OneOfThem());
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.objects()).containsExactly("\"small print\""));
        assertThat(result.suppressed()).hasSize(1);
    }

    @LintIgnore(rule = "text-size", reason = " ")
    private static final class WithoutReason extends SmallPrint {}

    @Test
    void oneWithoutAReasonIsRefused() {
        LintResult result = result(new WithoutReason());
        assertThat(result.suppressed()).isEmpty();
        assertThat(result.findings())
                .extracting(Finding::rule)
                .containsExactly("suppression", "text-size", "text-size");
        assertThat(result.findings().get(0).sentence())
                .isEqualTo(
                        "@LintIgnore(rule = \"text-size\") on WithoutReason has no reason, so it does not hold: say why");
    }

    @LintIgnore(rule = "text-sise", reason = "a slip of the pen")
    private static final class Misspelt extends SmallPrint {}

    @Test
    void oneThatNamesNoRuleIsFound() {
        assertThat(result(new Misspelt()).findings().get(0).sentence())
                .startsWith(
                        "@LintIgnore(rule = \"text-sise\") on Misspelt names no rule: the rules are text-overlap, ");
    }

    @LintIgnore(rule = "text-size", of = "fine", reason = "nobody reads it")
    @LintIgnore(rule = "text-size", of = "large", reason = "there was one once")
    @LintIgnore(rule = "contrast", reason = "of a rule that is not applied here")
    @LintIgnore(rule = "text-size", audience = Audience.PHONE, reason = "not looked at for phones here")
    private static final class Stale extends SmallPrint {}

    @Test
    void oneThatSuppressesNothingIsFound() {
        assertThat(result(new Stale()).findings())
                .filteredOn(finding -> finding.rule().equals("suppression"))
                .extracting(Finding::sentence)
                .containsExactly(
                        "@LintIgnore(rule = \"text-size\", of = \"large\") on Stale suppresses nothing: take it away");
    }

    @LintIgnore(rule = "text-size", reason = "for the eyes of eagles", audience = Audience.CINEMA)
    private static final class ForOneAudience extends SmallPrint {}

    @Test
    void itMayHoldForOneAudience() {
        assertThat(result(new ForOneAudience()).findings()).hasSize(2);
        assertThat(Linted.of(new TextSize(), Audience.CINEMA, new ForOneAudience())
                        .findings())
                .isEmpty();
    }

    @LintIgnore(rule = "text-size", reason = "a stamp is small")
    private static final class Stamp {
        static Text text() {
            return new Text("a stamp", 8);
        }
    }

    private static final class WithStamp extends Scene {
        @Override
        protected void construct() {
            add(Stamp.text());
            pause(1);
        }
    }

    @Test
    void itMayStandOnTheClassThatMakesTheObject() {
        LintResult result = result(new WithStamp());
        assertThat(result.findings()).isEmpty();
        assertThat(result.suppressed()).hasSize(1);
    }

    @Test
    void aFilmWithoutLinesIsLookedAtTooWithTheAnnotationsOfItsScene() {
        try (Film film = Film.record(new OneOfThem(), FilmSettings.DEFAULT)) {
            LintResult result = Lint.of(film, Audience.KIOSK, List.of(new TextSize()));
            assertThat(result.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.line()).isEmpty());
        }
    }

    @Test
    void everyRuleHasANameOfItsOwnAndASentence() {
        assertThat(Lint.rules())
                .extracting(LintRule::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z-]+"));
        assertThat(Path.of("docs/lint.md"))
                .content()
                .contains(Lint.rules().stream()
                        .map(rule -> "\n| `" + rule.name() + "` |")
                        .toList());
        assertThat(Lint.rules()).extracting(LintRule::summary).allMatch(summary -> summary.endsWith("."));
    }
}
