package org.kinora.engine.review;

import org.kinora.engine.output.FinishedFilm;

/** Looks through a film for the findings of its report. */
@FunctionalInterface
public interface Findings {

    /** What is found in the frames that are in the film's file, with times counted from the file's first. */
    Inspection in(FinishedFilm film);
}
