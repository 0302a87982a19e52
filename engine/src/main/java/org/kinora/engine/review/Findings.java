package org.kinora.engine.review;

import java.util.List;
import org.kinora.engine.scene.Film;

/** Looks through a film for the findings of its report. */
@FunctionalInterface
public interface Findings {

    /** @param film recorded to its end */
    List<ReportFinding> in(Film film);
}
