package org.kinora.scenes.gallery;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.geometry.Point;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.NearestTokens;
import org.kinora.model.experiments.learned.UnitReadings;
import org.kinora.scenes.MobjectLaws;
import org.kinora.scenes.MobjectLaws.Kind;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.VectorGrid;

class GalleryStateTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward("The dog ran");
    private static final SenseProbes PROBES = new SenseProbes(GPT, SentenceFile.lines("bat.txt"), "animal");
    private static final EditedFacts FACTS = new EditedFacts(GPT);
    private static final SuperpositionRun SUPERPOSITION = new SuperpositionRun();
    private static final MemoryContest CONTEST = new MemoryContest();
    private static final LiveTraining TRAINING = new LiveTraining();

    static List<Kind<?>> kinds() {
        List<Point> columns = List.of(
                point(-3, 0), point(-2, 0), point(-1, 0), point(0, 0), point(1, 0), point(2, 0), point(3, 0));
        return List.of(
                Kind.of("accuracy row", tracker -> new AccuracyRow(PROBES, columns, -2, tracker))
                        .tracking(0.5, 3),
                Kind.of("answer chance", tracker -> new AnswerChance("Paris", tracker, TEAL, UP))
                        .tracking(-3, -1),
                Kind.of("fact row", tracker -> new FactRow(FACTS, 0, tracker, 1)),
                Kind.of("feature arrow", tracker -> new FeatureArrow(SUPERPOSITION, 1, tracker, LEFT, 2))
                        .tracking(100, 900),
                Kind.of("lens table", tracker -> new LensTable(GPT, RUN)),
                Kind.of("loss curve", tracker -> new LossCurve(TRAINING.recording(), tracker))
                        .tracking(3, 20),
                Kind.of("neighbour column", tracker -> new NeighbourColumn(GPT, new NearestTokens(GPT), " dog", 2)),
                Kind.of("outer product", tracker -> new OuterProduct(numbers(12), numbers(28))),
                Kind.of("overlap grid", tracker -> new OverlapGrid(SUPERPOSITION, tracker))
                        .tracking(100, 900),
                Kind.of("parting curves", tracker -> new PartingCurves(5, List.of(-1.0, -2.0), List.of(TEAL, RED))),
                Kind.of("pattern wall", tracker -> new PatternWall(RUN, 2, 2))
                        .edited(wall -> wall.setScale(Palette.DARK).showLayer(1)),
                Kind.of("reading row", tracker -> new ReadingRow(
                        UnitReadings.of(List.of(RUN), UnitsTopTokens.HOOK, 3).top(1).get(0),
                        UnitsTopTokens.HOOK,
                        3,
                        10,
                        -6,
                        1)),
                Kind.of(
                                "recall bar",
                                tracker -> new RecallBar(
                                        word -> CONTEST.recurrentRecall(word, 1), CONTEST.words(), tracker, DOWN))
                        .tracking(2, 4),
                Kind.of("sense line", tracker -> new SenseLine(PROBES, 4, columns, 0.5, tracker, true))
                        .tracking(0.5, 3),
                Kind.of("unit field", tracker -> new UnitField(Tensor.of(new float[] {1, -2, 3}, 3)))
                        .edited(field -> field.off(List.of(1))),
                Kind.of("vector grid", tracker -> new VectorGrid(numbers(9), 3, 4, UP)),
                Kind.of("weight grid", tracker -> new WeightGrid(TRAINING.recording(), tracker))
                        .tracking(3, 20));
    }

    private static double[] numbers(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i % 2 == 0 ? i + 1 : -i;
        }
        return numbers;
    }

    @Test
    void theseAreAllKinds() {
        MobjectLaws.assertCoverAllKinds(FactRow.class, kinds());
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
