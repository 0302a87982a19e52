package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.scenes.KeepsTheLaws;
import org.kinora.scenes.MobjectLaws.Kind;

class VisualsStateTest extends KeepsTheLaws {

    VisualsStateTest() {
        super(HeatMap.class, kinds());
    }

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward("The dog ran");
    private static final Prediction NEXT = GPT.predictNext("The cat sat on the");
    private static final Provenance SOURCE = new Provenance("model", "prompt", "hook", List.of(7));
    private static final Tensor VALUES = Tensor.of(new float[] {0, 0.5f, 1, 0.25f, 0.75f, 1}, 3, 2);
    private static final Tensor OTHERS = Tensor.of(new float[] {1, 0, 0.5f, 1, 0.5f, 0}, 3, 2);
    private static final Reading NUMBERS = new Reading(SOURCE, new double[] {1, 2, -3, 4, 0.5, -6, 7, 8}, gpt -> null);
    private static final Reading OTHER_NUMBERS =
            new Reading(SOURCE.at(2), new double[] {0, 1, 2, 3, 4, 5, 6, -7}, gpt -> null);

    static List<Kind<?>> kinds() {
        return List.of(
                Kind.of("answer bars", tracker -> new AnswerBars(RUN.prediction(), List.of(10, 20), 3, 30))
                        .edited(bars -> bars.show(NEXT)),
                Kind.of("attention arrows", tracker -> new AttentionArrows(new TokenRow(RUN, 34, 1.8), RUN, 2, 1, 2))
                        .edited(arrows -> arrows.show(RUN, 3, 2)),
                Kind.of("embedding column", tracker -> new EmbeddingColumn(RUN, "hook_embed", 1, 4, 1.2, 26))
                        .edited(column -> column.show(RUN, "blocks.2.hook_resid_post")),
                Kind.of("heat map", VisualsStateTest::heatMap).edited(map -> map.show(OTHERS, SOURCE.at(3))),
                Kind.of("probability bars", tracker -> new ProbabilityBars(RUN.prediction(), 3, 4, 25))
                        .edited(bars -> bars.show(NEXT)),
                Kind.of("probability row", tracker -> {
                            ProbabilityRow row = new ProbabilityRow("dog", WHITE, 0.3, 4, 25);
                            row.probability().follow(tracker, ValueTracker::at);
                            return row;
                        })
                        .edited(row -> row.show("cat", 0.2)),
                Kind.of("token row", tracker -> new TokenRow(RUN, 34, 1.8)),
                Kind.of("doubt", tracker -> new Doubt("doubt", RUN.prediction(), 30))
                        .edited(doubt -> doubt.show(NEXT)),
                Kind.of("head plates", tracker -> new HeadPlates(new Machine(2, 3, 3), 4))
                        .edited(plates -> plates.pullOut(1, 2)),
                Kind.of("many slabs", tracker -> new ManySlabs(new Machine(2, 3, 3), 5))
                        .edited(ManySlabs::unfold),
                Kind.of("token train", tracker -> new TokenTrain(RUN, "hook_embed", 4, 2, 1))
                        .edited(train ->
                                train.show(RUN, "blocks.1.hook_resid_post").look(0.5, 0.3, 0.2)),
                Kind.of("unit lights", tracker -> new UnitLights(NUMBERS, 2, 0.2)),
                Kind.of("vector strip", tracker -> new VectorStrip(NUMBERS, 3, 1)),
                Kind.of(
                        "vocabulary rows",
                        tracker -> new VocabularyRows(GPT, RUN.prediction(), List.of(300, 400), 3, 1, 0.5, 26, 1)),
                Kind.of("whole vector", tracker -> new WholeVector(NUMBERS, 2, 3))
                        .edited(vector -> vector.show(OTHER_NUMBERS)),
                Kind.of("vector grid", tracker -> new VectorGrid(new double[] {1, -2, 0.5, 3}, 3, 4, UP)),
                Kind.of("vector dots", tracker -> new VectorDots(VALUES, SOURCE, List.of(RED, BLUE, TEAL), 0.1, UP, 2))
                        .edited(dots -> dots.show(OTHERS, SOURCE)),
                Kind.of("waterfall", tracker -> new Waterfall(List.of(1.0, -2.0, 3.0), tracker, ORIGIN, 0.5, 1))
                        .tracking(0.5, 3)
                        .edited(waterfall -> waterfall.added().set(1.5)));
    }

    private static HeatMap heatMap(ValueTracker tracker) {
        HeatMap map = HeatMap.ofProbabilities(VALUES, SOURCE, HeatMap.Rows.UP, 1, 0.5);
        return map.labelRows(List.of("a", "b", "c"), 24).labelColumns(List.of("d", "e"), 24);
    }
}
