package org.kinora.scenes.explainer;

import java.util.List;
import java.util.Optional;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.SceneException;

/** One beat of the film, recorded alone, with the numbers that it has shown of the model. */
record RecordedBeat(String name, Film film, Ledger ledger) {

    private static final FilmSettings WIDE = FilmSettings.DEFAULT;

    private static final Once<FilmSettings, List<Attempt>> ALL = new Once<>(RecordedBeat::record);

    /** One of a beat and what it failed with. */
    private record Attempt(Optional<RecordedBeat> beat, String failure) {}

    /** Every beat that the film has by now, in order, for a picture of 16:9; recorded once for all tests. */
    static List<RecordedBeat> all() {
        return ALL.apply(WIDE).stream()
                .flatMap(attempt -> attempt.beat().stream())
                .toList();
    }

    /** A sentence for each beat that cannot be recorded. */
    static List<String> failures() {
        return ALL.apply(WIDE).stream()
                .map(Attempt::failure)
                .filter(failure -> !failure.isEmpty())
                .toList();
    }

    private static List<Attempt> record(FilmSettings settings) {
        return new Explainer()
                .partNames().parallelStream()
                        .map(name -> attempt(name, settings))
                        .toList();
    }

    private static Attempt attempt(String name, FilmSettings settings) {
        try {
            return new Attempt(Optional.of(of(name, settings)), "");
        } catch (SceneException failed) {
            return new Attempt(Optional.empty(), name + ": " + failed.getMessage());
        }
    }

    /** Records a beat; close its film when it is no more needed. */
    static RecordedBeat of(String name, FilmSettings settings) {
        Explainer explainer = new Explainer();
        Film film = Film.record(explainer, settings.part(name));
        return new RecordedBeat(name, film, explainer.ledger());
    }

    double seconds() {
        return film.rate().secondsAt(film.frameCount());
    }

    /** Of its place in the film, from 1. */
    int number() {
        return Integer.parseInt(name.substring(0, 2));
    }

    /** Whether this beat comes right after another. */
    boolean follows(RecordedBeat other) {
        return number() == other.number() + 1;
    }

    /** Pairs of beats of which the second comes right after the first. */
    static List<List<RecordedBeat>> pairs() {
        return all().stream()
                .flatMap(first -> all().stream()
                        .filter(second -> second.follows(first))
                        .map(second -> List.of(first, second)))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
