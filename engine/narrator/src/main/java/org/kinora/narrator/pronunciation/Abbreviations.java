package org.kinora.narrator.pronunciation;

import java.util.Map;
import java.util.Optional;

/** Abbreviations that are read as what they stand for; a full stop behind one ends no sentence. */
final class Abbreviations {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("Mr.", "mister"),
            Map.entry("Mrs.", "missus"),
            Map.entry("Ms.", "miz"),
            Map.entry("Dr.", "doctor"),
            Map.entry("Prof.", "professor"),
            Map.entry("vs.", "versus"),
            Map.entry("etc.", "et cetera"),
            Map.entry("approx.", "approximately"),
            Map.entry("e.g.", "for example"),
            Map.entry("E.g.", "for example"),
            Map.entry("I.e.", "that is"),
            Map.entry("i.e.", "that is"));

    private Abbreviations() {}

    /** @param written with its full stops */
    static Optional<String> meaning(String written) {
        return Optional.ofNullable(MEANINGS.get(written));
    }
}
