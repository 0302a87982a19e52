package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;

/**
 * The likeliest next words of a prediction as bars, and one more for all the others together. Bars are as long as the
 * probabilities, by the same scale in every row and for every prediction that is shown.
 */
public final class ProbabilityBars extends Composite<ProbabilityBars> implements Bound {

    private static final double LINE_IN_EMS = 1.42;

    private final Property<Prediction> prediction;
    private final Property<Function<Gpt, Prediction>> again;
    private final Property<List<Candidate>> likeliest;
    private final Property<Optional<ValueTracker>> temperature =
            property("temperature", Optional.empty(), Interpolator::switching);
    private final List<ProbabilityRow> rows = new ArrayList<>();
    private final ProbabilityRow rest;

    /**
     * @param count how many words have a row of their own
     * @param fullLength of a bar for a probability of 1, in scene units
     * @param size font size
     */
    public ProbabilityBars(Prediction prediction, int count, double fullLength, double size) {
        this.prediction = property("prediction", prediction, Interpolator::switching);
        again = property("asked again", common(prediction), Interpolator::switching);
        likeliest = property("likeliest words", prediction.top(count), Interpolator::switching);
        for (Candidate candidate : likeliest.get()) {
            String word = TokenText.readable(candidate.text());
            rows.add(row(word, Palette.INK, candidate.probability(), rows.size(), fullLength, size));
        }
        String others = others(prediction, count);
        rest = row(others, Palette.FAINT_INK, prediction.probabilityOfRest(count), count + 0.25, fullLength, size);
        addParts(rows);
        addParts(rest);
    }

    private static ProbabilityRow row(
            String word, Color color, double probability, double line, double fullLength, double size) {
        double distance = LINE_IN_EMS * TextStyle.serif(size).em();
        return new ProbabilityRow(word, color, probability, fullLength, size).shift(0, -line * distance);
    }

    private static Function<Gpt, Prediction> common(Prediction prediction) {
        return gpt -> gpt.predictNext(prediction.ids());
    }

    /** From now on no row is longer than a bar for a certainty: the percentage of a long bar stands inside it. */
    public ProbabilityBars keepWithin() {
        rows.forEach(ProbabilityRow::keepWithin);
        rest.keepWithin();
        return this;
    }

    /** Shows another prediction in the same rows. */
    public ProbabilityBars show(Prediction next) {
        return show(next, common(next));
    }

    /**
     * Shows another prediction in the same rows, for which the model was not asked in the common way.
     *
     * @param howAgain asks a model once more in the same way
     */
    public ProbabilityBars show(Prediction next, Function<Gpt, Prediction> howAgain) {
        return show(next, howAgain, next.top(rows.size()));
    }

    /** As {@link #show(Prediction, Function)}, but every row keeps its word, however likely that is now. */
    public ProbabilityBars showSameWords(Prediction next, Function<Gpt, Prediction> howAgain) {
        return show(
                next,
                howAgain,
                likeliest.get().stream().map(word -> next.candidate(word.id())).toList());
    }

    private ProbabilityBars show(Prediction next, Function<Gpt, Prediction> howAgain, List<Candidate> words) {
        prediction.set(next);
        again.set(howAgain);
        likeliest.set(words);
        temperature.set(Optional.empty());
        double left = 1;
        for (int i = 0; i < rows.size(); i++) {
            Candidate candidate = words.get(i);
            rows.get(i).show(TokenText.readable(candidate.text()), candidate.probability());
            left -= candidate.probability();
        }
        rest.show(others(next, rows.size()), Math.max(0, left));
        return this;
    }

    /**
     * From now on shows the chances at the temperature of a tracker, until {@link #show}. The words keep their order: it
     * is the same at every temperature.
     */
    public ProbabilityBars temper(ValueTracker newTemperature) {
        TemperedChances chances = new TemperedChances(prediction.get());
        List<Integer> ids = likeliest.get().stream().map(Candidate::id).toList();
        temperature.set(Optional.of(newTemperature));
        for (int i = 0; i < rows.size(); i++) {
            int id = ids.get(i);
            rows.get(i).probability().follow(moment -> chances.of(id, newTemperature.at(moment)));
        }
        rest.probability().follow(moment -> chances.ofRest(ids, newTemperature.at(moment)));
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

    /** The row of a word; of one that has none, the row of the rest. */
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
        List<Candidate> words = likeliest.get();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).id() == candidate.id()) {
                return i;
            }
        }
        return -1;
    }

    /** Which prediction is shown now. */
    public Provenance provenance() {
        return prediction.get().provenance();
    }

    /** The chance of each word that has a row. */
    @Override
    public List<Reading> readings() {
        int[] ids = likeliest.get().stream().mapToInt(Candidate::id).toArray();
        double[] shown =
                rows.stream().mapToDouble(row -> row.probability().get()).toArray();
        double shownTemperature = temperature.get().map(ValueTracker::get).orElse(1.0);
        return List.of(Reading.ofChances(prediction.get(), again.get(), shownTemperature, ids, shown));
    }

    private static String others(Prediction prediction, int count) {
        return String.format(Locale.ROOT, "%,d others", prediction.vocabulary() - count);
    }
}
