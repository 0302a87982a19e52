package org.kinora.engine.handoff;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.video.Chapter;

/**
 * A stretch of the film's file on a timeline, where it lies as it does in the file.
 *
 * @param firstFrame of the file
 * @param endFrame the frame after its last one
 * @param lines of the narration that begin in it
 */
record Clip(String name, long firstFrame, long endFrame, List<FinishedFilm.Line> lines) {

    /** A clip for each section, and one for what comes before the first. */
    static List<Clip> of(FinishedFilm film) {
        List<Clip> clips = new ArrayList<>();
        List<FinishedFilm.Line> lines = film.lines();
        for (Chapter part : film.parts()) {
            clips.add(new Clip(
                    part.title(),
                    part.firstFrame(),
                    part.endFrame(),
                    lines.stream()
                            .filter(line ->
                                    line.firstFrame() >= part.firstFrame() && line.firstFrame() < part.endFrame())
                            .toList()));
        }
        return clips;
    }

    long frames() {
        return endFrame - firstFrame;
    }

    /** How many of its frames a line is spoken in. */
    long framesOf(FinishedFilm.Line line) {
        return Math.min(endFrame, line.endFrame()) - line.firstFrame();
    }
}
