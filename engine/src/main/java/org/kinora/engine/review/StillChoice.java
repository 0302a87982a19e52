package org.kinora.engine.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.video.Chapter;

/**
 * Which frames show what is in a film: the most telling one of every section or, where there are no sections or a rhythm is
 * asked for, one every so many seconds.
 */
final class StillChoice {

    /** In seconds; a person finds these on a clock. */
    private static final List<BigDecimal> RHYTHMS = List.of(
            new BigDecimal("0.25"),
            new BigDecimal("0.5"),
            BigDecimal.ONE,
            BigDecimal.valueOf(2),
            BigDecimal.valueOf(5),
            BigDecimal.TEN,
            BigDecimal.valueOf(15),
            BigDecimal.valueOf(30),
            BigDecimal.valueOf(60),
            BigDecimal.valueOf(120),
            BigDecimal.valueOf(300),
            BigDecimal.valueOf(600));

    /** As many as are seen at a glance. */
    private static final int USUAL_COUNT = 20;

    private StillChoice() {}

    /** Of every section, or at a rhythm of Kinora's own if there is none. */
    static List<Still> of(FinishedFilm film) {
        List<Chapter> parts = film.parts();
        if (film.sections().isEmpty()) {
            return every(film, rhythm(film.seconds()));
        }
        List<Still> stills = new ArrayList<>();
        try (TellingFrame telling = new TellingFrame(film.frames(), film.size())) {
            for (Chapter part : parts) {
                long frame = telling.among(film.first() + part.firstFrame(), film.first() + part.endFrame());
                stills.add(new Still(part.title(), frame - film.first(), part.firstFrame(), part.endFrame()));
            }
        }
        return stills;
    }

    /** One at the beginning and one after each time of that length. */
    static List<Still> every(FinishedFilm film, BigDecimal seconds) {
        List<Still> stills = new ArrayList<>();
        List<Chapter> sections = film.sections();
        long begin = 0;
        for (int i = 1; begin < film.count(); i++) {
            long end = Math.max(
                    begin + 1, Math.min(film.count(), film.rate().frameAt(seconds.multiply(BigDecimal.valueOf(i)))));
            stills.add(new Still(sectionAt(begin, sections), begin, begin, end));
            begin = end;
        }
        return stills;
    }

    /** Its name; empty if there is none. */
    private static String sectionAt(long frame, List<Chapter> sections) {
        return sections.stream()
                .filter(section -> section.firstFrame() <= frame && frame < section.endFrame())
                .map(Chapter::title)
                .findFirst()
                .orElse("");
    }

    private static BigDecimal rhythm(double seconds) {
        return RHYTHMS.stream()
                .filter(rhythm -> seconds / rhythm.doubleValue() <= USUAL_COUNT)
                .findFirst()
                .orElse(RHYTHMS.get(RHYTHMS.size() - 1));
    }
}
