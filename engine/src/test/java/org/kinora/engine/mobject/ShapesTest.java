package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Turns;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.RateFunctions;

class ShapesTest {

    /** Outlines are in single precision, and a circle's cubics keep within 5·10⁻⁶ of its radius. */
    private static final double PRECISION = 2e-5;

    @Test
    void sizesAreThoseAskedForAroundTheOrigin() {
        Recorded.film(scene -> {
            var sizes = Map.<Mobject, Point>of(
                    new Circle(), new Point(2, 2),
                    new Ellipse(3, 1), new Point(3, 1),
                    new Square(), new Point(2, 2),
                    new Rectangle(), new Point(4, 2),
                    new RoundedRectangle(3, 2), new Point(3, 2),
                    new Dot(), new Point(0.16, 0.16),
                    new Annulus(0.5, 1), new Point(2, 2),
                    new RegularPolygon(6), new Point(2, Math.sqrt(3)),
                    new Triangle(), new Point(Math.sqrt(3), 1.5),
                    new Star(), new Point(2 * Math.sin(0.4 * Math.PI), 1 + Math.cos(0.2 * Math.PI)));
            sizes.forEach((mobject, size) -> {
                assertThat(mobject.width()).isCloseTo(size.x(), within(PRECISION));
                assertThat(mobject.height()).isCloseTo(size.y(), within(PRECISION));
            });
        });
    }

    @Test
    void theCellsOfAGridStandWhereTheirNumbersAreInTheMatrix() {
        Recorded.film(scene -> {
            FloatData numbers = new Values(0, 1, 2, 3, 4, 5, 6);
            var grid = new NumberGrid(numbers, 1, 2, 3, 0.5, ColorScale.ofUnitRange(Color.BLACK, Color.WHITE));
            assertThat(grid.width()).isCloseTo(1.45, within(PRECISION));
            grid.scale(2).shift(Point.UP);
            assertAt(grid.cellCenter(0, 0), -1, 1.5);
            assertAt(grid.cellCenter(1, 2), 1, 0.5);
            assertThat(grid.step()).isCloseTo(1, within(PRECISION));
            scene.play(2, grid.animate(g -> g.setScale(g.cells().scale().over(0, 9))));
            grid.show(numbers, 0);
            assertThat(grid.cells().first()).isZero();
            assertThat(grid.cells().scale().highest()).isEqualTo(9);
            Moment halfway = new Moment(10, FrameRate.of(10));
            assertThat(((CellPaint) grid.fill().at(halfway)).scale().highest()).isCloseTo(5, within(0.1));
            grid.setColor(Color.RED);
            assertThatIllegalStateException().isThrownBy(grid::cells);
        });
    }

    private record Values(float... array) implements FloatData {
        @Override
        public int count() {
            return array.length;
        }
    }

    @Test
    void anElbowTurnsToTheLeft() {
        Recorded.film(scene -> {
                    assertBounds(new Elbow(0.5).bounds(), new Bounds(0, 0, 0.5, 0.5));
                    assertBounds(new Elbow(0.5, Math.PI / 2).bounds(), new Bounds(-0.5, 0, 0, 0.5));
                })
                .close();
    }

    @Test
    void aSliceOfARingHasFourCorners() {
        Recorded.film(scene -> {
                    Path slice = new Sector(1, 2, 0, Math.PI / 2).path().get();
                    // two quarter circles and two straight sides
                    assertThat(slice.measure().length()).isCloseTo(3 * Math.PI / 2 + 2, within(1e-4));
                    assertBounds(slice.bounds(), new Bounds(0, 0, 2, 2));
                })
                .close();
    }

    @Test
    void aCircleGoesAroundTheCornersOfSomethingElse() {
        Recorded.film(scene -> {
            var box = new Rectangle(6, 8).shift(Point.RIGHT);
            assertBounds(Circle.around(box, 1).bounds(), new Bounds(-5, -6, 7, 6));
        });
    }

    @Test
    void aLineKnowsItsEndsThroughEveryMotion() {
        Recorded.film(scene -> {
            var line = new Line(Point.ORIGIN, Point.RIGHT)
                    .rotate(Math.PI / 2, Point.ORIGIN)
                    .shift(Point.RIGHT);
            assertAt(line.start(), 1, 0);
            assertAt(line.end(), 1, 1);
            assertThat(line.angle()).isCloseTo(Math.PI / 2, within(PRECISION));

            line.putStartAndEnd(new Point(2, 3), new Point(-1, -1));
            assertAt(line.start(), 2, 3);
            assertThat(line.length()).isCloseTo(5, within(PRECISION));
        });
    }

    @Test
    void aLineBetweenMobjectsEndsAtTheirRims() {
        Recorded.film(scene -> {
            var left = new Square().shift(new Point(-4, 0));
            var right = new Square().shift(new Point(4, 0));
            var line = Line.between(left, right, 0.5);
            assertAt(line.start(), -2.5, 0);
            assertAt(line.end(), 2.5, 0);
        });
    }

    @Test
    void aDashedLineHasGapsAsLongAsItsDashes() {
        Recorded.film(scene -> assertThat(new DashedLine(Point.ORIGIN, Point.RIGHT, 0.1)
                        .stroke()
                        .get()
                        .dashes())
                .isEqualTo(List.of(0.1, 0.1)));
    }

    @Test
    void anArrowLeavesAGapAtBothEnds() {
        Recorded.film(scene -> {
            var arrow = new Arrow(new Point(-2, 0), new Point(2, 0));
            assertAt(arrow.start(), -1.75, 0);
            assertAt(arrow.end(), 1.75, 0);
            assertBounds(arrow.bounds(), new Bounds(-1.75, -0.175, 1.75, 0.175));
        });
    }

    @Test
    void anArrowThatIsScaledKeepsItsTip() {
        Recorded.film(scene -> {
            var arrow = new Arrow(new Point(-2, 0), new Point(2, 0), 0).scale(1.5);
            assertBounds(arrow.bounds(), new Bounds(-3, -0.175, 3, 0.175));
            assertThat(arrow.rotate(Math.PI / 2).width()).isCloseTo(0.35, within(PRECISION));
        });
    }

    @Test
    void aMirroredArrowBendsToTheOtherSide() {
        Recorded.film(scene -> {
            var above = new CurvedArrow(Point.RIGHT, Point.RIGHT.times(5));
            var below = above.copy().stretch(1, -1, Point.RIGHT.times(3));
            assertBounds(
                    below.bounds(),
                    new Bounds(
                            above.bounds().left(),
                            -above.bounds().top(),
                            above.bounds().right(),
                            -above.bounds().bottom()));
        });
    }

    @Test
    void aShortArrowHasASmallTip() {
        Recorded.film(scene -> {
            var arrow = new Arrow(Point.ORIGIN, new Point(0.4, 0), 0);
            assertThat(arrow.height()).isCloseTo(0.1, within(PRECISION));
        });
    }

    @Test
    void anArrowGrowsAlongItsWay() {
        Recorded.film(scene -> {
            var arrow = new CurvedArrow(Point.ORIGIN, new Point(2, 0), Math.PI);
            Path whole = arrow.path().get();
            arrow.grown().set(0.0);
            assertThat(arrow.path().get()).isSameAs(Path.EMPTY);
            // half of the half circle below the x axis: its tip points at the lowest point of it
            arrow.grown().set(0.5);
            assertThat(arrow.bounds().right()).isCloseTo(1, within(1e-3));
            assertThat(arrow.bounds().left()).isCloseTo(-0.03, within(1e-3));
            arrow.grown().set(1.0);
            assertThat(arrow.path().get()).isEqualTo(whole);
        });
    }

    @Test
    void shaftAndTipsRunTheSameWayAroundSoThatTheyFillAsOne() {
        Recorded.film(scene -> {
            for (Arrow arrow : List.of(
                    new Arrow(Point.ORIGIN, Point.RIGHT.times(3)),
                    new DoubleArrow(Point.ORIGIN, Point.DOWN.times(3)),
                    new CurvedArrow(Point.ORIGIN, Point.LEFT, 2),
                    new CurvedArrow(Point.ORIGIN, Point.LEFT, -2),
                    new Vector(Point.UP).tip(ArrowTip.STEALTH, 0.2),
                    new Vector(Point.UP).tip(ArrowTip.CIRCLE, 0.2),
                    new Vector(Point.UP).tip(ArrowTip.SQUARE, 0.2))) {
                assertThat(Turns.of(arrow.path().get())).allMatch(area -> area > 0);
            }
        });
    }

    @Test
    void aDoubleArrowHasATipAtBothEnds() {
        Recorded.film(scene -> {
            var arrow = new DoubleArrow(Point.ORIGIN, new Point(3, 0), 0);
            assertThat(arrow.path().get().contourCount()).isEqualTo(3);
            assertBounds(arrow.bounds(), new Bounds(0, -0.175, 3, 0.175));
        });
    }

    @Test
    void aLineAnArrowAndAFrameFollowWhatTheyBelongTo() {
        var line = new AtomicReference<Line>();
        var arrow = new AtomicReference<Arrow>();
        var frame = new AtomicReference<SurroundingRectangle>();
        Film film = Recorded.film(scene -> {
            var still = new Square(1).shift(Point.LEFT.times(3));
            var moving = new Square(1);
            line.set(new Line(Point.ORIGIN, Point.UP).alwaysBetween(still, moving, 0));
            arrow.set(new Arrow(Point.ORIGIN, Point.UP).alwaysBetween(still, moving, 0.25));
            frame.set(new SurroundingRectangle(moving).follow());
            scene.play(moving.animate(m -> m.shift(Point.RIGHT.times(2))).rate(RateFunctions::linear));
        });
        assertBounds(line.get().boundsAt(film.moment(5)), new Bounds(-2.5, 0, 0.5, 0));
        assertThat(arrow.get().boundsAt(film.moment(5)).right()).isCloseTo(0.25, within(PRECISION));
        assertBounds(frame.get().boundsAt(film.moment(5)), new Bounds(0.4, -0.6, 1.6, 0.6));
    }

    @Test
    void aGroupHasAMemberFromTheTimeOnAtWhichItWasAdded() {
        var group = new AtomicReference<Group<Square>>();
        var frame = new AtomicReference<SurroundingRectangle>();
        Film film = Recorded.film(scene -> {
            group.set(new Group<>(new Square(1)));
            frame.set(new SurroundingRectangle(group.get(), 0).follow());
            scene.pause(1);
            group.get().add(new Square(1).shift(Point.RIGHT.times(3)));
            scene.pause(1);
            group.get().remove(group.get().get(0));
            scene.pause(1);
        });
        assertBounds(frame.get().boundsAt(film.moment(9)), new Bounds(-0.5, -0.5, 0.5, 0.5));
        assertBounds(frame.get().boundsAt(film.moment(10)), new Bounds(-0.5, -0.5, 3.5, 0.5));
        assertBounds(frame.get().boundsAt(film.moment(20)), new Bounds(2.5, -0.5, 3.5, 0.5));
    }

    @Test
    void aBraceLiesAtItsSideAndPointsAway() {
        Recorded.film(scene -> {
            var box = new Rectangle(4, 2);
            var below = new Brace(box, Point.DOWN);
            assertBounds(below.bounds(), new Bounds(-2, -1.48, 2, -1.2));
            assertAt(below.tip(), 0, -1.48);

            var left = new Brace(box, Point.LEFT);
            assertBounds(left.bounds(), new Bounds(-2.48, -1, -2.2, 1));
            assertAt(left.tip(), -2.48, 0);

            var label = below.label(new Square(0.5));
            assertAt(label.corner(Point.UP), 0, -1.68);
        });
    }

    @Test
    void aBraceBetweenPointsLiesToTheRightOfTheWay() {
        Recorded.film(scene -> {
            var brace = Brace.between(Point.ORIGIN, new Point(3, 3));
            assertAt(brace.tip(), 1.5 + 0.48 / Math.sqrt(2), 1.5 - 0.48 / Math.sqrt(2));
        });
    }

    @Test
    void aFrameIsYellowAndLeavesATenthOfAUnit() {
        Recorded.film(scene -> {
            var frame = new SurroundingRectangle(new Square(1));
            assertBounds(frame.bounds(), new Bounds(-0.6, -0.6, 0.6, 0.6));
            assertThat(frame.stroke().get().paint()).isEqualTo(Color.YELLOW);
        });
    }

    @Test
    void aCopyOfAnArrowIsAnArrowOfItsOwn() {
        Recorded.film(scene -> {
            var arrow = new Arrow(Point.ORIGIN, new Point(3, 0), 0);
            var copy = arrow.copy().putStartAndEnd(Point.ORIGIN, new Point(0, 2));
            assertAt(arrow.end(), 3, 0);
            assertAt(copy.end(), 0, 2);
        });
    }

    private static void assertAt(Point actual, double x, double y) {
        assertThat(actual.x()).isCloseTo(x, within(PRECISION));
        assertThat(actual.y()).isCloseTo(y, within(PRECISION));
    }

    private static void assertBounds(Bounds actual, Bounds expected) {
        assertAt(actual.corner(Point.DOWN_LEFT), expected.left(), expected.bottom());
        assertAt(actual.corner(Point.UP_RIGHT), expected.right(), expected.top());
    }
}
