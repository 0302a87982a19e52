package org.kinora.scenes.explainer;

import java.util.List;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;

/** One beat of the film, recorded alone, with the numbers that it has shown of the model. */
record RecordedBeat(String name, Film film, Ledger ledger) {

    private static final FilmSettings WIDE = FilmSettings.DEFAULT;

    private static final Once<FilmSettings, List<RecordedBeat>> ALL = new Once<>(RecordedBeat::record);

    /** Every beat that the film has by now, in order, for a picture of 16:9; recorded once for all tests. */
    static List<RecordedBeat> all() {
        return ALL.apply(WIDE);
    }

    private static List<RecordedBeat> record(FilmSettings settings) {
        return new Explainer()
                .partNames().parallelStream().map(name -> of(name, settings)).toList();
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
