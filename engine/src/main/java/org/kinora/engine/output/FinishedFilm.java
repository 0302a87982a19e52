package org.kinora.engine.output;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.video.Chapter;

/**
 * A stretch of a film that has been rendered, for what is made of it afterwards. Frames are counted from the film's
 * beginning in {@code frames}, and from the file's beginning in what the methods return.
 *
 * @param frames as they were drawn for the file
 * @param file that holds them
 * @param first the film's frame with which the file begins
 * @param count the number of frames in the file
 */
public record FinishedFilm(Film film, FrameSource frames, PictureSize size, Path file, long first, long count) {

    /**
     * A line of the narration.
     *
     * @param firstFrame at which it begins, counted from the file's first
     * @param endFrame the first frame after it, or the file's end if that comes first
     */
    public record Line(String id, String text, long firstFrame, long endFrame) {}

    public String name() {
        return film.name();
    }

    public FrameRate rate() {
        return film.rate();
    }

    /** How long the file lasts. */
    public double seconds() {
        return rate().secondsAt(count);
    }

    /** The sections in the file, as its chapters are; none if the scene has none. */
    public List<Chapter> sections() {
        return Chapters.of(film.sectionsSoFar(), first, first + count);
    }

    /** The whole file, parted where sections begin; what comes before the first of them has the film's name. */
    public List<Chapter> parts() {
        List<Chapter> parts = new ArrayList<>();
        List<Chapter> sections = sections();
        long begin = sections.isEmpty() ? count : sections.get(0).firstFrame();
        if (begin > 0) {
            parts.add(new Chapter(0, begin, name()));
        }
        parts.addAll(sections);
        return parts;
    }

    public Captions captions() {
        return film.captions(first, first + count);
    }

    /** The lines of the narration that are spoken in the file, in order. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (SpokenLine line : film.spokenSoFar()) {
            long begin = Math.max(0, rate().frameAt(BigDecimal.valueOf(line.begin())) - first);
            long end = Math.min(count, rate().frameAt(BigDecimal.valueOf(line.end())) - first);
            if (begin < end) {
                lines.add(new Line(line.id(), line.text(), begin, end));
            }
        }
        return lines;
    }
}
