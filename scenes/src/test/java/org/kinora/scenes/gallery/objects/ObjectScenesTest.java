package org.kinora.scenes.gallery.objects;

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
import org.kinora.scenes.bench.RunningMatrix;
import org.kinora.scenes.gallery.ShortScenes;

class ObjectScenesTest {

    static Stream<Arguments> scenes() {
        return Stream.<Supplier<Scene>>of(
                        TurningMatrix::new,
                        TriangleAngles::new,
                        AreaUnderAGraph::new,
                        RollingWheel::new,
                        Labels::new,
                        Networks::new,
                        UncrossedEdges::new,
                        ShuffledShapes::new,
                        RunningMatrix::new)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneLastsBetweenSixAndSixteenSecondsAndEverySecondOfItCanBeDrawn(Supplier<Scene> scene) {
        ShortScenes.assertShortAndDrawable(scene.get());
    }

    @Test
    void theMatrixOfAQuarterTurnMovesTheFirstAxisOntoTheSecond() {
        double quarter = Math.PI / 2;
        assertThat(TurningMatrix.entry(quarter, 0, 0)).isCloseTo(0, within(1e-12));
        assertThat(TurningMatrix.entry(quarter, 1, 0)).isCloseTo(1, within(1e-12));
        assertThat(TurningMatrix.entry(quarter, 0, 1)).isCloseTo(-1, within(1e-12));
    }

    @Test
    void aPointOfTheRimTouchesTheFloorOnceATurnAndRestsThere() {
        double turn = 2 * Math.PI;
        Point before = RollingWheel.onWheel(turn - 1e-4, 1.1);
        Point touching = RollingWheel.onWheel(turn, 1.1);
        assertThat(touching.y()).isCloseTo(-1.3, within(1e-9));
        assertThat(before.distanceTo(touching)).isLessThan(1e-7);
        assertThat(touching.x() - RollingWheel.onWheel(0, 1.1).x()).isCloseTo(1.1 * turn, within(1e-9));
    }
}
