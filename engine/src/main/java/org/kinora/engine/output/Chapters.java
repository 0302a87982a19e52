package org.kinora.engine.output;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.timeline.Section;
import org.kinora.engine.video.Chapter;

/** The sections of a film as chapters of a file. */
final class Chapters {

    private Chapters() {}

    /**
     * The chapters of a stretch; a section that has begun before it begins with it.
     *
     * @param sections of the whole film, in order
     * @param first the stretch's first frame
     * @param end the frame after its last one
     */
    static List<Chapter> of(List<Section> sections, long first, long end) {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            long from = Math.max(first, sections.get(i).firstFrame());
            long to =
                    Math.min(end, i + 1 < sections.size() ? sections.get(i + 1).firstFrame() : end);
            if (from < to) {
                chapters.add(
                        new Chapter(from - first, to - first, sections.get(i).name()));
            }
        }
        return chapters;
    }
}
