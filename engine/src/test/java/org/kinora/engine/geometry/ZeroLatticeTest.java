package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.ZeroLattice.Cell;
import org.kinora.engine.geometry.ZeroLattice.Edge;

class ZeroLatticeTest {

    /** Of one cell, which is the square from −1 to 1. */
    private static ZeroLattice cell(DoubleBinaryOperator function) {
        return new ZeroLattice(function, -1, -1, 1, 1, 1, 1);
    }

    @Test
    void theZeroOfACurvedFunctionIsFoundOnTheEdge() {
        Point zero = cell((x, y) -> x * x * x + 0.2).crossing(new Edge(0, 0, false));
        assertThat(zero.y()).isEqualTo(-1);
        assertThat(zero.x()).isCloseTo(-Math.cbrt(0.2), within(1e-6));
    }

    @Test
    void aLeapFromOneSignToTheOtherIsNoZero() {
        assertThat(cell((x, y) -> x < 0.1 ? -1 : 1).crossing(new Edge(0, 0, false)))
                .isNull();
        assertThat(cell((x, y) -> 1 / (x - 0.1)).crossing(new Edge(0, 0, false)))
                .isNull();
    }

    @Test
    void besideAPlaceWithoutAValueThereIsNoZero() {
        assertThat(ZeroLattice.differ(Double.NaN, 1)).isFalse();
        assertThat(ZeroLattice.differ(-1, Double.NaN)).isFalse();
        assertThat(ZeroLattice.differ(0, 1)).isTrue();
    }

    @Test
    void acrossEachOfItsSidesLiesANeighbour() {
        Cell middle = new Cell(4, 7);
        assertThat(middle.across(new Edge(4, 7, true))).isEqualTo(new Cell(3, 7));
        assertThat(middle.across(new Edge(5, 7, true))).isEqualTo(new Cell(5, 7));
        assertThat(middle.across(new Edge(4, 7, false))).isEqualTo(new Cell(4, 6));
        assertThat(middle.across(new Edge(4, 8, false))).isEqualTo(new Cell(4, 8));
    }
}
