package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Sampling;
import org.kinora.model.transformer.TrainableWeights;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBars;

/**
 * All dials spin and stop anywhere, as they stood before the training. What such a model answers is gibberish.
 *
 * <p>What does a model write before it has learned anything? Any words at all: its bars are flat.
 */
final class Untrained extends Beat<AllDials, Noise> {

    static final int TOKENS = 11;

    /** How many draws are tried until one has no signs that cannot be set. */
    private static final int TRIES = 40;

    private static final Pattern SETTABLE = Pattern.compile("[A-Za-z .,;:!?'-]+");

    private static final double A_TOKEN = 0.24;
    /** For a last look at the words, in seconds. */
    private static final double LOOK = 0.3;

    Untrained(Stage stage) {
        super(stage, "07-noise");
    }

    @Override
    protected AllDials opening() {
        return AllDials.of(stage, Dials.field(stage, new TurnedWeight(gpt(), Stage.prompt(), 1)));
    }

    /** What an untrained model of a model's shape writes in answer to the film's question. */
    static List<Generation.Step> gibberish(Gpt untrained) {
        List<Generation.Step> steps = List.of();
        for (long seed = UntrainedModel.SEED; seed < UntrainedModel.SEED + TRIES; seed++) {
            steps = drawn(untrained, seed);
            if (canBeSet(steps)) {
                return steps;
            }
        }
        return steps;
    }

    private static List<Generation.Step> drawn(Gpt untrained, long seed) {
        List<Generation.Step> steps = new ArrayList<>();
        Generation writing = untrained.generate(
                Stage.prompt(Stage.QUESTION, ""),
                Sampling.temperature(1).seed(seed).maxTokens(TOKENS));
        writing.forEachRemaining(steps::add);
        return steps;
    }

    /** Whether all of it is letters and signs that a reader knows, and no number. */
    static boolean canBeSet(List<Generation.Step> steps) {
        return !steps.get(0).chosen().text().isBlank()
                && steps.stream()
                        .allMatch(step -> SETTABLE.matcher(step.chosen().text()).matches());
    }

    @Override
    protected Noise play(AllDials given) {
        TrainableWeights weights = UntrainedModel.weights(gpt());
        Supplier<List<Generation.Step>> written = ahead(() -> gibberish(UntrainedModel.of(gpt(), weights)));
        DialField field = given.field();
        List<Animation> spin = field.spinTo(weights);
        spin.forEach(animation -> animation.seconds(2.4));
        play(together(spin));
        intoMachine(field);
        return write(written.get());
    }

    /** The dials go back to where they belong. */
    private void intoMachine(DialField field) {
        Place middle = stage.machinePlace().part(0.45, 0.55, 0.45, 0.55);
        double unit = field.mapUnit(middle);
        List<Animation> away = new ArrayList<>(field.move(unit, field.mapPlace(middle, unit)));
        away.forEach(animation -> animation.seconds(1.1));
        away.add(growFromPoint(stage.machine(), middle.center()).seconds(0.8).delay(0.3));
        play(together(away));
        field.mobjects().forEach(this::remove);
    }

    private Noise write(List<Generation.Step> steps) {
        String first = steps.get(0).chosen().text();
        Exchange exchange = stage.exchange(Stage.QUESTION, first.strip());
        ProbabilityBars bars = stage.bars(steps.get(0).prediction());
        bars.show(
                steps.get(0).prediction(),
                UntrainedModel.asked(steps.get(0).prediction().ids()));
        Point exit = stage.machine().exit().flat();
        play(
                0.7,
                fadeIn(exchange.question(), point(-0.6, 0)),
                laggedStart(0.03, bars.parts(), row -> growFromPoint(row, exit)));
        play(A_TOKEN, fadeIn(exchange.answer()));
        for (Generation.Step step : steps.subList(1, steps.size())) {
            Prediction bet = step.prediction();
            Group<Letter> token = exchange.append(step.chosen().text(), Palette.INK);
            play(A_TOKEN, fadeIn(token), bars.animate(b -> b.show(bet, UntrainedModel.asked(bet.ids()))));
        }
        pause(LOOK);
        return new Noise(exchange, bars);
    }
}
