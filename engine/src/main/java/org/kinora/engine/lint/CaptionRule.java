package org.kinora.engine.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.CaptionLimits;

/** A rule about single captions. */
abstract class CaptionRule extends LintRule {

    static final double ROUNDING = 1e-6;

    CaptionRule(String name, Severity severity, String summary) {
        super(name, severity, summary);
    }

    /**
     * What is wrong with a caption.
     *
     * @param what said behind its text
     */
    record Fault(String what, String advice) {

        static Optional<Fault> of(String advice, String format, Object... arguments) {
            return Optional.of(new Fault(String.format(Locale.ROOT, format, arguments), advice));
        }
    }

    abstract Optional<Fault> fault(Caption caption);

    /** In characters a second. */
    static double speed(Caption caption) {
        return caption.characters() / caption.seconds();
    }

    static boolean isTooFast(Caption caption) {
        return speed(caption) > CaptionLimits.SPEED + ROUNDING;
    }

    @Override
    public final List<Finding> check(LintedFilm film) {
        List<Finding> findings = new ArrayList<>();
        for (Caption caption : film.captions()) {
            fault(caption).ifPresent(fault -> findings.add(about(caption, fault, film)));
        }
        return findings;
    }

    /** A line may pause while several captions go by, of which not all need be mended in the same way. */
    @Override
    final List<Finding> gathered(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::advice, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> Alike.gathered(same).stream())
                .toList();
    }

    private Finding about(Caption caption, Fault fault, LintedFilm film) {
        BigDecimal from = caption.from();
        String name = "\"" + caption.text() + "\"";
        return finding(
                from.doubleValue(),
                caption.to().doubleValue(),
                List.of(name),
                film.film().lineAt(film.film().rate().frameAt(from)),
                "the caption " + name + " " + fault.what,
                fault.advice);
    }
}
