package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.CaptionLimits;

/** Captions that flicker, that stand so long that they are read twice, or that are too long to be taken in. */
final class CaptionTime implements LintRule {

    private static final double ROUNDING = 1e-6;

    @Override
    public String name() {
        return "caption-time";
    }

    @Override
    public String summary() {
        return "A caption is shown too briefly or too long, or has lines that are too long or too many.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private record Fault(String what, String advice) {}

    @Override
    public List<Finding> check(LintedFilm film) {
        List<Finding> findings = new ArrayList<>();
        for (Caption caption : film.film().captions().all()) {
            fault(caption).ifPresent(fault ->
                    findings.add(CaptionSpeed.about(this, film, caption, fault.what, fault.advice)));
        }
        return findings;
    }

    private static Optional<Fault> fault(Caption caption) {
        double seconds = caption.seconds();
        int longest = caption.lines().stream()
                .mapToInt(CaptionLimits::length)
                .max()
                .orElse(0);
        if (caption.lines().size() > CaptionLimits.LINES) {
            return fault("leave them out or say it in two captions", "has %d lines, not %d",
                    caption.lines().size(), CaptionLimits.LINES);
        }
        if (longest > CaptionLimits.LINE) {
            return fault("break it", "has a line of %d characters, not %d", longest, CaptionLimits.LINE);
        }
        if (seconds < CaptionLimits.LEAST - ROUNDING) {
            return fault("leave a pause behind it", "is shown for %.2f s, which is a flicker", seconds);
        }
        return seconds > CaptionLimits.MOST + ROUNDING
                ? fault("part it, or let it go", "is shown for %.1f s, longer than %.0f s", seconds, CaptionLimits.MOST)
                : Optional.empty();
    }

    private static Optional<Fault> fault(String advice, String format, Object... arguments) {
        return Optional.of(new Fault(String.format(Locale.ROOT, format, arguments), advice));
    }
}
