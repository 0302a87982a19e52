package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.Function;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;

/**
 * What a model bets on one word, however little: the word, a bar and the percentage to two decimals. The bar begins at the
 * origin.
 *
 * <pre>{@code
 * var bet = new WordBet(prediction, gpt -> gpt.predictNext(prompt), id, 400, 30);
 * play(bet.animate(b -> b.show(next, again)));
 * }</pre>
 */
public final class WordBet extends Composite<WordBet> implements Bound {

    private static final double THICKNESS_IN_EMS = 0.8;

    private final int id;
    private final Property<Shown> shown;
    private final Text word;
    private final ProbabilityBar bar;

    /** @param again asks a model once more in the same way */
    private record Shown(Prediction prediction, Function<Gpt, Prediction> again) {}

    /**
     * @param again asks a model once more in the same way
     * @param id of the word's token
     * @param fullLength of a bar for a probability of 1, in scene units
     * @param size font size
     */
    public WordBet(Prediction prediction, Function<Gpt, Prediction> again, int id, double fullLength, double size) {
        this.id = id;
        shown = property("prediction", new Shown(prediction, again), Interpolator::switching);
        double em = TextStyle.serif(size).em();
        bar = new ProbabilityBar(prediction.probability(id), fullLength, THICKNESS_IN_EMS * em);
        word = new Text(TokenText.readable(prediction.candidate(id).text()), size)
                .setColor(Palette.INK)
                .nextTo(bar, LEFT, ProbabilityBar.GAP)
                .levelWith(bar);
        addParts(word, bar, bar.percentage(size, 2));
    }

    /**
     * Shows what is bet on the same word by another prediction.
     *
     * @param again asks a model once more in the same way
     */
    public WordBet show(Prediction next, Function<Gpt, Prediction> again) {
        shown.set(new Shown(next, again));
        bar.probability().set(next.probability(id));
        return this;
    }

    public Text word() {
        return word;
    }

    public ProbabilityBar bar() {
        return bar;
    }

    @Override
    public List<Reading> readings() {
        Function<Gpt, Prediction> again = shown.get().again();
        return List.of(new Reading(
                shown.get().prediction().provenance(),
                new double[] {bar.probability().get()},
                gpt -> new double[] {again.apply(gpt).probability(id)}));
    }
}
