package org.kinora.engine.lint;

import java.util.List;

/** Texts whose letters lie over one another. */
final class TextOverlap extends MomentRule {

    /** In the frame's units: letters that touch do not overlap. */
    private static final double TOUCHING = 0.02;

    TextOverlap() {
        super("text-overlap", Severity.ERROR, "Letters of one text lie over those of another.");
    }

    @Override
    void look(Glimpse glimpse, LintedFilm film, Sightings found) {
        List<SeenText> texts = glimpse.texts();
        for (int i = 0; i < texts.size(); i++) {
            SeenText text = texts.get(i);
            for (SeenText other : texts.subList(0, i)) {
                if (lieOverOneAnother(other, text)) {
                    found.add(
                            List.of(other.key(), text.key()),
                            1,
                            text.mobject(),
                            List.of(other.name(), text.name()),
                            other.name() + " overlaps " + text.name(),
                            "move one of them, or let it go before the other comes");
                }
            }
        }
    }

    private static boolean lieOverOneAnother(SeenText one, SeenText other) {
        if (!Glimpse.overlap(one.bounds(), other.bounds(), TOUCHING) || isTheSame(one, other)) {
            return false;
        }
        return one.letters().stream()
                .anyMatch(letter -> other.letters().stream().anyMatch(each -> Glimpse.overlap(letter, each, TOUCHING)));
    }

    /** A text and its copy in the same place, such as one that glows, are one for who reads. */
    private static boolean isTheSame(SeenText one, SeenText other) {
        return one.words().equals(other.words())
                && one.bounds().center().minus(other.bounds().center()).length() < TOUCHING;
    }
}
