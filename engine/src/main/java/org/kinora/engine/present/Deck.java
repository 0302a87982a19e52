package org.kinora.engine.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Section;

/**
 * The slides of a film, in order: its sections, and what comes before the first of them.
 *
 * @param name the film's
 * @param slides at least one
 */
record Deck(String name, FrameRate rate, List<DeckSlide> slides) {

    Deck {
        slides = List.copyOf(slides);
        if (slides.isEmpty()) {
            throw new IllegalArgumentException("A deck has a slide at least");
        }
    }

    /** @param film that is recorded to its end */
    static Deck of(Film film) {
        List<Section> sections = new ArrayList<>(film.sections());
        if (sections.isEmpty() || sections.get(0).firstFrame() > 0) {
            sections.add(0, new Section(film.name(), 0));
        }
        List<DeckSlide> slides = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            long end = i + 1 < sections.size() ? sections.get(i + 1).firstFrame() : film.frameCount();
            // of sections that begin at one frame, only the last is seen
            if (section.firstFrame() < Math.min(end, film.frameCount())) {
                slides.add(new DeckSlide(
                        section.name(),
                        section.firstFrame(),
                        Math.min(end, film.frameCount()),
                        section.loops(),
                        section.goesOn(),
                        notes(section, end, film)));
            }
        }
        return new Deck(film.name(), film.rate(), slides);
    }

    /** A section's own, or what is read at the lower edge of the picture meanwhile. */
    private static String notes(Section section, long end, Film film) {
        if (!section.notes().isEmpty()) {
            return section.notes();
        }
        return film.captions(section.firstFrame(), end).all().stream()
                .map(Caption::text)
                .collect(Collectors.joining(" "));
    }
}
