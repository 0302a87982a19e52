package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;

class MatrixTest {

    private static final double PRECISION = 1e-4;

    private static final String[][] FOUR = {{"a", "b"}, {"c", "\\frac{d}{2}"}};

    @Test
    void entriesOfARowStandOnOneBaselineAndThoseOfAColumnAreCentred() {
        Recorded.film(scene -> {
            Matrix matrix = new Matrix(FOUR);
            assertThat(matrix.entry(1, 0).baseline().y())
                    .isCloseTo(matrix.entry(1, 1).baseline().y(), within(PRECISION));
            assertThat(matrix.entry(0, 1).center().x())
                    .isCloseTo(matrix.entry(1, 1).center().x(), within(PRECISION));
            assertThat(matrix.center().length()).isLessThan(PRECISION);
        });
    }

    @Test
    void bracketsAreHigherThanWhatTheyEncloseAndOutsideOfIt() {
        Recorded.film(scene -> {
            for (BracketShape shape : List.of(BracketShape.SQUARE, BracketShape.ROUND, BracketShape.BAR)) {
                Matrix matrix = new Matrix(FOUR).setBrackets(shape);
                Bracket left = matrix.brackets().first();
                assertThat(left.height()).isGreaterThan(matrix.entries().height());
                assertThat(left.corner(RIGHT).x())
                        .isLessThan(matrix.entries().corner(LEFT).x());
                assertThat(matrix.brackets().last().corner(LEFT).x())
                        .isGreaterThan(matrix.entries().corner(RIGHT).x());
            }
            assertThat(new Matrix(FOUR)
                            .setBrackets(BracketShape.NONE)
                            .brackets()
                            .first()
                            .outline()
                            .isEmpty())
                    .isTrue();
        });
    }

    @Test
    void aBracketThatGrowsKeepsItsThickness() {
        Recorded.film(scene -> {
            Bracket bracket = new Matrix(FOUR).brackets().first();
            double width = bracket.width();
            assertThat(bracket.fit(5).height()).isCloseTo(5, within(PRECISION));
            assertThat(bracket.width()).isCloseTo(width, within(PRECISION));
        });
    }

    @Test
    void dotsStandForRowsAndColumnsWithoutChangingTheEntriesNumbers() {
        Recorded.film(scene -> {
            Matrix matrix = new Matrix(FOUR).shift(2, 1).scale(0.5);
            double gap = matrix.entry(0, 0).center().y()
                    - matrix.entry(1, 0).center().y();
            matrix.ellipsisRow(1).ellipsisColumn(1);
            assertThat(matrix.rowCount()).isEqualTo(2);
            // two brackets, four entries, dots in two columns, two rows and where these cross
            assertThat(matrix.size()).isEqualTo(2 + 4 + 5);
            assertThat(matrix.entry(0, 0).center().y()
                            - matrix.entry(1, 0).center().y())
                    .isGreaterThan(gap * 1.5);
            assertThat(matrix.center().distanceTo(point(2, 1))).isLessThan(PRECISION);
            assertThat(matrix.ellipsisRow(1).size()).as("asked twice").isEqualTo(2 + 4 + 5);
        });
    }

    @Test
    void theDecimalPointsOfRunningNumbersStayOneBelowTheOther() {
        AtomicReference<DecimalMatrix> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            DecimalMatrix matrix = new DecimalMatrix(new double[][] {{1}, {-20}}, 1);
            made.set(matrix);
            scene.add(matrix);
            scene.play(
                    1,
                    matrix.animate(m -> m.setValues(new double[][] {{-44}, {2}}))
                            .rate(linear));
        });
        for (long frame : new long[] {0, 5, 9}) {
            // a 0 after the point fills its room as any digit does, up to its side bearings
            double first = made.get().entry(0, 0).boundsAt(film.moment(frame)).right();
            double second = made.get().entry(1, 0).boundsAt(film.moment(frame)).right();
            assertThat(first).as("frame %d", frame).isCloseTo(second, within(0.03));
        }
        assertThat(made.get().entry(0, 0).textAt(film.moment(5))).isEqualTo("−21.5");
    }

    @Test
    void roomIsLeftForTheNumbersThatWillCome() {
        Recorded.film(scene -> {
            DecimalMatrix matrix = new DecimalMatrix(new double[][] {{1, 2}}, 0);
            double before = matrix.width();
            matrix.leaveRoomFor(-100, 7);
            DecimalMatrix wide = new DecimalMatrix(new double[][] {{-100, -100}}, 0);
            assertThat(matrix.width())
                    .isCloseTo(wide.width(), within(PRECISION))
                    .isGreaterThan(before);
        });
    }

    @Test
    void everyEntryCanFollowAFunctionOfTheMoment() {
        AtomicReference<DecimalMatrix> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            made.set(new DecimalMatrix(new double[2][3], 1)
                    .follow((at, row, column) -> 10 * row + column + at.seconds()));
            scene.add(made.get());
            scene.pause(1);
        });
        assertThat(made.get().entry(1, 2).textAt(film.moment(5))).isEqualTo("12.5");
    }

    @Test
    void columnsAndRowsAreColouredFromTheBeginning() {
        Recorded.film(scene -> {
            Matrix matrix = new Matrix(FOUR).setColumnColors(RED, BLUE);
            assertThat(matrix.entry(1, 1).letters().get(0).fill().get()).isEqualTo(BLUE);
            matrix.setRowColors(GREEN);
            assertThat(matrix.entry(0, 1).letters().get(0).fill().get()).isEqualTo(GREEN);
            assertThat(matrix.entry(1, 0).letters().get(0).fill().get()).isEqualTo(RED);
            assertThatThrownBy(() -> matrix.setColumnColors(RED, GREEN, BLUE))
                    .hasMessage("This matrix has 2 columns, and there are 3 colours for them");
        });
    }

    @Test
    void anythingCanBeAnEntry() {
        Recorded.film(scene -> {
            var faces = new MobjectMatrix<>(
                    List.of(List.of(new Circle(0.3), new Square(0.8)), List.of(new Dot(), new Triangle())));
            assertThat(faces.entry(0, 0).center().y())
                    .as("the axes of a row are level")
                    .isCloseTo(faces.entry(0, 1).center().y(), within(PRECISION));
            assertThat(faces.column(1).get(1)).isInstanceOf(Triangle.class);
            assertThat(faces.row(0).size()).isEqualTo(2);
        });
    }

    @Test
    void whatIsNoMatrixIsRefusedInASentence() {
        Recorded.film(scene -> {
            assertThatThrownBy(() -> new Matrix(new String[0][0])).hasMessageContaining("has no entries");
            assertThatThrownBy(() -> new DecimalMatrix(new double[][] {{1, 2}, {3}}, 0))
                    .hasMessage("The rows of a matrix are equally long, but row 0 has 2 and row 1 has 1 entries");
            assertThatThrownBy(() -> new DecimalMatrix(new double[100][50], 0))
                    .hasMessageContaining("4,000 entries at most, not 100 × 50")
                    .hasMessageContaining("NumberGrid");
            Matrix matrix = new Matrix(FOUR);
            assertThatThrownBy(() -> matrix.entry(2, 0))
                    .hasMessage("No entry [2, 0] in a matrix of 2 rows and 2 columns");
            assertThatThrownBy(() -> matrix.ellipsisRow(5)).hasMessageContaining("No entry [5, 0]");
            assertThatThrownBy(() -> matrix.brackets().first().fit(0)).hasMessageContaining("above 0, not 0.0");
            assertThatThrownBy(() -> new DecimalMatrix(new double[2][2], 0).setValues(new double[2][3]))
                    .hasMessage("This matrix has 2 rows of 2 entries, and the numbers have 2 rows of 3");
        });
    }

    @Test
    void shapesStandInRowsAndColumns() {
        Recorded.film(scene -> {
            var shapes = new MobjectMatrix<Mobject>(
                    List.of(List.of(new Circle(0.3), new Square(0.6)), List.of(new Square(0.4), new Circle(0.2))));
            assertThat(shapes.entry(0, 0).center().y())
                    .isCloseTo(shapes.entry(0, 1).center().y(), within(PRECISION))
                    .isGreaterThan(shapes.entry(1, 0).center().y() + 0.4);
            assertThat(shapes.entry(0, 1).center().x())
                    .isCloseTo(shapes.entry(1, 1).center().x(), within(PRECISION))
                    .isGreaterThan(shapes.entry(0, 0).center().x() + 0.5);
        });
    }
}
