package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.scenes.MobjectLaws;
import org.kinora.scenes.MobjectLaws.Kind;

class TrainingStateTest {

    private static final RnnVersusAttention CONTEST = new RnnVersusAttention();
    private static final ToyTraining TRAINING = new ToyTraining();

    static List<Kind<?>> kinds() {
        return List.of(
                Kind.of("answer chance", tracker -> new AnswerChance("Paris", tracker, TEAL, UP))
                        .tracking(-3, -1),
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

    @Test
    void theseAreAllKinds() {
        MobjectLaws.assertCoverAllKinds(LossCurve.class, kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aCopyIsIndependent(Kind<?> kind) {
        kind.aCopyIsIndependent();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatWasSavedComesBackAndGoesOnFollowing(Kind<?> kind) {
        kind.whatWasSavedComesBackAndGoesOnFollowing();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itFollowsAfterEveryAnimation(Kind<?> kind) {
        kind.itFollowsAfterEveryAnimation();
    }
}
