package org.kinora.engine.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Play;
import org.kinora.engine.timeline.Section;

/**
 * What the time bar shows of a film, as far as it is recorded.
 *
 * @param plays in the order of the film
 * @param isComplete whether nothing is to come
 */
record FilmOutline(FrameRate rate, long frameCount, List<Section> sections, List<Play> plays, boolean isComplete) {

    FilmOutline {
        sections = List.copyOf(sections);
        plays = List.copyOf(plays);
    }

    static FilmOutline of(Film film) {
        boolean isComplete = film.isComplete();
        long frames = Math.max(1, film.framesSoFar());
        List<Play> plays = new ArrayList<>(film.plays());
        plays.sort((one, other) -> Long.compare(one.firstFrame(), other.firstFrame()));
        return new FilmOutline(film.rate(), frames, film.sectionsSoFar(), plays, isComplete);
    }

    /** The latest play that is under way in a frame. */
    Optional<Play> playAt(long frame) {
        return plays.stream()
                .filter(play -> play.firstFrame() <= frame && frame < play.endFrame())
                .reduce((earlier, later) -> later);
    }

    /** Minutes, seconds and hundredths, rounded down. */
    String time(long frame) {
        long hundredths = frame * 100 * rate.seconds() / rate.frames();
        return String.format(Locale.ROOT, "%d:%02d.%02d", hundredths / 6000, hundredths / 100 % 60, hundredths % 100);
    }
}
