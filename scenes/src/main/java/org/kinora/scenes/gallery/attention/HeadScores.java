package org.kinora.scenes.gallery.attention;

import static org.kinora.engine.Kinora.*;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/**
 * Nine words in no order, twice: what each of the model's heads makes of them. Some look at the word before, some rest on
 * the first, and two find what came after the same word the last time (Olsson et al. 2022).
 */
public final class HeadScores extends ModelScene {

    static final String WORDS = " one moon ran blue bread she fish old door";

    private static final double SCORE_CELL = 0.56;
    private static final double PATTERN_CELL = 0.235;
    private static final double HEADING_SIZE = 30;
    private static final Point SCORES = point(-3.15, -0.15);
    private static final Point PATTERN = point(3.45, -0.15);

    private final Caption caption = new Caption();
    private Activations run;
    private HeatMap scores;
    private HeatMap pattern;
    private SurroundingRectangle frame;
    private Group<SurroundingRectangle> marks;
    private Text heading;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        run = gpt().forward(WORDS + WORDS);
        HeadScore first = HeadScore.WORD_BEFORE;
        Tensor values = first.of(gpt(), run);
        int best = best(values);
        scores = scores(gpt(), run, first).moveTo(SCORES);
        scores.labelRows(Counted.layers(values.size(0)), 26).labelColumns(Counted.numbers(values.size(1)), 26);
        pattern = pattern(gpt(), run, best).moveTo(PATTERN);
        pattern.labelRows(TokenText.readable(run.tokens()), 20);
        heading = pattern.heading(name(values, best), HEADING_SIZE);

        section("The word before");
        play(
                1.3,
                fadeIn(ProvenanceLine.of(scores.provenance())),
                fadeIn(scores.labels()),
                fadeIn(scores.heading("share of attention that goes there", HEADING_SIZE)),
                laggedStart(0.02, scores.cells(), cell -> fadeIn(cell)),
                caption.say(first.question()));
        frame = frame(best);
        marks = first.marks(pattern, run.ids().length);
        play(0.6, create(frame), fadeIn(heading), fadeIn(pattern));
        play(0.9, laggedStart(0.1, marks, mark -> fadeIn(mark)));
        pause(0.9);
        ask(HeadScore.FIRST_WORD);
        ask(HeadScore.WHAT_CAME_NEXT);
        play(caption.say("That is how a model goes on with something it has read before."));
        pause(1.8);
    }

    private void ask(HeadScore score) {
        section(score.question());
        Tensor values = score.of(gpt(), run);
        int best = best(values);
        play(
                0.8,
                fadeOut(marks),
                fadeOut(frame),
                scores.animate(s -> s.show(values, scores.provenance())),
                caption.say(score.question()));
        frame = frame(best);
        Text next = pattern.heading(name(values, best), HEADING_SIZE);
        play(
                0.8,
                create(frame),
                replacementTransform(heading, next),
                pattern.animate(p -> p.show(weights(gpt(), run, best), provenance(gpt(), run, best))));
        heading = next;
        marks = score.marks(pattern, run.ids().length);
        play(0.9, laggedStart(0.1, marks, mark -> fadeIn(mark)));
        pause(0.9);
    }

    static HeatMap scores(Gpt gpt, Activations run, HeadScore score) {
        Provenance provenance = new Provenance(
                run.model(), WORDS.strip(), "read twice: means of blocks.*.attn.hook_pattern", List.of());
        return HeatMap.ofProbabilities(score.of(gpt, run), provenance, HeatMap.Rows.UP, SCORE_CELL, SCORE_CELL);
    }

    /** @param head counted through all layers */
    static HeatMap pattern(Gpt gpt, Activations run, int head) {
        return HeatMap.ofProbabilities(
                weights(gpt, run, head), provenance(gpt, run, head), HeatMap.Rows.DOWN, PATTERN_CELL, PATTERN_CELL);
    }

    /** The head that does most of a job, counted through all layers. */
    static int best(Tensor scores) {
        float[] values = scores.toArray();
        return IntStream.range(0, values.length)
                .boxed()
                .max(Comparator.comparing(i -> values[i]))
                .orElseThrow();
    }

    private static Tensor weights(Gpt gpt, Activations run, int head) {
        int heads = gpt.config().heads();
        return run.pattern(head / heads, head % heads);
    }

    private static Provenance provenance(Gpt gpt, Activations run, int head) {
        int heads = gpt.config().heads();
        return run.provenance("blocks." + head / heads + ".attn.hook_pattern", head % heads);
    }

    private SurroundingRectangle frame(int head) {
        int heads = gpt().config().heads();
        return new SurroundingRectangle(scores.cell(head / heads, head % heads), 0.06, 0.1).setStroke(Palette.INK, 5);
    }

    private static String name(Tensor scores, int head) {
        int layer = head / scores.size(1);
        int number = head % scores.size(1);
        return "layer %d, head %d: %.0f %%".formatted(layer + 1, number + 1, 100 * scores.get(layer, number));
    }
}
