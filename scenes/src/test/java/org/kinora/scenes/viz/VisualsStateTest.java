package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.model.Activations;
import org.kinora.model.Generation;
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
    private static final LearningCurves.Measures CURVE =
            new LearningCurves.Measures(new double[] {0, 100, 200}, new double[] {5, 2, 1});
    private static final Tensor OTHERS = Tensor.of(new float[] {1, 0, 0.5f, 1, 0.5f, 0}, 3, 2);

    static List<Kind<?>> kinds() {
        return List.of(
                Kind.of("answer bars", tracker -> new AnswerBars(RUN.prediction(), List.of(10, 20), 3, 30))
                        .edited(bars -> bars.show(NEXT)),
                Kind.of("attention arrows", tracker -> new AttentionArrows(new TokenRow(RUN, 34, 1.8), RUN, 2, 1, 2))
                        .edited(arrows -> arrows.show(RUN, 3, 2)),
                Kind.of("chance field", tracker -> new ChanceField(NEXT, 2, ORIGIN, 4, 3, LEFT, RIGHT)),
                Kind.of("chosen bars", tracker -> new ChosenBars(List.of(step()), 2, 30)),
                Kind.of("dial", tracker -> new Dial(SOURCE, 0.25, 1, 0.5, 30)).edited(dial -> dial.turnTo(-0.5, gpt -> -0.5)),
                Kind.of("embedding column", tracker -> new EmbeddingColumn(RUN, "hook_embed", 1, 4, 1.2, 26))
                        .edited(column -> column.show(RUN, "blocks.2.hook_resid_post")),
                Kind.of("heat map", VisualsStateTest::heatMap).edited(map -> map.show(OTHERS, SOURCE.at(3))),
                Kind.of("one in many", tracker -> new OneInMany(NEXT, NEXT.top(9).get(8), ORIGIN, 2, 30, LEFT)),
                Kind.of("learning curves", tracker -> {
                            LearningCurves curves = new LearningCurves(CURVE, CURVE, 4, 0.5, 30);
                            curves.step().follow(tracker, ValueTracker::at);
                            return curves;
                        })
                        .tracking(0, 150)
                        .edited(curves -> curves.setSeenStep(90).setUnseenStep(50)),
                Kind.of("surprise bar", tracker -> new SurpriseBar(13, SOURCE, gpt -> 13, 0.4, 0.5, 30))
                        .edited(bar -> bar.show(8, SOURCE.at(1), gpt -> 8)),
                Kind.of("word bet", tracker -> new WordBet(NEXT, gpt -> NEXT, 300, 400, 30))
                        .edited(bet -> bet.show(RUN.prediction(), gpt -> RUN.prediction())),
                Kind.of("probability bars", tracker -> new ProbabilityBars(RUN.prediction(), 3, 4, 25))
                        .edited(bars -> bars.show(NEXT)),
                Kind.of("probability row", tracker -> {
                            ProbabilityRow row = new ProbabilityRow("dog", WHITE, 0.3, 4, 25);
                            row.probability().follow(tracker, ValueTracker::at);
                            return row;
                        })
                        .edited(row -> row.show("cat", 0.2)),
                Kind.of("temperature slider", tracker -> new TemperatureSlider(tracker, 2, ORIGIN, 5, 30))
                        .tracking(0.5, 1.5),
                Kind.of("ticket field", tracker -> new TicketField(
                                new ProbabilityBars(NEXT, 3, 4, 25), NEXT, 3, ORIGIN, 2, tracker))
                        .tracking(0.5, 1.5),
                Kind.of("token row", tracker -> new TokenRow(RUN, 34, 1.8)),
                Kind.of("vector grid", tracker -> new VectorGrid(new double[] {1, -2, 0.5, 3}, 3, 4, UP)),
                Kind.of("vector dots", tracker -> new VectorDots(VALUES, SOURCE, List.of(RED, BLUE, TEAL), 0.1, UP, 2))
                        .edited(dots -> dots.show(OTHERS, SOURCE)),
                Kind.of("waterfall", tracker -> new Waterfall(List.of(1.0, -2.0, 3.0), tracker, ORIGIN, 0.5, 1))
                        .tracking(0.5, 3)
                        .edited(waterfall -> waterfall.added().set(1.5)),
                Kind.of("word chance", tracker -> new WordChance(step(), ORIGIN, 30)));
    }

    private static Generation.Step step() {
        return new Generation.Step(NEXT, NEXT.top(1).get(0));
    }

    private static HeatMap heatMap(ValueTracker tracker) {
        HeatMap map = HeatMap.ofProbabilities(VALUES, SOURCE, HeatMap.Rows.UP, 1, 0.5);
        return map.labelRows(List.of("a", "b", "c"), 24).labelColumns(List.of("d", "e"), 24);
    }
}
