package org.kinora.engine.lint;

import java.util.List;
import java.util.Locale;

/**
 * Graphs, curves and arrows that are hardly lighter or darker than what is behind them, by WCAG 2's success criterion
 * 1.4.11. Grids, axes and frames may be faint: they help to read what they surround.
 */
final class GraphContrast extends MomentRule {

    private static final double LEAST = 3;

    GraphContrast() {
        super(
                "graph-contrast",
                Severity.WARNING,
                "A graph, curve or arrow has a contrast of less than 3 with what is behind it.");
    }

    @Override
    void look(Glimpse glimpse, LintedFilm film, Sightings found) {
        for (Mark mark : glimpse.marks()) {
            if (mark.isGraph() && mark.contrast() < LEAST) {
                found.add(
                        List.of(mark.example()),
                        mark.contrast(),
                        mark.example(),
                        List.of(mark.name()),
                        String.format(
                                Locale.ROOT,
                                "%s in %s has a contrast of %.2f, not 3",
                                mark.name(),
                                mark.hex(),
                                mark.contrast()),
                        "draw it in a lighter or darker colour");
            }
        }
    }
}
