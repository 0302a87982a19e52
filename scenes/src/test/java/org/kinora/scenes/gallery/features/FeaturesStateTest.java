package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.learned.KeyValueMemories;
import org.kinora.model.experiments.learned.UnitReadings;
import org.kinora.scenes.KeepsTheLaws;
import org.kinora.scenes.MobjectLaws.Kind;
import org.kinora.scenes.experiments.SuperpositionRun;

class FeaturesStateTest extends KeepsTheLaws {

    FeaturesStateTest() {
        super(UnitField.class, kinds());
    }

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward("The dog ran");
    private static final SuperpositionRun SUPERPOSITION = new SuperpositionRun();

    static List<Kind<?>> kinds() {
        KeyValueMemories memories = new KeyValueMemories(GPT, List.of(RUN));
        return List.of(
                Kind.of("agreement bar", tracker -> new AgreementBar(0.01, 0.002, 200, tracker, DOWN)),
                Kind.of(
                        "trigger row",
                        tracker -> new TriggerRow(memories.triggers(1, 3, 1).get(0), 10, 0, -6, 1)),
                Kind.of(
                        "promoted word",
                        tracker -> new PromotedWord(memories.promoted(1, 3, 1).get(0), 2, true, 1, 1)),
                Kind.of("unit wires", tracker -> new UnitWires(RIGHT, List.of(LEFT, DOWN), List.of(1.0, 0.5))),
                Kind.of("feature arrow", tracker -> new FeatureArrow(SUPERPOSITION, 1, tracker, LEFT, 2))
                        .tracking(100, 900),
                Kind.of("overlap grid", tracker -> new OverlapGrid(SUPERPOSITION, tracker))
                        .tracking(100, 900),
                Kind.of(
                        "reading row",
                        tracker -> new ReadingRow(
                                UnitReadings.of(List.of(RUN), UnitsTopTokens.HOOK, 3)
                                        .top(1)
                                        .get(0),
                                UnitsTopTokens.HOOK,
                                3,
                                10,
                                -6,
                                1)),
                Kind.of("unit field", tracker -> new UnitField(Tensor.of(new float[] {1, -2, 3}, 3)))
                        .edited(field -> field.off(List.of(1))));
    }
}
