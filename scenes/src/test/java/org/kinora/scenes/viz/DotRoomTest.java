package org.kinora.scenes.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;

/** Large dots among small ones. */
class DotRoomTest {

    private static final int SIDE = 40;
    private static final double STEP = 0.1;
    private static final double SMALL = 0.02;
    private static final int LARGE = 20 * SIDE + 3;
    private static final int MIDDLING = 25 * SIDE + 9;
    private static final Bounds FIELD = new Bounds(0, 0, SIDE * STEP, SIDE * STEP);

    private final Point[] places = IntStream.range(0, SIDE * SIDE)
            .mapToObj(id -> new Point((id % SIDE + 0.5) * STEP, (id / SIDE + 0.5) * STEP))
            .toArray(Point[]::new);
    private final double[] radii = radii();

    private static double[] radii() {
        double[] radii = new double[SIDE * SIDE];
        Arrays.fill(radii, SMALL);
        radii[LARGE] = 0.6;
        radii[MIDDLING] = 0.3;
        return radii;
    }

    private DotRoom room() {
        return new DotRoom(places, radii, 0.06, FIELD);
    }

    @Test
    void noDotLiesUnderALargeOne() {
        Point[] roomy = room().roomy();
        for (int id = 0; id < roomy.length; id++) {
            if (id != LARGE) {
                assertThat(roomy[id].distanceTo(roomy[LARGE])).as("dot %d", id).isGreaterThan(radii[LARGE]);
            }
        }
    }

    @Test
    void aLargeDotDoesNotStickOutOfTheField() {
        assertThat(room().roomy()[LARGE].x()).isGreaterThanOrEqualTo(radii[LARGE]);
    }

    @Test
    void farFromLargeDotsNothingMoves() {
        int far = SIDE - 1;
        assertThat(room().roomy()[far].distanceTo(places[far])).isZero();
    }

    @Test
    void aPlaceIsClearWhereNoLargeDotIs() {
        DotRoom room = room();
        assertThat(room.isClear(Bounds.at(room.roomy()[LARGE]))).isFalse();
        assertThat(room.isClear(Bounds.at(places[SIDE - 1]))).isTrue();
    }
}
