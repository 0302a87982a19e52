package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;
import static org.kinora.engine.scene.DrawnItems.items;

import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Complex;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;

/** Mobjects that are mapped, exchanged, grown and shrunk, at ten frames a second. */
class MappingTest {

    private static Bounds seen(ShapeItem item) {
        return item.path().transformed(item.toScene()).bounds();
    }

    private static void assertAt(Point actual, double x, double y) {
        assertThat(actual.x()).isCloseTo(x, within(1e-5));
        assertThat(actual.y()).isCloseTo(y, within(1e-5));
    }

    @Test
    void aMatrixTakesEveryPointStraightToItsPlace() {
        Film film = Recorded.film(scene -> {
            Square square = new Square(2).moveTo(1, 1);
            scene.play(applyMatrix(square, new double[][] {{0, -1}, {1, 0}}).rate(linear));
            scene.pause(1);
        });
        // a quarter of a turn; half way the square is smaller, since its points do not go around
        assertThat(seen(items(film, 5).get(0)).width()).isCloseTo(2, within(1e-5));
        assertThat(items(film, 5).get(0).toScene().meanScale()).isCloseTo(Math.sqrt(0.5), within(1e-9));
        assertAt(seen(items(film, 12).get(0)).center(), -1, 1);
        Film about = Recorded.film(scene -> {
            scene.play(new ApplyMatrix(new Dot(point(2, 0)), new double[][] {{3, 0}, {0, 3}}, point(1, 0)));
            scene.pause(1);
        });
        assertAt(seen(items(about, 12).get(0)).center(), 4, 0);
    }

    @Test
    void aMatrixThatIsNoneOfThePlaneIsRefused() {
        double[][] ofSpace = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        assertThatThrownBy(() -> Recorded.film(scene -> applyMatrix(new Square(), ofSpace)))
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("A matrix of the plane has two rows of two numbers, not 3 rows of 3");
        assertThatThrownBy(() -> Recorded.film(scene -> applyMatrix(new Square(), new double[0][])))
                .hasMessageEndingWith("A matrix of the plane has two rows of two numbers, not 0 rows");
    }

    @Test
    void aFunctionBendsLines() {
        Film film = Recorded.film(scene -> {
            Line line = new Line(point(-2, 0), point(2, 0));
            scene.add(line);
            scene.play(applyFunction(line, p -> point(p.x(), p.x() * p.x() / 2)).rate(linear));
            scene.pause(1);
        });
        assertThat(seen(items(film, 5).get(0)).top()).isCloseTo(1, within(1e-4));
        Bounds end = seen(items(film, 12).get(0));
        assertThat(end.top()).isCloseTo(2, within(1e-4));
        assertThat(end.bottom()).isCloseTo(0, within(1e-2));
        // the arc length of the parabola, by its formula
        assertThat(items(film, 12).get(0).path().measure().length())
                .isCloseTo(2 * Math.sqrt(5) + Math.log(2 + Math.sqrt(5)), within(1e-3));
    }

    @Test
    void aHomotopyMovesPointsThroughTime() {
        Film film = Recorded.film(scene -> {
            Square square = new Square(1).rotate(0.3);
            scene.play(homotopy(square, (p, t) -> p.plus(point(t * t * 4, 0))).rate(linear));
            scene.pause(1);
        });
        assertAt(seen(items(film, 5).get(0)).center(), 1, 0);
        assertAt(seen(items(film, 12).get(0)).center(), 4, 0);
    }

    @Test
    void mobjectsChangePlacesInARing() {
        Film film = Recorded.film(scene -> {
            Dot a = new Dot(point(-2, 0));
            Dot b = new Dot(point(2, 0));
            Dot c = new Dot(point(0, 2));
            scene.add(a, b, c);
            scene.play(cyclicReplace(a, b, c).rate(linear));
            scene.pause(1);
            scene.play(swap(a, c).pathArc(0).rate(linear));
            scene.pause(1);
        });
        // along an arc of a quarter of a turn, whose rise is half its chord's tan(1/8 turn / 2)
        assertAt(seen(items(film, 5).get(0)).center(), 0, -2 * Math.tan(Math.PI / 8));
        assertAt(seen(items(film, 12).get(0)).center(), 2, 0);
        assertAt(seen(items(film, 12).get(1)).center(), 0, 2);
        assertAt(seen(items(film, 12).get(2)).center(), -2, 0);
        assertAt(seen(items(film, 25).get(0)).center(), 0, 0);
        assertAt(seen(items(film, 35).get(0)).center(), -2, 0);
        assertAt(seen(items(film, 35).get(2)).center(), 2, 0);
    }

    @Test
    void whatSpinsInGrowsAndTurnsIntoItsPlace() {
        Film film = Recorded.film(scene -> {
            scene.play(spinInFromNothing(new Square(2).moveTo(3, 0)).angle(1).rate(linear));
            scene.pause(1);
        });
        ShapeItem half = items(film, 5).get(0);
        assertThat(half.toScene().meanScale()).isCloseTo(0.5, within(1e-9));
        assertThat(Math.atan2(half.toScene().yx(), half.toScene().xx())).isCloseTo(-0.5, within(1e-9));
        assertAt(seen(half).center(), 3, 0);
        assertThat(seen(items(film, 12).get(0)).width()).isCloseTo(2, within(1e-5));
    }

    @Test
    void shapesSpiralInFromFarOutside() {
        Film film = Recorded.film(scene -> {
            scene.play(spiralIn(scene.group(new Dot(point(-1, 0)), new Dot(point(1, 0))))
                    .factor(5)
                    .fading(0.5)
                    .seconds(2)
                    .rate(linear));
            scene.pause(1);
        });
        // at a quarter of a turn before the end, and a quarter of the way
        assertAt(seen(items(film, 15).get(1)).center(), 0, -2);
        assertThat(items(film, 5).get(1).opacity()).isCloseTo(0.5, within(1e-9));
        assertAt(seen(items(film, 25).get(1)).center(), 1, 0);
    }

    @Test
    void whatShrinksIsItselfWhenItIsShownAgain() {
        Film film = Recorded.film(scene -> {
            Square square = new Square(2).moveTo(3, 0);
            scene.add(square);
            scene.play(shrinkToCenter(square).rate(linear));
            scene.pause(1);
            scene.add(square);
            scene.pause(1);
        });
        assertThat(seen(items(film, 5).get(0)).width()).isCloseTo(1, within(1e-5));
        assertAt(seen(items(film, 5).get(0)).center(), 3, 0);
        assertThat(items(film, 15)).isEmpty();
        assertThat(seen(items(film, 25).get(0)).width()).isCloseTo(2, within(1e-5));
    }

    @Test
    void pointsDriftInAFieldOfVelocities() {
        Film film = Recorded.film(scene -> {
            Dot dot = new Dot(point(2, 0));
            scene.play(phaseFlow(dot, p -> point(-p.y(), p.x()), Math.PI).rate(linear));
            scene.pause(1);
        });
        // the field turns everything about the origin, by one radian a second
        assertAt(seen(items(film, 5).get(0)).center(), 0, 2);
        assertAt(seen(items(film, 12).get(0)).center(), -2, 0);
    }

    @Test
    void aTransformMayGoAroundEitherWay() {
        Film film = Recorded.film(scene -> {
            Square left = new Square(1).moveTo(-1, 0);
            Square right = new Square(1).moveTo(-1, 0);
            scene.play(
                    1,
                    clockwiseTransform(left, new Square(1).moveTo(1, 0)).rate(linear),
                    counterclockwiseTransform(right, new Square(1).moveTo(1, 0)).rate(linear));
            scene.pause(1);
        });
        assertAt(seen(items(film, 5).get(0)).center(), 0, 1);
        assertAt(seen(items(film, 5).get(1)).center(), 0, -1);
    }

    @Test
    void aColourAndANumberRunToTheirNewValues() {
        Film film = Recorded.film(scene -> {
            DecimalNumber number = new DecimalNumber(0, 1);
            scene.add(number);
            scene.play(changeDecimalToValue(number, 10).rate(linear), fadeToColor(number, RED));
            scene.pause(1);
            assertThat(number.value().get()).isEqualTo(10);
        });
        assertThat(items(film, 12).get(0).fill()).isEqualTo(RED);
        assertThat(items(film, 5).get(0).path())
                .isNotEqualTo(items(film, 12).get(0).path());
    }

    @Test
    void aPathWithoutPointsIsNoWay() {
        assertThatThrownBy(() -> Recorded.film(scene -> scene.play(moveAlongPath(new Dot(), Path.EMPTY))))
                .hasMessageContaining("Dot cannot move along a path without points");
    }

    @Test
    void aComplexFunctionTurnsPointsByTheAngleByWhichItTurnsOne() {
        Film film = Recorded.film(scene -> {
            Dot dot = new Dot(point(2, 0));
            scene.play(applyComplexFunction(dot, z -> z.times(Complex.I)).rate(linear));
            scene.pause(0.2);
            assertThatThrownBy(() -> scene.play(applyComplexFunction(
                            new Line(LEFT, RIGHT), z -> Complex.ONE.dividedBy(z.minus(Complex.ONE)))))
                    .hasMessageContaining("no finite value at 1.0 + 0.0i");
        });
        assertAt(seen(items(film, 5).get(0)).center(), Math.sqrt(2), Math.sqrt(2));
        assertAt(seen(items(film, 11).get(0)).center(), 0, 2);
    }
}
