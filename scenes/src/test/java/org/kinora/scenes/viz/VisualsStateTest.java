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

    static List<Kind<?>> kinds() {
        return List.of(
                Kind.of("answer bars", tracker -> new AnswerBars(RUN.prediction(), List.of(10, 20), 3, 30))
                        .edited(bars -> bars.show(NEXT)),
                Kind.of("attention arrows", tracker -> new AttentionArrows(new TokenRow(RUN, 34, 1.8), RUN, 2, 1, 2))
                        .edited(arrows -> arrows.show(RUN, 3, 2)),
                Kind.of("embedding column", tracker -> new EmbeddingColumn(RUN, "hook_embed", 1, 4, 1.2, 26))
                        .edited(column -> column.show(RUN, "blocks.2.hook_resid_post")),
                Kind.of("drift line", tracker -> {
                            DriftLine line = new DriftLine(
                                    new Reading(SOURCE, new double[] {0, 0.1, 0.3}, gpt -> new double[3]), 3, 0.8);
                            line.depth().follow(tracker, ValueTracker::at);
                            return line;
                        })
                        .edited(line -> line.setDepth(0.5)),
                Kind.of("heat map", VisualsStateTest::heatMap).edited(map -> map.show(OTHERS, SOURCE.at(3))),
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
                Kind.of("probability bars", tracker -> new ProbabilityBars(RUN.prediction(), 3, 4, 25))
                        .edited(bars -> bars.show(NEXT)),
                Kind.of("probability row", tracker -> {
                            ProbabilityRow row = new ProbabilityRow("dog", WHITE, 0.3, 4, 25);
                            row.probability().follow(tracker, ValueTracker::at);
                            return row;
                        })
                        .edited(row -> row.show("cat", 0.2)),
                Kind.of("token strip", tracker -> new TokenStrip(RUN.tokens(), 30, 0.4, 0.1))
                        .edited(strip -> strip.join(1.5)),
                Kind.of("vector column", tracker -> new VectorColumn(RUN, 4, 0.4, 0.3, "hook_embed", 1))
                        .edited(column -> column.show(RUN, "blocks.2.hook_resid_post", 1)),
                Kind.of(
                        "word plane",
                        tracker -> new WordPlane(
                                GPT, List.of(List.of(" dog", " cat"), List.of(" red", " two")), 8, 5, 30)),
                Kind.of("token row", tracker -> new TokenRow(RUN, 34, 1.8)),
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
