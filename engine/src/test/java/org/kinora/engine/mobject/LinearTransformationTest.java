package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Moment;

/** A plane under matrices, at ten frames a second. */
class LinearTransformationTest {

    private static final double PRECISION = 1e-4;
    private static final double[][] QUARTER_TURN = {{0, -1}, {1, 0}};
    private static final double[][] STRETCH = {{2, 0}, {0, 1}};

    private static void assertAt(Point actual, double x, double y) {
        assertThat(actual.distanceTo(point(x, y))).as("%s", actual).isLessThan(PRECISION);
    }

    @Test
    void everythingOnThePlaneGoesStraightToItsPlace() {
        AtomicReference<Arrow> vector = new AtomicReference<>();
        AtomicReference<MappedShape> square = new AtomicReference<>();
        AtomicReference<DecimalNumber> area = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            LinearTransformation space = new LinearTransformation();
            vector.set(space.addVector(1, 1));
            square.set(space.addUnitSquare());
            area.set(space.addDeterminant(square.get(), 2));
            scene.add(space);
            scene.play(1, space.animate(s -> s.applyMatrix(QUARTER_TURN)).rate(linear));
            scene.play(1, space.animate(s -> s.applyMatrix(STRETCH)).rate(linear));
            scene.pause(0.2);
        });
        Moment half = film.moment(5);
        assertAt(vector.get().endAt(half), 0, 1);
        assertThat(area.get().textAt(half)).isEqualTo("0.50");
        Moment end = film.moment(21);
        assertAt(vector.get().endAt(end), -2, 1);
        assertAt(square.get().boundsAt(end).corner(DOWN_LEFT), -2, 0);
        assertThat(area.get().textAt(end)).isEqualTo("2.00");
        assertAt(area.get().boundsAt(end).center(), -1, 0.5);
    }

    @Test
    void theGreyPlaneStaysAndLabelsStayBesideTheirVectors() {
        Recorded.film(scene -> {
            LinearTransformation space = new LinearTransformation();
            Group<MathTex> labels = space.addBasisLabels();
            scene.add(space);
            space.setMatrix(STRETCH);
            assertAt(space.ghost().c2p(1, 1), 1, 1);
            assertThat(labels.first().center().distanceTo(space.basis().first().end()))
                    .isLessThan(0.31);
            assertThat(space.plane().first().width()).isCloseTo(2 * 32, within(PRECISION));
        });
    }

    @Test
    void whatIsAddedGoesAlongAsItLooks() {
        Recorded.film(scene -> {
            LinearTransformation space = new LinearTransformation();
            Group<MappedShape> circle = space.addTransformableMobject(new Circle(1).setStroke(RED, 7));
            space.applyMatrix(STRETCH);
            assertThat(circle.width()).isCloseTo(4, within(1e-3));
            assertThat(circle.first().stroke().get().width()).isEqualTo(7);
        });
    }

    @Test
    void aCopyIsMappedByItself() {
        Recorded.film(scene -> {
            LinearTransformation space = new LinearTransformation();
            space.addVector(1, 0);
            LinearTransformation copy = space.copy().applyMatrix(STRETCH);
            assertAt(space.vectors().first().end(), 1, 0);
            assertAt(copy.vectors().first().end(), 2, 0);
        });
    }

    @Test
    void eigenvectorLinesRunAcrossThePicture() {
        Recorded.film(scene -> {
            LinearTransformation space = new LinearTransformation();
            Group<Line> kept = space.addEigenvectorLines(STRETCH);
            assertAt(kept.last().end(), 0, 4);
            assertThat(space.addEigenvectorLines(QUARTER_TURN).size()).isZero();
            assertThatThrownBy(() -> space.applyMatrix(new double[][] {{1}}))
                    .hasMessageContaining("two rows of two numbers, not 1 row of 1");
        });
    }

    @Test
    void coordinatesOfAVectorAreDrawnAlongBothAxesAndWrittenBesideItsTip() {
        Recorded.film(scene -> {
            VectorCoordinates coordinates = new VectorCoordinates(new Vector(point(-2, 1)));
            scene.play(vectorToCoords(coordinates));
            assertAt(coordinates.xLine().end(), -2, 0);
            assertAt(coordinates.yLine().end(), -2, 1);
            assertThat(coordinates.label().values()).isEqualTo(new double[][] {{-2}, {1}});
            assertThat(coordinates.label().corner(RIGHT).x()).isLessThan(-2);
            scene.play(writeVectorCoordinates(new VectorCoordinates(new Vector(RIGHT), 1)));
        });
    }
}
