package org.kinora.engine.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.kinora.engine.scene.Film;

/** Says what a film that does not come on is doing, and ends one that has filled the memory. */
final class FilmWatcher implements Vigil.Listener {

    private final Supplier<Film> film;
    private final Supplier<Optional<Finishing>> finishing;
    private final Report report;
    private final Interruption interruption;

    /**
     * @param film gives null before there is one
     * @param finishing what is done when all frames are there
     */
    FilmWatcher(
            Supplier<Film> film, Supplier<Optional<Finishing>> finishing, Report report, Interruption interruption) {
        this.film = film;
        this.finishing = finishing;
        this.report = report;
        this.interruption = interruption;
    }

    @Override
    public void silent(long seconds) {
        Film watched = film.get();
        if (watched == null || interruption.isHeard()) {
            return;
        }
        finishing
                .get()
                .ifPresentOrElse(
                        stage -> report.waitingFor(stage, seconds),
                        () -> report.waiting(watched.lineBeingRun().orElse(null), watched.secondsTold(), seconds));
    }

    @Override
    public void outOfMemory() {
        Film watched = film.get();
        if (watched != null) {
            watched.breakOff(String.format(
                    Locale.ROOT,
                    "the scene has filled the %d MB of memory that it may use; --memory 8g would give it more",
                    Runtime.getRuntime().maxMemory() >> 20));
        }
    }
}
