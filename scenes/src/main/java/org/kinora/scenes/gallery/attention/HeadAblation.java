package org.kinora.scenes.gallery.attention;

import static org.kinora.engine.Kinora.*;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.model.Candidate;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.Ablation;
import org.kinora.model.experiments.Part;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/** Every attention head is switched off once: most are hardly missed, and without one of them the answer is another. */
public final class HeadAblation extends ModelScene {

    static final String PROMPT = "The baby cat is called a";

    private static final double CELL = 0.64;
    private static final int BARS = 6;
    private static final Point MAP = point(-3.2, 0.25);
    private static final double BARS_LEFT = 2.75;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Prediction whole = gpt().predictNext(PROMPT);
        Candidate answer = whole.top(1).get(0);
        Tensor effects = Ablation.effectsOfHeads(gpt(), PROMPT, answer.id());
        HeatMap map = map(effects, answer, gpt().name()).moveTo(MAP);
        Text heads = new Text("heads", 26).setColor(Palette.FAINT_INK);
        heads.nextTo(map.labels(), DOWN, 0.12);
        heads.matchX(map.cells());
        Text prompt = new Text("“" + PROMPT + " …”", 36).setColor(Palette.INK);
        prompt.centerOn(3.6, 2.55);
        ProbabilityBars bars = new ProbabilityBars(whole, BARS, 4.3, 30).shift(BARS_LEFT, 1.75);

        section("Whole");
        play(
                1.2,
                fadeIn(ProvenanceLine.of(map.provenance())),
                fadeIn(prompt),
                laggedStart(0.08, bars.parts(), row -> fadeIn(row, point(0.3, 0))),
                caption.say("The whole model: it is rather sure of “%s”.".formatted(word(answer))));
        pause(0.8);

        section("Every head");
        play(
                fadeIn(map.labels()),
                fadeIn(heads),
                caption.say("Now each of its 48 heads is switched off once. Red: “%s” loses by that."
                        .formatted(word(answer))));
        play(2.6, laggedStart(0.06, map.cells(), cell -> fadeIn(cell)));
        pause(0.5);

        section("One head");
        switchOff(mostNeeded(effects), map, bars);
        play(0.7, bars.animate(b -> b.show(whole)));
        switchOff(leastNeeded(effects), map, bars);
    }

    /** What each head does for a word: the change of the logarithm of its probability when the head is off. */
    static HeatMap map(Tensor effects, Candidate answer, String model) {
        Provenance provenance = new Provenance(
                model, PROMPT, "Δ log p(“" + word(answer) + "”), blocks.*.attn.hook_z[head] = 0", List.of());
        HeatMap map = HeatMap.ofSigned(effects, provenance, HeatMap.Rows.UP, CELL, CELL, strongest(effects));
        return map.labelRows(Counted.layers(effects.size(0)), 26).labelColumns(Counted.numbers(effects.size(1)), 26);
    }

    private void switchOff(int index, HeatMap map, ProbabilityBars bars) {
        int layer = index / gpt().config().heads();
        int head = index % gpt().config().heads();
        Prediction without = gpt().runWithHooks(PROMPT, Ablation.zero(Part.head(layer, head)))
                .prediction();
        SurroundingRectangle frame =
                new SurroundingRectangle(map.cell(layer, head), 0.06, 0.1).setStroke(Palette.YELLOW, 5);
        Candidate likeliest = without.top(1).get(0);
        play(
                0.8,
                create(frame),
                caption.say("Without head %d of layer %d: “%s”, %.0f %%."
                        .formatted(head + 1, layer + 1, word(likeliest), 100 * likeliest.probability())));
        play(1.2, bars.animate(b -> b.show(without)));
        pause(1.3);
        play(0.3, fadeOut(frame));
    }

    /** The head whose loss costs the answer most, counted through all layers. */
    static int mostNeeded(Tensor effects) {
        float[] values = effects.toArray();
        return IntStream.range(0, values.length)
                .boxed()
                .min(Comparator.comparing(i -> values[i]))
                .orElseThrow();
    }

    /** The head whose loss changes the answer least. */
    static int leastNeeded(Tensor effects) {
        float[] values = effects.toArray();
        return IntStream.range(0, values.length)
                .boxed()
                .min(Comparator.comparing(i -> Math.abs(values[i])))
                .orElseThrow();
    }

    private static double strongest(Tensor effects) {
        return Math.abs(effects.toArray()[mostNeeded(effects)]);
    }

    private static String word(Candidate candidate) {
        return TokenText.readable(candidate.text());
    }
}
