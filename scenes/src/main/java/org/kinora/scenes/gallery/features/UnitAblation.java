package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.model.Activations;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.Ablation;
import org.kinora.model.experiments.LogitAttribution;
import org.kinora.model.experiments.Part;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/**
 * Of a layer's thousand units the one that adds most to an answer is switched off, then the strongest few: the answer
 * gives way. As many others, drawn by chance, are not missed.
 */
public final class UnitAblation extends ModelScene {

    static final String PROMPT = "Rome is a city in";

    private static final int[] COUNTS = {2, 4, 8};
    private static final int BARS = 5;
    private static final Point FIELD = point(-3.75, -0.1);
    private static final double BARS_LEFT = 1.95;

    private final Caption caption = new Caption();
    private ValueTracker off;
    private AnswerBars bars;
    private UnitField field;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        Prediction whole = gpt.predictNext(PROMPT);
        Candidate answer = whole.top(2).get(0);
        Candidate rival = whole.top(2).get(1);
        Text prompt = new Text("“" + PROMPT + " …”", 36).setColor(Palette.INK);
        prompt.centerOn(3.5, 2.3);
        List<Integer> shown = whole.top(BARS).stream().map(Candidate::id).toList();
        bars = new AnswerBars(whole, shown, 3.6, 36).shift(BARS_LEFT, 1.35);

        section("Whole");
        play(
                1,
                fadeIn(prompt),
                laggedStart(0.08, bars.rows(), row -> fadeIn(row, point(0.3, 0))),
                caption.say("The whole model expects “%s”, or else “%s”.".formatted(word(answer), word(rival))));
        LogitAttribution attribution = attribution(gpt);
        int layer = layerOfStrongestUnit(gpt, attribution);
        Tensor added = attribution.units(layer);
        List<Integer> ranked = ranked(added);
        field = new UnitField(added).moveTo(FIELD);
        off = new ValueTracker(0);
        Text title =
                new Text("the %,d units of layer %d".formatted(added.size(0), layer + 1), 30).setColor(Palette.INK);
        title.centerOn(FIELD.x(), 2.95);

        section("Units");
        play(
                1.6,
                fadeIn(ProvenanceLine.of(provenance(gpt, answer, rival, layer))),
                fadeIn(title),
                fadeIn(counter(added.size(0))),
                laggedStart(0.06, field.rows(), row -> fadeIn(row)),
                caption.say("Blue units speak for “%s” against “%s”, red ones for “%2$s”."
                        .formatted(word(answer), word(rival))));
        pause(0.8);

        section("One unit");
        List<Integer> strongest = ranked.subList(0, 1);
        play(
                0.9,
                circumscribe(field.cell(ranked.get(0))),
                caption.say("Unit %,d does most for “%s”. What if it is switched off?"
                        .formatted(ranked.get(0) + 1, word(answer))));
        Prediction without = switchOff(1.2, layer, strongest);
        play(caption.say("One unit of %,d set to zero: “%s” falls from %.0f %% to %.0f %%."
                .formatted(
                        added.size(0),
                        word(answer),
                        100 * answer.probability(),
                        100 * without.probability(answer.id()))));
        pause(1.2);

        section("A few");
        play(caption.say("Now two of them, four, and eight …"));
        for (int count : COUNTS) {
            without = switchOff(0.7, layer, ranked.subList(0, count));
            pause(0.2);
        }
        Candidate likeliest = without.top(1).get(0);
        play(caption.say(
                "… and the answer is “%s”, %.0f %%.".formatted(word(likeliest), 100 * likeliest.probability())));
        pause(1.2);

        section("By chance");
        int many = COUNTS[COUNTS.length - 1];
        play(caption.say("As many others, drawn by chance, are not missed."));
        switchOff(1, layer, drawn(random(), added.size(0), many));
        pause(1.6);
    }

    /** What each part of the model adds to the likeliest next word against the second. */
    static LogitAttribution attribution(Gpt gpt) {
        Activations run = gpt.forward(PROMPT);
        List<Candidate> two = run.prediction().top(2);
        return new LogitAttribution(
                gpt, run, run.ids().length - 1, two.get(0).id(), two.get(1).id());
    }

    /** The layer that has the unit which adds most. */
    static int layerOfStrongestUnit(Gpt gpt, LogitAttribution attribution) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int layer = 0; layer < gpt.config().layers(); layer++) {
            Tensor added = attribution.units(layer);
            float strongest = added.get(ranked(added).get(0));
            if (strongest > most) {
                most = strongest;
                best = layer;
            }
        }
        return best;
    }

    /** All units, the one that adds most first. */
    static List<Integer> ranked(Tensor added) {
        return IntStream.range(0, added.size(0))
                .boxed()
                .sorted(Comparator.comparing(unit -> -added.get(unit)))
                .toList();
    }

    /** Different units by chance. */
    static List<Integer> drawn(RandomGenerator random, int units, int count) {
        return random.ints(0, units).distinct().limit(count).boxed().toList();
    }

    /** What the model expects while some units of a layer write zeros. */
    static Prediction without(Gpt gpt, int layer, List<Integer> units) {
        Part[] parts = units.stream().map(unit -> Part.unit(layer, unit)).toArray(Part[]::new);
        return gpt.runWithHooks(PROMPT, Ablation.zero(parts)).prediction();
    }

    private Prediction switchOff(double seconds, int layer, List<Integer> units) {
        Prediction next = without(gpt(), layer, units);
        play(
                seconds,
                field.animate(f -> f.off(units)),
                bars.animate(b -> b.show(next)),
                off.animate(o -> o.set(units.size())));
        return next;
    }

    /** How many units are off. */
    private Group<Mobject> counter(int units) {
        DecimalNumber number = new DecimalNumber(0, 0, 44).rightAligned().setColor(Palette.YELLOW);
        number.follow(off).origin().set(point(BARS_LEFT + 0.35, -2.35));
        Text words = new Text("of %,d units off".formatted(units), 30).setColor(Palette.FAINT_INK);
        words.startAt(point(BARS_LEFT + 0.6, -2.35));
        return new Group<>(number, words);
    }

    private static Provenance provenance(Gpt gpt, Candidate answer, Candidate rival, int layer) {
        String what =
                "share of blocks.%d.mlp.hook_post in logit(%s) − logit(%s)".formatted(layer, word(answer), word(rival));
        return new Provenance(gpt.name(), PROMPT, what, List.of());
    }

    private static String word(Candidate candidate) {
        return candidate.text().strip();
    }
}
