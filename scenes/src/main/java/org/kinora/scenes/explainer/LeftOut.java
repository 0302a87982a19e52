package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.model.Gpt;
import org.kinora.model.checks.CheckLine;

/** The beats that a model cannot carry, each with the first of its needs that does not hold. */
final class LeftOut {

    private final Map<String, CheckLine> reasons = new LinkedHashMap<>();

    private LeftOut() {}

    /** None, as with the model that the film was written with. */
    static LeftOut none() {
        return new LeftOut();
    }

    /**
     * Asks a model what some beats need, each up to the first need that does not hold.
     *
     * @throws IllegalArgumentException if it can carry none of them; the message says why
     */
    static LeftOut of(Gpt gpt, List<String> beats) {
        LeftOut leftOut = new LeftOut();
        Subject subject = new Subject(gpt);
        for (String beat : beats) {
            FilmNeeds.of(beat).stream()
                    .map(need -> need.check(beat, subject))
                    .filter(line -> !line.holds())
                    .findFirst()
                    .ifPresent(line -> leftOut.reasons.put(beat, line));
        }
        if (leftOut.reasons.size() == beats.size()) {
            throw new IllegalArgumentException("The film cannot be told with %s; choose another model, because%n  %s"
                    .formatted(gpt.name(), String.join(String.format("%n  "), leftOut.distinct())));
        }
        return leftOut;
    }

    boolean has(String beat) {
        return reasons.containsKey(beat);
    }

    /** A sentence for each beat: its name, what it needs, and what was found. */
    List<String> sentences() {
        return reasons.entrySet().stream()
                .map(entry -> entry.getKey() + " is left out: " + reason(entry.getValue()))
                .toList();
    }

    /** Reasons that several beats share are said once. */
    private List<String> distinct() {
        Map<String, List<String>> beats = new LinkedHashMap<>();
        reasons.forEach((beat, line) ->
                beats.computeIfAbsent(reason(line), none -> new ArrayList<>()).add(beat));
        return beats.entrySet().stream()
                .map(entry -> (entry.getValue().size() == FilmNeeds.beats().size()
                                ? "the film "
                                : String.join(", ", entry.getValue()) + " ")
                        + entry.getKey())
                .toList();
    }

    private static String reason(CheckLine line) {
        return "needs %s, but found: %s".formatted(line.question(), line.answer());
    }
}
