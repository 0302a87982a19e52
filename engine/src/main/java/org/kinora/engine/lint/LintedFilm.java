package org.kinora.engine.lint;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.Section;

/**
 * A film, or a stretch of it, that rules look at, and what several of them need: what is to be seen at moments, and what
 * moves when. Belongs to one thread.
 */
public final class LintedFilm {

    private static final double HEIGHT = DrawList.FRAME_HEIGHT;

    private final Film film;
    private final Audience audience;
    private final long first;
    private final long end;
    private final Map<Long, Glimpse> glimpses = new HashMap<>();
    private final Presence presence = new Presence();
    private SortedSet<Long> frames;
    private SmallPictures pictures;

    /**
     * A stretch of a film, which is recorded that far.
     *
     * @param end the frame after its last one
     */
    LintedFilm(Film film, Audience audience, long first, long end) {
        this.film = film;
        this.audience = audience;
        this.first = first;
        this.end = end;
    }

    /** The film itself; it may go on behind what is looked at. */
    public Film film() {
        return film;
    }

    public Audience audience() {
        return audience;
    }

    /** The first frame that is looked at. */
    public long first() {
        return first;
    }

    /** The frame after the last one that is looked at. */
    public long end() {
        return end;
    }

    /** Whether all of the film is looked at. */
    public boolean isWhole() {
        return first == 0 && film.isComplete() && end == film.frameCount();
    }

    /** When a frame is shown, in seconds. */
    double seconds(long frame) {
        return film.rate().secondsAt(frame);
    }

    /** The frame that is shown at a time, in seconds. */
    long frameAt(double seconds) {
        return (long) (seconds * film.rate().perSecond());
    }

    /** How many frames last about so long, 1 or more. */
    long framesIn(double seconds) {
        return Math.max(1, Math.round(seconds * film.rate().perSecond()));
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

    /** The captions that begin in it, whole, with the film's times. */
    List<Caption> captions() {
        return film.captions(0, isWhole() ? end : film.framesSoFar()).all().stream()
                .filter(caption -> isWithin(film.rate().frameAt(caption.from())))
                .toList();
    }

    /** The lines of which something is heard in it. */
    List<SpokenLine> spokenLines() {
        return film.spokenSoFar().stream()
                .filter(line -> line.begin() < seconds(end) && line.end() > seconds(first))
                .toList();
    }

    /** The sections that begin in it. */
    List<Section> sections() {
        return film.sectionsSoFar().stream()
                .filter(section -> isWithin(section.firstFrame()))
                .toList();
    }

    private boolean isWithin(long frame) {
        return frame >= first && frame < end;
    }

    /** Its first frame, every second, the beginning of every section, and wherever something waits for a word. */
    SortedSet<Long> frames() {
        if (frames == null) {
            SortedSet<Long> all = new TreeSet<>(film.cueFramesSoFar());
            all.add(first);
            sections().stream().map(Section::firstFrame).forEach(all::add);
            long second = (long) Math.floor(seconds(first));
            for (long frame = first; frame < end; frame = frameAtSecond(++second)) {
                all.add(frame);
            }
            frames = all.subSet(first, end);
        }
        return frames;
    }

    private long frameAtSecond(long second) {
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
            pictures = SmallPictures.of(film, first, end);
        }
        return pictures;
    }
}
