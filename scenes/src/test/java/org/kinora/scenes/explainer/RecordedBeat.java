package org.kinora.scenes.explainer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;

/** One beat of the film, recorded alone, with the numbers that it has shown of the model. */
record RecordedBeat(String name, Film film, Ledger ledger) {

    private static final FilmSettings WIDE = FilmSettings.DEFAULT;

    /** Every beat that the film has by now, in order, for a picture of 16:9; recorded once for all tests. */
    static Collection<RecordedBeat> all() {
        return Holder.BEATS.values();
    }

    /** Recorded when a test first asks for it. */
    private static final class Holder {
        private static final Map<String, RecordedBeat> BEATS = new Explainer()
                .partNames().parallelStream()
                        .map(name -> of(name, WIDE))
                        .collect(Collectors.toMap(
                                RecordedBeat::name, Function.identity(), (one, other) -> one, TreeMap::new));
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
        List<RecordedBeat> beats = List.copyOf(all());
        return beats.stream()
                .flatMap(first -> beats.stream()
                        .filter(second -> second.follows(first))
                        .map(second -> List.of(first, second)))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
