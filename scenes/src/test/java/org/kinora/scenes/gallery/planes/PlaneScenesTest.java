package org.kinora.scenes.gallery.planes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.gallery.ShortScenes;

class PlaneScenesTest {

    static Stream<Arguments> scenes() {
        return Stream.<Supplier<Scene>>of(
                        OvalsOfCassini::new,
                        SquaredPlane::new,
                        PolarRoses::new,
                        StraightGrowth::new,
                        PendulumFlow::new,
                        KeptDirections::new,
                        KeptArea::new,
                        QuarterTurn::new)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneLastsBetweenSixAndSixteenSecondsAndEverySecondOfItCanBeDrawn(Supplier<Scene> scene) {
        ShortScenes.assertShortAndDrawable(scene.get());
    }

    @Test
    void theOvalIsZeroWhereTheProductOfBothDistancesIsWhatItSays() {
        Point there = new Point(0.7, 1.9);
        double product = there.distanceTo(new Point(-2, 0)) * there.distanceTo(new Point(2, 0));
        assertThat(OvalsOfCassini.oval(product).applyAsDouble(0.7, 1.9)).isCloseTo(0, within(1e-9));
    }

    @Test
    void aPendulumAtRestStaysAtRest() {
        assertThat(PendulumFlow.pendulum(0.6).apply(Point.ORIGIN).length()).isZero();
    }
}
