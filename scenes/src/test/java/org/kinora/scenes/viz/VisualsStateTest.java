package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Text;
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
    private static final Reading NUMBERS = new Reading(SOURCE, new double[] {1, 2, -3, 4, 0.5, -6, 7, 8}, gpt -> null);
    private static final Reading OTHER_NUMBERS =
            new Reading(SOURCE.at(2), new double[] {0, 1, 2, 3, 4, 5, 6, -7}, gpt -> null);

    private static double[] alternating(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i % 2 == 0 ? i + 1 : -i;
        }
        return numbers;
    }

    static List<Kind<?>> kinds() {
        return List.of(
                Kind.of("answer bars", tracker -> new AnswerBars(RUN.prediction(), List.of(10, 20), 3, 30))
                        .edited(bars -> bars.show(NEXT)),
                Kind.of("answer chance", tracker -> new AnswerChance(new Text("Paris"), reading(0.2), 4, 0.3, 30))
                        .edited(chance -> chance.show(reading(0.6))),
                Kind.of("attention arrows", tracker -> new AttentionArrows(new TokenRow(RUN, 34, 1.8), RUN, 2, 1, 2))
                        .edited(arrows -> arrows.show(RUN, 3, 2)),
                Kind.of("chance field", tracker -> new ChanceField(NEXT, 2, ORIGIN, 4, 3, LEFT, RIGHT)),
                Kind.of("chosen bars", tracker -> new ChosenBars(List.of(step()), 2, 30)),
                Kind.of("dial", tracker -> new Dial(SOURCE, 0.25, 1, 0.5, 30))
                        .edited(dial -> dial.turnTo(-0.5, gpt -> -0.5)),
                Kind.of("embedding column", tracker -> new EmbeddingColumn(RUN, "hook_embed", 1, 4, 1.2, 26))
                        .edited(column -> column.show(RUN, "blocks.2.hook_resid_post")),
                Kind.of("drift line", tracker -> {
                            DriftLine line = new DriftLine(
                                    new Reading(SOURCE, new double[] {0, 0.1, 0.3}, gpt -> new double[3]), 3, 0.8);
                            line.depth().follow(tracker, ValueTracker::at);
                            return line;
                        })
                        .edited(line -> line.setDepth(0.5)),
                Kind.of("figure", tracker -> Figure.cited(new Text("8 billion", 30), "a source")),
                Kind.of("heat map", VisualsStateTest::heatMap).edited(map -> map.show(OTHERS, SOURCE.at(3))),
                Kind.of(
                        "one in many",
                        tracker -> new OneInMany(NEXT, NEXT.top(9).get(8), ORIGIN, 2, 30, LEFT)),
                Kind.of("number column", tracker -> new NumberColumn(NUMBERS, 0.5, 0.2)),
                Kind.of("outer product", tracker -> new OuterProduct(alternating(12), alternating(28))),
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
                Kind.of("dial patch", tracker -> new DialPatch(reading(0.02, -0.01, 0.05), 2, 0.5, 10))
                        .edited(dials -> dials.show(reading(0.01, 0.02, -0.03))),
                Kind.of(
                        "looks back",
                        tracker -> new LooksBack(reading(0.3, 0.2, 0.5), List.of(LEFT, ORIGIN, RIGHT), 1)),
                Kind.of("memory cells", tracker -> new MemoryCells(reading(0.5, -0.5, 0.1, 1), 2, 1))
                        .edited(cells -> cells.show(reading(-1, 0, 0.5, 0.2))),
                Kind.of("look arcs", tracker -> new LookArcs(RUN, 2, 1, 2, List.of(LEFT, ORIGIN, RIGHT), 1))
                        .edited(LookArcs::hush),
                Kind.of("look weight", tracker -> new LookWeight(RUN, 2, 1, 2, 0, 30))
                        .edited(LookWeight::hush),
                Kind.of("lookup table", tracker -> {
                            LookupTable table = new LookupTable(GPT, List.of(321), 3, 4, 0.4, 0.3, 30);
                            table.row().follow(tracker, ValueTracker::at);
                            return table;
                        })
                        .tracking(300, 321.5)
                        .edited(table -> table.scrollTo(310)),
                Kind.of("machine", tracker -> {
                            Machine machine = new Machine(GPT, 4, 3.6);
                            machine.slab(1).light().follow(tracker, ValueTracker::at);
                            return machine;
                        })
                        .edited(machine -> machine.light(1, 0.5).open(1)),
                Kind.of("pattern panel", tracker -> new PatternPanel(RUN, 1, 4, 3)),
                Kind.of(
                        "bars that keep percentages inside",
                        tracker -> new ProbabilityBars(RUN.prediction(), 3, 4, 25).keepWithin()),
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
                Kind.of(
                                "ticket field",
                                tracker -> new TicketField(
                                        new ProbabilityBars(NEXT, 3, 4, 25), NEXT, 3, ORIGIN, 2, tracker))
                        .tracking(0.5, 1.5),
                Kind.of("running count", tracker -> new RunningCount("step", reading(3), 30))
                        .edited(count -> count.show(reading(8))),
                Kind.of("thumb up", tracker -> new ThumbUp(0.8)),
                Kind.of("token strip", tracker -> new TokenStrip(RUN.tokens(), 30, 0.4, 0.1))
                        .edited(strip -> strip.join(1.5)),
                Kind.of("vector column", tracker -> new VectorColumn(RUN, 4, 0.4, 0.3, "hook_embed", 1))
                        .edited(column -> column.show(RUN, "blocks.2.hook_resid_post", 1)),
                Kind.of(
                        "word plane",
                        tracker -> new WordPlane(
                                GPT, List.of(List.of(" dog", " cat"), List.of(" red", " two")), 8, 5, 30)),
                Kind.of("token row", tracker -> new TokenRow(RUN, 34, 1.8)),
                Kind.of("figure", tracker -> Figure.measured(new Text("7 words"), reading(7))),
                Kind.of(
                                "unit field",
                                tracker -> new UnitField(LEFT, 2, 1, new double[] {-0.5, 0.3, 1}, 0.5)
                                        .light(word -> word / 2.0))
                        .edited(field -> field.light(word -> 1)),
                Kind.of("upright bars", tracker -> new UprightBars(reading(0.2, 0.7), List.of(LEFT, RIGHT), 2, 0.3))
                        .edited(bars -> bars.show(reading(0.9, 0.1))),
                Kind.of("doubt", tracker -> new Doubt("doubt", RUN.prediction(), 30))
                        .edited(doubt -> doubt.show(NEXT)),
                Kind.of("head plates", tracker -> new HeadPlates(new Machine(2, 3, 3), 4))
                        .edited(plates -> plates.pullOut(1, 2, UP, 2).switchOff(1, 2)),
                Kind.of("many slabs", tracker -> new ManySlabs(new Machine(2, 3, 3), 5))
                        .edited(ManySlabs::unfold),
                Kind.of("token train", tracker -> new TokenTrain(RUN, "hook_embed", 4, 2, 1))
                        .edited(train ->
                                train.show(RUN, "blocks.1.hook_resid_post").look(0.5, 0.3, 0.2)),
                Kind.of("unit lights", tracker -> new UnitLights(NUMBERS, 2, 0.2)),
                Kind.of("vector strip", tracker -> new VectorStrip(NUMBERS, 3, 1)),
                Kind.of(
                                "vocabulary rows",
                                tracker -> new VocabularyRows(
                                        GPT, RUN.prediction(), List.of(300, 400), 3, 1, 0.5, 26, 1, 4))
                        .edited(rows -> rows.pass(1).reach(2)),
                Kind.of("whole vector", tracker -> new WholeVector(NUMBERS, 2, 3))
                        .edited(vector -> vector.show(OTHER_NUMBERS)),
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

    private static Reading reading(double... values) {
        return new Reading(SOURCE, values, gpt -> values);
    }

    private static HeatMap heatMap(ValueTracker tracker) {
        HeatMap map = HeatMap.ofProbabilities(VALUES, SOURCE, HeatMap.Rows.UP, 1, 0.5);
        return map.labelRows(List.of("a", "b", "c"), 24).labelColumns(List.of("d", "e"), 24);
    }
}
