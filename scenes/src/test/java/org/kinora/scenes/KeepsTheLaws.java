package org.kinora.scenes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.scenes.MobjectLaws.Kind;

/** What holds of all mobjects of a package; the test that extends this has them in a static method {@code kinds}. */
public abstract class KeepsTheLaws {

    private final Class<?> anyOfThem;
    private final List<Kind<?>> kinds;

    /** @param anyOfThem a class of the package */
    protected KeepsTheLaws(Class<?> anyOfThem, List<Kind<?>> kinds) {
        this.anyOfThem = anyOfThem;
        this.kinds = kinds;
    }

    @Test
    void theseAreAllKinds() {
        MobjectLaws.assertCoverAllKinds(anyOfThem, kinds);
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
