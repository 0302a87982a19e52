package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Things of one kind, shown at once, that are told apart by colours which one viewer in twenty cannot tell apart. Texts are
 * told apart by their words. A kind in more than {@value #MOST} colours shows a scale and no legend.
 */
final class ColorBlindness extends MomentRule {

    private static final int MOST = 8;

    /** A difference that is clear to those who see all colours. */
    private static final double CLEAR = 20;

    /** A difference that does not tell two things apart that lie away from each other. */
    private static final double ALIKE = 6;

    ColorBlindness() {
        super(
                "color-blind",
                Severity.WARNING,
                "Things of one kind differ in colours that look the same without one kind of cones.");
    }

    @Override
    void look(Glimpse glimpse, LintedFilm film, Sightings found) {
        Map<List<Object>, List<Mark>> kinds = new LinkedHashMap<>();
        for (Mark mark : glimpse.marks()) {
            kinds.computeIfAbsent(List.of(mark.kind(), mark.filled()), none -> new ArrayList<>())
                    .add(mark);
        }
        for (List<Mark> marks : kinds.values()) {
            for (int i = 0; i < marks.size() && marks.size() <= MOST; i++) {
                for (int j = 0; j < i; j++) {
                    compare(marks.get(j), marks.get(i), found);
                }
            }
        }
    }

    private static void compare(Mark one, Mark other, Sightings found) {
        double clear = ColorDifference.of(one.color(), other.color());
        if (clear < CLEAR) {
            return;
        }
        String blind = Stream.of(ColorVision.values())
                .filter(vision -> ColorDifference.of(vision.of(one.color()), vision.of(other.color())) < ALIKE)
                .map(vision -> vision.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
        if (!blind.isEmpty()) {
            found.add(
                    List.of(one.kind(), one.hex(), other.hex()),
                    1,
                    other.example(),
                    List.of(one.name()),
                    one.name() + "s in " + one.hex() + " and " + other.hex() + " look alike with " + blind,
                    "make one of them lighter or darker, or tell them apart by more than colour");
        }
    }
}
