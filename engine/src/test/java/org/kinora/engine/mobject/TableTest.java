package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;

class TableTest {

    private static final double PRECISION = 1e-6;

    private static final String[][] CITIES = {{"Paris", "France"}, {"Oslo", "Norway"}, {"Bern", "Switzerland"}};

    private static Table labelled() {
        return new Table(CITIES, 36)
                .setColumnLabels("city", "country")
                .setRowLabels("a", "b", "c")
                .setTopLeft("no.");
    }

    @Test
    void entriesOfARowStandOnOneBaselineAndThoseOfAColumnAreCentred() {
        Recorded.film(scene -> {
            Table table = labelled();
            assertThat(table.entry(0, 0).baseline().y())
                    .isCloseTo(table.entry(0, 1).baseline().y(), within(PRECISION));
            assertThat(table.entry(0, 1).center().x())
                    .isCloseTo(table.entry(2, 1).center().x(), within(PRECISION));
            assertThat(table.columnLabels().get(1).center().x())
                    .isCloseTo(table.entry(2, 1).center().x(), within(PRECISION));
            assertThat(((Text) table.rowLabels().get(1)).baseline().y())
                    .isCloseTo(table.entry(1, 0).baseline().y(), within(PRECISION));
            assertThat(table.topLeft().center().x())
                    .isCloseTo(table.rowLabels().get(0).center().x(), within(PRECISION));
            assertThat(table.center().length()).isLessThan(PRECISION);
        });
    }

    @Test
    void rowsAreEquallyHighWhateverTheirLetters() {
        Recorded.film(scene -> {
            Table table = new Table(new String[][] {{"gy"}, {"ace"}, {"Hp"}});
            assertThat(table.cell(0, 0).height())
                    .isCloseTo(table.cell(1, 0).height(), within(PRECISION))
                    .isCloseTo(table.cell(2, 0).height(), within(PRECISION));
        });
    }

    @Test
    void gapsAreMeasuredBetweenTheWidestEntries() {
        Recorded.film(scene -> {
            Table table = new Table(CITIES).setGaps(0.75, 0.5);
            assertThat(table.column(1).corner(LEFT).x()
                            - table.column(0).corner(RIGHT).x())
                    .isCloseTo(0.75, within(PRECISION));
            double pitch = table.entry(0, 0).baseline().y()
                    - table.entry(1, 0).baseline().y();
            table.setGaps(0.75, 0.9);
            assertThat(table.entry(0, 0).baseline().y()
                            - table.entry(1, 0).baseline().y())
                    .isCloseTo(pitch + 0.4, within(PRECISION));
            assertThatThrownBy(() -> table.setGaps(-1, 0)).hasMessageContaining("0 or more, not -1.0 and 0.0");
        });
    }

    @Test
    void linesAreBetweenEntriesOrAroundThem() {
        Recorded.film(scene -> {
            Table table = labelled();
            assertThat(table.horizontalLines().size()).isEqualTo(3);
            assertThat(table.verticalLines().size()).isEqualTo(2);
            for (Line line : table.horizontalLines()) {
                assertThat(line.width()).isCloseTo(table.frame().width(), within(PRECISION));
            }
            double y = table.horizontalLines().get(1).start().y();
            assertThat(y)
                    .isLessThan(table.row(0).corner(DOWN).y())
                    .isGreaterThan(table.row(1).corner(UP).y());
            table.horizontalLines().setStroke(YELLOW, 5);
            table.setLines(TableLines.ALL);
            assertThat(table.horizontalLines().size()).isEqualTo(5);
            assertThat(table.horizontalLines().get(0).stroke().get().width())
                    .as("keeps its stroke")
                    .isEqualTo(5);
            assertThat(table.setLines(TableLines.OUTER).verticalLines().size()).isEqualTo(2);
            assertThat(table.setLines(TableLines.LABELS).horizontalLines().size())
                    .isEqualTo(1);
            assertThat(table.setLines(TableLines.NONE).verticalLines().size()).isZero();
            assertThat(new Table(CITIES)
                            .setLines(TableLines.LABELS)
                            .horizontalLines()
                            .size())
                    .isZero();
        });
    }

    @Test
    void columnsAreAlignedOnEitherSideWithTheirLabels() {
        Recorded.film(scene -> {
            Table table = labelled().align(LEFT);
            assertThat(table.entry(0, 1).corner(LEFT).x())
                    .isCloseTo(table.entry(2, 1).corner(LEFT).x(), within(PRECISION));
            assertThat(table.columnLabels().get(1).corner(LEFT).x())
                    .isCloseTo(table.entry(2, 1).corner(LEFT).x(), within(PRECISION));
            table.alignColumn(1, RIGHT);
            assertThat(table.entry(0, 1).corner(RIGHT).x())
                    .isCloseTo(table.entry(2, 1).corner(RIGHT).x(), within(PRECISION));
            assertThat(table.entry(0, 0).corner(LEFT).x())
                    .isCloseTo(table.entry(1, 0).corner(LEFT).x(), within(PRECISION));
            Table wide = new Table(new String[][] {{"a"}, {"bb"}})
                    .setColumnLabels("a long label")
                    .align(LEFT);
            assertThat(wide.columnLabels().get(0).corner(LEFT).x())
                    .isCloseTo(wide.entry(0, 0).corner(LEFT).x(), within(PRECISION));
            assertThatThrownBy(() -> table.alignColumn(2, LEFT)).isInstanceOf(IndexOutOfBoundsException.class);
        });
    }

    @Test
    void whatIsLaidOutAnewStaysWhereTheAuthorPutIt() {
        Recorded.film(scene -> {
            Table table = new Table(CITIES).scale(0.5).moveTo(2, 1);
            double height = table.entry(0, 0).height();
            table.setColumnLabels("city", "country").setLines(TableLines.ALL);
            assertThat(table.center().distanceTo(point(2, 1))).isLessThan(PRECISION);
            assertThat(table.entry(0, 0).height()).isCloseTo(height, within(PRECISION));
        });
    }

    @Test
    void whatIsAddedToATableThatIsShownIsShown() {
        Recorded.film(scene -> {
            Table table = new Table(CITIES);
            scene.add(table);
            table.setColumnLabels("city", "country").highlight(0, 1, RED);
            assertThat(table.shapes()).allMatch(Shape::isShown);
            Group<Line> before = new Group<>(table.horizontalLines().members());
            table.setLines(TableLines.OUTER);
            assertThat(before.isShown()).isFalse();
        });
    }

    @Test
    void aCellReachesUpToTheLinesWhereverTheTableIs() {
        Recorded.film(scene -> {
            Table table = labelled().setLines(TableLines.ALL).scale(0.5).shift(1, 2);
            PathShape cell = table.cell(1, 0);
            assertThat(cell.corner(UP).y())
                    .isCloseTo(table.horizontalLines().get(2).start().y(), within(PRECISION));
            assertThat(cell.corner(LEFT).x())
                    .isCloseTo(table.verticalLines().get(1).start().x(), within(PRECISION));
            assertThat(table.cell(-1, -1)
                            .corner(UP_LEFT)
                            .distanceTo(table.frame().corner(UP_LEFT)))
                    .isLessThan(PRECISION);
            table.highlight(1, 0, TEAL);
            assertThat(table.highlights().get(0).fill().get()).isEqualTo(TEAL.withAlpha(0.75));
            assertThat(table.highlights().get(0).bounds()).isEqualTo(cell.bounds());
            assertThatThrownBy(() -> table.cell(3, 0))
                    .hasMessage("No cell [3, 0] in a table of rows -1 to 2 and columns -1 to 1");
        });
    }

    @Test
    void aCellThatLightsUpLiesBehindWhatIsWrittenInIt() {
        try (Film film = Recorded.film(scene -> {
            Table table = new Table(CITIES);
            scene.add(table);
            table.entry(0, 1).setColor(GREEN);
            table.highlight(0, 1, RED);
            scene.pause(0.1);
        })) {
            List<Paint> fills = new FilmFrames(film)
                    .frame(0).shapes().stream().map(ShapeItem::fill).toList();
            assertThat(fills).contains(GREEN, RED.withAlpha(0.75));
            assertThat(fills.indexOf(RED.withAlpha(0.75))).isLessThan(fills.indexOf(GREEN));
        }
    }

    @Test
    void numbersRunWithTheirPointsBelowEachOther() {
        AtomicReference<DecimalTable> made = new AtomicReference<>();
        try (Film film = Recorded.film(scene -> {
            DecimalTable table = new DecimalTable(new double[][] {{1, -10.5}, {22.25, 3}}, 2);
            table.setColumnLabels("short", "a very long label");
            made.set(table);
            double point = table.entry(0, 0).corner(RIGHT).x();
            assertThat(table.entry(1, 0).corner(RIGHT).x()).isCloseTo(point, within(0.02));
            assertThat(table.columnLabels().get(1).center().x())
                    .isCloseTo(table.cell(0, 1).center().x(), within(PRECISION));
            scene.add(table);
            scene.play(table.animate(t -> t.setValues(new double[][] {{3, 0}, {0, 1}}))
                    .rate(linear)
                    .seconds(1));
            assertThat(table.values()[0]).containsExactly(3, 0);
            assertThatThrownBy(() -> table.setValues(new double[][] {{1}}))
                    .hasMessage("This table has 2 rows of 2 entries, and the numbers have 1 rows of 1");
        })) {
            assertThat(made.get().entry(0, 0).textAt(film.moment(5))).isEqualTo("2.00");
        }
    }

    @Test
    void theOtherKindsHaveEntriesOfTheirKind() {
        Recorded.film(scene -> {
            IntegerTable integers =
                    new IntegerTable(new int[][] {{1, 20}, {300, 4}}).setValues(new int[][] {{5, 6}, {7, 8}});
            assertThat(integers.values()[1]).containsExactly(7, 8);
            MathTable formulas =
                    new MathTable(new String[][] {{"x^2", "\\frac{1}{2}"}}).setColumnLabels("f", "\\int f");
            assertThat(formulas.columnLabels().get(1)).isInstanceOf(MathTex.class);
            Square square = new Square(0.5);
            MobjectTable<Square> squares = new MobjectTable<>(List.of(List.of(square, new Square(1))));
            assertThat(squares.entry(0, 0)).isSameAs(square);
            assertThat(squares.cell(0, 0).height()).isGreaterThan(1);
        });
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Recorded.film(scene -> {
            Table table = new Table(CITIES);
            assertThatThrownBy(() -> new Table(new String[0][0]))
                    .hasMessage("A table needs a row and a column, and this one has no entries");
            assertThatThrownBy(() -> new Table(new String[][] {{"a"}, {"b", "c"}}))
                    .hasMessage("The rows of a table are equally long, but row 0 has 1 and row 1 has 2 entries");
            assertThatThrownBy(() -> table.setRowLabels("x"))
                    .hasMessage("This table has 3 rows, and there are 1 labels for them");
            assertThatThrownBy(() -> table.setTopLeft("x")).hasMessageContaining("set both first");
            assertThatThrownBy(() -> table.entry(3, 0))
                    .hasMessage("No entry [3, 0] in a table of 3 rows and 2 columns");
            assertThatThrownBy(() -> table.setColumnColors(RED, RED, RED))
                    .hasMessageContaining("This table has 2 columns");
        });
    }

    @Test
    void aTableIsMadeOfItsLinesThenItsLabelsThenItsEntries() {
        AtomicReference<Table> made = new AtomicReference<>();
        AtomicReference<Group<Text>> entries = new AtomicReference<>();
        try (Film film = Recorded.film(scene -> {
            Table table = labelled();
            made.set(table);
            entries.set(table.entries());
            scene.play(createTable(table));
            assertThat(table.shapes()).allMatch(Shape::isShown);
        })) {
            Table table = made.get();

            assertThat(shown(table.horizontalLines(), film, 9)).isTrue();
            assertThat(shown(table.columnLabels(), film, 9)).isFalse();
            assertThat(shown(table.columnLabels(), film, 15)).isTrue();
            assertThat(shown(entries.get(), film, 15)).isFalse();
            assertThat(shown(entries.get(), film, film.frameCount() - 1)).isTrue();
        }
    }

    private static boolean shown(Mobject mobject, Film film, long frame) {
        return mobject.shapesAt(film.moment(frame)).stream().anyMatch(shape -> shape.orderAt(film.moment(frame)) >= 0);
    }
}
