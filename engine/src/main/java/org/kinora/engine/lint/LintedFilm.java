package org.kinora.engine.lint;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.Section;

/**
 * A film that rules look at, and what several of them need: what is to be seen at moments, and what moves when. Belongs
 * to one thread.
 */
public final class LintedFilm {

    private static final double HEIGHT = DrawList.FRAME_HEIGHT;

    private final Film film;
    private final Audience audience;
    private final Map<Long, Glimpse> glimpses = new HashMap<>();
    private final Presence presence = new Presence();
    private SortedSet<Long> frames;
    private SmallPictures pictures;

    LintedFilm(Film film, Audience audience) {
        this.film = film;
        this.audience = audience;
    }

    /** The film itself. */
    public Film film() {
        return film;
    }

    public Audience audience() {
        return audience;
    }

    /** When a frame is shown, in seconds. */
    double seconds(long frame) {
        return film.rate().secondsAt(frame);
    }

    /** The picture, in the frame's units. */
    Bounds picture() {
        double half = film.frameWidth() / 2;
        return new Bounds(-half, -HEIGHT / 2, half, HEIGHT / 2);
    }

    /** Its shorter side, in the frame's units. */
    double shorterSide() {
        return Math.min(HEIGHT, film.frameWidth());
    }

    /** Every second, the beginning of every section, and wherever something waits for a word. */
    SortedSet<Long> frames() {
        if (frames == null) {
            SortedSet<Long> all = new TreeSet<>(film.cueFrames());
            film.sections().stream().map(Section::firstFrame).forEach(all::add);
            long count = film.frameCount();
            for (long second = 0, frame = 0; frame < count; frame = frameAt(++second)) {
                all.add(frame);
            }
            frames = all.headSet(count);
        }
        return frames;
    }

    private long frameAt(long second) {
        return film.rate().frameAt(BigDecimal.valueOf(second));
    }

    /** What is to be seen in a frame. */
    Glimpse at(long frame) {
        return glimpses.computeIfAbsent(frame, one -> {
            Stage stage = new Stage(film, one);
            presence.note(stage, one);
            return Glimpse.of(stage);
        });
    }

    /** What has been in the picture in the frames that were looked at so far. */
    Presence presence() {
        return presence;
    }

    /** What moves in the film, and what flashes. */
    SmallPictures pictures() {
        if (pictures == null) {
            pictures = SmallPictures.of(film);
        }
        return pictures;
    }
}
