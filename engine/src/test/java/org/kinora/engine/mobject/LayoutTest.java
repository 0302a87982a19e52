package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.scene.Recorded;

class LayoutTest {

    private static PathShape box(double width, double height) {
        return new PathShape(
                Path.polygon(new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height)));
    }

    private static void inAScene(Runnable script) {
        Recorded.film(scene -> script.run());
    }

    private static void assertAt(Point actual, double x, double y) {
        assertThat(actual.x()).isCloseTo(x, within(1e-6));
        assertThat(actual.y()).isCloseTo(y, within(1e-6));
    }

    @Test
    void nextToLeavesAGapAndAlignsCentresOrEdges() {
        inAScene(() -> {
            var anchor = box(2, 2).toCenter();
            assertAt(box(1, 1).nextTo(anchor, Point.RIGHT).center(), 1.75, 0);
            assertAt(box(1, 1).nextTo(anchor, Point.DOWN, 0.1, Point.LEFT).center(), -0.5, -1.6);
        });
    }

    @Test
    void edgesAndCornersAreThePictures() {
        inAScene(() -> {
            assertAt(box(1, 1).toCenter().toEdge(Point.UP).center(), 0, 3);
            assertAt(box(1, 1).toCorner(Point.DOWN_LEFT, 0).corner(Point.DOWN_LEFT), -64 / 9.0, -4);
        });
    }

    @Test
    void whatReachesBeyondThePictureIsShiftedOntoIt() {
        inAScene(() -> {
            assertAt(box(1, 1).moveTo(9, 3.9).shiftOntoScreen().center(), 64 / 9.0 - 1, 3);
            assertAt(box(1, 1).moveTo(-9, -5).shiftOntoScreen(0).corner(Point.DOWN_LEFT), -64 / 9.0, -4);
            assertAt(box(1, 1).moveTo(2, 1).shiftOntoScreen().center(), 2, 1);
            assertAt(box(20, 1).moveTo(2, 1).shiftOntoScreen().center(), 0, 1);
        });
    }

    @Test
    void sizesAreMatchedAndSet() {
        inAScene(() -> {
            var wide = box(4, 1);
            assertThat(box(1, 1).matchWidth(wide).height()).isCloseTo(4, within(1e-6));
            assertThat(wide.setHeight(0.5).width()).isCloseTo(2, within(1e-6));
            var stretched = box(1, 1).stretchToWidth(3, Point.LEFT);
            assertAt(stretched.corner(Point.DOWN_LEFT), 0, 0);
            assertAt(stretched.corner(Point.UP_RIGHT), 3, 1);
        });
    }

    @Test
    void aCentreIsPlacedAlongOneAxisAlone() {
        inAScene(() -> {
            assertAt(box(2, 2).setX(-3).center(), -3, 1);
            assertAt(box(2, 2).setY(2.5).center(), 1, 2.5);
        });
    }

    @Test
    void alignToMovesOnlyAcrossTheSide() {
        inAScene(() -> {
            var anchor = box(2, 2).toCenter();
            assertAt(
                    box(1, 1)
                            .moveTo(new Point(5, 5))
                            .alignTo(anchor, Point.LEFT)
                            .center(),
                    -0.5,
                    5);
        });
    }

    @Test
    void aRowKeepsItsCentreAndOrder() {
        inAScene(() -> {
            var row = new Group<>(box(1, 1), box(2, 1), box(1, 2)).arrange(Point.RIGHT, 0.5);
            assertThat(row.width()).isCloseTo(5, within(1e-6));
            assertThat(row.get(0).center().x()).isLessThan(row.get(1).center().x());
        });
    }

    @Test
    void aGridHasColumnsAsWideAsTheirWidest() {
        inAScene(() -> {
            var grid = new Group<>(box(1, 1), box(2, 1), box(3, 1), box(1, 1)).arrangeInGrid(2, 1);
            assertThat(grid.width()).isCloseTo(6, within(1e-6));
            assertThat(grid.get(2).center().x()).isCloseTo(grid.get(0).center().x(), within(1e-6));
        });
    }

    @Test
    void aCopyHasItsOwnLife() {
        inAScene(() -> {
            var box = box(1, 1);
            var copy = box.copy().shift(new Point(1, 0));
            assertAt(box.center(), 0.5, 0.5);
            assertAt(copy.center(), 1.5, 0.5);
        });
    }

    @Test
    void aSavedStateComesBack() {
        inAScene(() -> {
            var box = box(1, 1).saveState();
            box.scale(3).setOpacity(0.1);
            box.restore();
            assertThat(box.width()).isCloseTo(1, within(1e-6));
            assertThat(box.opacity().get()).isEqualTo(1);
        });
    }
}
