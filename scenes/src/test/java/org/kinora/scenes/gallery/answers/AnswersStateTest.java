package org.kinora.scenes.gallery.answers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.scenes.MobjectLaws;
import org.kinora.scenes.MobjectLaws.Kind;

class AnswersStateTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward("The dog ran");
    private static final EditedFacts FACTS = new EditedFacts(GPT);

    static List<Kind<?>> kinds() {
        return List.of(
                Kind.of("fact row", tracker -> new FactRow(FACTS, 0, tracker, 1)),
                Kind.of("lens table", tracker -> new LensTable(GPT, RUN)),
                Kind.of("outer product", tracker -> new OuterProduct(numbers(12), numbers(28))));
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
