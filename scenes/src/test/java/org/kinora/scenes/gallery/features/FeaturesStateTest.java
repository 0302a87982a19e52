package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.learned.UnitReadings;
import org.kinora.scenes.KeepsTheLaws;
import org.kinora.scenes.MobjectLaws.Kind;

class FeaturesStateTest extends KeepsTheLaws {

    FeaturesStateTest() {
        super(UnitField.class, kinds());
    }

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward("The dog ran");
    private static final SuperpositionRun SUPERPOSITION = new SuperpositionRun();

    static List<Kind<?>> kinds() {
        return List.of(
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
