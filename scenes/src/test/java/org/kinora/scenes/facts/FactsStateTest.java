package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.learned.RankOneChange;
import org.kinora.scenes.KeepsTheLaws;
import org.kinora.scenes.MobjectLaws.Kind;
import org.kinora.scenes.experiments.MovedCapitals;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Reading;

class FactsStateTest extends KeepsTheLaws {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward(Chapter.PROMPT);
    private static final MovedCapitals CAPITALS = new MovedCapitals(GPT);
    private static final Provenance SOURCE = new Provenance("model", "prompt", "hook", List.of());
    private static final Place PLACE = new Place(ORIGIN, 10, 4);

    FactsStateTest() {
        super(ParameterMap.class, kinds());
    }

    static List<Kind<?>> kinds() {
        return List.of(
                Kind.of("bend", tracker -> new Bend(RUN, 0, PLACE)),
                Kind.of("count row", tracker -> new CountRow(GPT, org.kinora.scenes.facts.Kind.ATTENTION, PLACE, 1)),
                Kind.of("moved row", tracker -> new MovedRow(GPT, CAPITALS, 0, tracker, new ValueTracker(0), LEFT, 5)),
                Kind.of("parameter map", tracker -> new ParameterMap(GPT)),
                Kind.of("shown", tracker -> new Shown(List::of, new Text("shown"))),
                Kind.of("total", tracker -> new Total(GPT, PLACE))
                        .edited(total -> total.show(org.kinora.scenes.facts.Kind.readingOfAll(GPT))),
                Kind.of(
                        "turned row",
                        tracker -> new TurnedRow(
                                new Turned(GPT, change(), "Rome is a city in"),
                                List.of(100, 200),
                                List.of("Italy", "Japan"),
                                tracker,
                                PLACE)),
                Kind.of("unit grid", tracker -> new UnitGrid(numbers(1), SOURCE, 0.1, gpt -> numbers(1)))
                        .edited(grid -> grid.show(numbers(-2), SOURCE, gpt -> numbers(-2))),
                Kind.of(
                        "unit row",
                        tracker -> new UnitRow(
                                573, new Reading(SOURCE, new double[] {0.5}, gpt -> new double[1]), 1, LEFT, 4)));
    }

    /** Of no meaning. */
    private static RankOneChange change() {
        double[] key = new double[GPT.config().hidden()];
        key[3] = 1;
        double[] change = new double[GPT.config().width()];
        change[5] = 8;
        return new RankOneChange(0, key, new double[][] {key}, 1, change);
    }

    private static Tensor numbers(float first) {
        float[] numbers = new float[64];
        IntStream.range(0, numbers.length).forEach(i -> numbers[i] = first * (i % 7 - 3));
        return Tensor.of(numbers, numbers.length);
    }
}
