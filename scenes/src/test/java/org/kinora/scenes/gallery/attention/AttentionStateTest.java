package org.kinora.scenes.gallery.attention;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.scenes.MobjectLaws;
import org.kinora.scenes.MobjectLaws.Kind;
import org.kinora.scenes.viz.Palette;

class AttentionStateTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward("The dog ran");

    static List<Kind<?>> kinds() {
        return List.of(Kind.of("pattern wall", tracker -> new PatternWall(RUN, 2, 2))
                .edited(wall -> wall.setScale(Palette.DARK).showLayer(1)));
    }

    @Test
    void theseAreAllKinds() {
        MobjectLaws.assertCoverAllKinds(PatternWall.class, kinds());
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
