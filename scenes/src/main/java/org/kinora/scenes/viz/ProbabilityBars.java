package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.model.Candidate;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;

/**
 * The likeliest next words of a prediction as bars, and one more for all the others together. Bars are as long as the
 * probabilities, by the same scale in every row and for every prediction that is shown.
 */
public final class ProbabilityBars extends Composite<ProbabilityBars> {

    private final List<ProbabilityRow> rows = new ArrayList<>();
    private final ProbabilityRow rest;
    private Prediction prediction;

    /**
     * @param count how many words have a row of their own
     * @param fullLength of a bar for a probability of 1, in scene units
     * @param size font size
     */
    public ProbabilityBars(Prediction prediction, int count, double fullLength, double size) {
        super(List.of());
        this.prediction = prediction;
        double distance = size / 96 * 1.42;
        List<Candidate> likeliest = prediction.top(count);
        for (int i = 0; i < count; i++) {
            Candidate candidate = likeliest.get(i);
            rows.add(new ProbabilityRow(
                    readable(candidate), Palette.INK, candidate.probability(), 0, -i * distance, fullLength, size));
        }
        rest = new ProbabilityRow(
                others(prediction, count),
                Palette.FAINT_INK,
                prediction.probabilityOfRest(count),
                0,
                -(count + 0.25) * distance,
                fullLength,
                size);
        addParts(rows);
        addParts(rest);
    }

    /** Shows another prediction in the same rows. */
    public ProbabilityBars show(Prediction next) {
        prediction = next;
        List<Candidate> likeliest = next.top(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(readable(likeliest.get(i)), likeliest.get(i).probability());
        }
        rest.show(others(next, rows.size()), next.probabilityOfRest(rows.size()));
        return this;
    }

    /** The rows of words, the likeliest first. */
    public Group<ProbabilityRow> rows() {
        return new Group<>(rows);
    }

    public ProbabilityRow row(int rank) {
        return rows.get(rank);
    }

    /** The row of all the other words together. */
    public ProbabilityRow rest() {
        return rest;
    }

    /** True when a word has a row of its own. */
    public boolean hasRow(Candidate candidate) {
        return rank(candidate) >= 0;
    }

    /**
     * The row of a word; of one that has none, the row of the rest.
     */
    public ProbabilityRow row(Candidate candidate) {
        int rank = rank(candidate);
        return rank >= 0 ? rows.get(rank) : rest;
    }

    /**
     * The row of a word as it is written.
     *
     * @throws IllegalArgumentException if no row has this word
     */
    public ProbabilityRow row(String word) {
        return rows.stream()
                .filter(row -> row.word().text().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("bars.row(\"" + word
                        + "\"): no row of that word; the rows are "
                        + rows.stream()
                                .map(row -> "\"" + row.word().text() + "\"")
                                .collect(Collectors.joining(", "))));
    }

    private int rank(Candidate candidate) {
        List<Candidate> likeliest = prediction.top(rows.size());
        for (int i = 0; i < likeliest.size(); i++) {
            if (likeliest.get(i).id() == candidate.id()) {
                return i;
            }
        }
        return -1;
    }

    /** Which prediction is shown now. */
    public Provenance provenance() {
        return prediction.provenance();
    }

    private static String readable(Candidate candidate) {
        String word = candidate.text().strip();
        return word.isEmpty() ? candidate.text().replace(' ', '␣').replace('\n', '↵') : word;
    }

    private static String others(Prediction prediction, int count) {
        return String.format(Locale.ROOT, "%,d others", prediction.vocabulary() - count);
    }
}
