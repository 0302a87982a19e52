package org.kinora.engine.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.engine.timeline.Section;

/**
 * The film's frames along a horizontal line: which pixel means which frame, and where the sections are. The first frame
 * is at the line's left end and the last at its right end.
 *
 * @param left the line's left end, in pixels
 * @param width the line's length, in pixels, positive
 * @param sections in order of their first frames
 */
record TimeBar(double left, double width, long frameCount, List<Section> sections) {

    /** A section's stretch of the line, or the nameless stretch before the first section. */
    record Stretch(String name, double left, double right) {}

    TimeBar {
        if (!(width > 0) || frameCount < 1) {
            throw new IllegalArgumentException(
                    "A time bar has a positive length and a frame or more, not " + width + " and " + frameCount);
        }
        sections = List.copyOf(sections);
    }

    /** The position of a frame on the line. */
    double xOf(long frame) {
        return frameCount == 1 ? left : left + width * frame / (frameCount - 1);
    }

    /** The frame nearest to a position; beyond an end, the frame at that end. */
    long frameAt(double x) {
        double along = Math.max(0, Math.min(1, (x - left) / width));
        return Math.round(along * (frameCount - 1));
    }

    /** The section that a frame belongs to; none before the first. */
    Optional<Section> sectionAt(long frame) {
        Section found = null;
        for (Section section : sections) {
            if (section.firstFrame() <= frame) {
                found = section;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The whole line, cut where sections begin; sections without a frame of their own are left out. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        String name = "";
        long first = 0;
        for (Section section : sections) {
            if (section.firstFrame() > first && section.firstFrame() < frameCount) {
                stretches.add(new Stretch(name, xOf(first), xOf(section.firstFrame())));
                first = section.firstFrame();
            }
            if (section.firstFrame() < frameCount) {
                name = section.name();
            }
        }
        stretches.add(new Stretch(name, xOf(first), left + width));
        return stretches;
    }
}
