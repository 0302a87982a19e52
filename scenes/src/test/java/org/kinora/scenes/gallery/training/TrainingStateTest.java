package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.scenes.KeepsTheLaws;
import org.kinora.scenes.MobjectLaws.Kind;

class TrainingStateTest extends KeepsTheLaws {

    TrainingStateTest() {
        super(LossCurve.class, kinds());
    }

    private static final RnnVersusAttention CONTEST = new RnnVersusAttention();
    private static final SpotlightTraining SPOTLIGHTS = new SpotlightTraining();
    private static final ToyTraining TRAINING = new ToyTraining();

    static List<Kind<?>> kinds() {
        return List.of(
                Kind.of("answer chance", tracker -> new AnswerChance("Paris", tracker, TEAL, UP))
                        .tracking(-3, -1),
                Kind.of("look back", tracker -> new LookBack(SPOTLIGHTS, 2, tracker, LEFT, RIGHT))
                        .tracking(3, 90),
                Kind.of("loss curve", tracker -> new LossCurve(TRAINING.recording(), tracker))
                        .tracking(3, 20),
                Kind.of(
                        "parting curves",
                        tracker -> new LogProbabilityCurves(5, List.of(-1.0, -2.0), List.of(TEAL, RED))),
                Kind.of(
                                "recall bar",
                                tracker -> new RecallBar(
                                        word -> CONTEST.recurrentRecall(word, 1), CONTEST.words(), tracker, DOWN))
                        .tracking(2, 4),
                Kind.of("weight grid", tracker -> new WeightGrid(TRAINING.recording(), tracker))
                        .tracking(3, 20));
    }
}
