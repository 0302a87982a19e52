package org.kinora.engine.cli;

import java.math.BigDecimal;
import org.kinora.command.UsageException;
import org.kinora.engine.scene.Film;

/**
 * The part of a film that {@code --from} and {@code --to} ask for.
 *
 * @param first its first frame, which the film has
 * @param end the frame after its last one; may lie beyond the film's end: the first ten seconds of eight are eight
 */
record Stretch(long first, long end) {

    /**
     * Waits until the film is recorded so far that it is known to have the first frame.
     *
     * @param from null for the film's beginning
     * @param to null for its end
     * @throws UsageException if it would have no frame
     */
    static Stretch of(Film film, BigDecimal from, BigDecimal to) {
        long first = from == null ? 0 : RenderTask.frameAt("--from", from, film);
        if (to == null) {
            return new Stretch(first, Long.MAX_VALUE);
        }
        long end = film.rate().frameAt(to);
        if (end <= first) {
            throw new UsageException(
                    "--to " + to + " s leaves no frame after --from " + (from == null ? "0" : from) + " s.");
        }
        return new Stretch(first, end);
    }

    /** The frame after the last one that the film has of it; waits until that is known. */
    long endIn(Film film) {
        return film.has(end) ? end : film.frameCount();
    }
}
