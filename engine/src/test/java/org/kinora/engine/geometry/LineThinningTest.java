package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineThinningTest {

    private static Path thinned(boolean isClosed, Point... way) {
        PathBuilder out = Path.builder();
        LineThinning.draw(new ArrayList<>(List.of(way)), isClosed, 0.1, out);
        return out.build();
    }

    @Test
    void pointsAlmostOnAStraightLineAreLeftOut() {
        assertThat(thinned(false, new Point(0, 0), new Point(1, 0.05), new Point(2, -0.05), new Point(3, 0)))
                .isEqualTo(Path.polyline(new Point(0, 0), new Point(3, 0)));
    }

    @Test
    void aCornerStays() {
        assertThat(thinned(false, new Point(0, 0), new Point(1, 0), new Point(2, 0), new Point(2, 1), new Point(2, 2)))
                .isEqualTo(Path.polyline(new Point(0, 0), new Point(2, 0), new Point(2, 2)));
    }

    @Test
    void theFarEndOfAWayThatTurnsBackOnItselfStays() {
        assertThat(thinned(false, new Point(0, 0), new Point(3, 0), new Point(1, 0)))
                .isEqualTo(Path.polyline(new Point(0, 0), new Point(3, 0), new Point(1, 0)));
    }

    @Test
    void aClosedWayStaysClosed() {
        Path square = thinned(
                true,
                new Point(0, 0),
                new Point(1, 0),
                new Point(2, 0),
                new Point(2, 2),
                new Point(1, 2),
                new Point(0, 2));
        assertThat(square).isEqualTo(Path.polygon(new Point(0, 0), new Point(2, 0), new Point(2, 2), new Point(0, 2)));
    }

    @Test
    void aSinglePointDrawsNothing() {
        assertThat(thinned(false, new Point(1, 1)).isEmpty()).isTrue();
    }
}
