package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EigenvectorsTest {

    private static Affine matrix(double a, double b, double c, double d) {
        return new Affine(a, c, b, d, 0, 0);
    }

    @Test
    void aMapOnlyStretchesItsEigenvectors() {
        Affine map = matrix(2, 1, 0.5, 1.5);
        List<Point> kept = Eigenvectors.of(map);
        assertThat(kept).hasSize(2);
        assertThat(map.applyToVector(kept.get(0)).distanceTo(kept.get(0).times(2.5)))
                .isLessThan(1e-12);
        assertThat(map.applyToVector(kept.get(1)).distanceTo(kept.get(1))).isLessThan(1e-12);
    }

    @Test
    void aShearKeepsOneDirectionATurnNoneAndAScalingAll() {
        assertThat(Eigenvectors.of(matrix(1, 1, 0, 1))).containsExactly(Point.RIGHT);
        assertThat(Eigenvectors.of(matrix(0, -1, 1, 0))).isEmpty();
        assertThat(Eigenvectors.of(matrix(3, 0, 0, 3))).containsExactly(Point.RIGHT, Point.UP);
        assertThat(Eigenvectors.of(matrix(1, 0, 0, 4)).get(0).y()).isCloseTo(1, within(1e-12));
    }
}
