package org.kinora.engine.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.CaptionLimits;

/** Captions that are gone before they are read. */
final class CaptionSpeed implements LintRule {

    private static final double ROUNDING = 1e-6;

    @Override
    public String name() {
        return "caption-speed";
    }

    @Override
    public String summary() {
        return "A caption has more characters a second than can be read.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(LintedFilm film) {
        List<Finding> findings = new ArrayList<>();
        for (Caption caption : film.film().captions().all()) {
            double speed = caption.characters() / caption.seconds();
            if (speed > CaptionLimits.SPEED + ROUNDING) {
                findings.add(about(
                        this,
                        film,
                        caption,
                        String.format(
                                Locale.ROOT,
                                "goes by with %.1f characters a second, and %.0f can be read",
                                speed,
                                CaptionLimits.SPEED),
                        "use fewer words, or leave a pause behind it"));
            }
        }
        return findings;
    }

    /** A finding about a caption. */
    static Finding about(LintRule rule, LintedFilm film, Caption caption, String what, String advice) {
        BigDecimal from = caption.from();
        String name = "\"" + caption.text() + "\"";
        return new Finding(
                rule.name(),
                rule.severity(),
                from.doubleValue(),
                caption.to().doubleValue(),
                List.of(name),
                film.film().lineAt(film.film().rate().frameAt(from)),
                "the caption " + name + " " + what,
                advice);
    }
}
