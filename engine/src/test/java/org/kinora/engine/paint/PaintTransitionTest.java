package org.kinora.engine.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;

class PaintTransitionTest {

    private static final Point TOP = new Point(0.5, 2);

    private static final LinearGradient TWO = new LinearGradient(Point.LEFT, Point.RIGHT, Color.RED, Color.BLUE);
    private static final LinearGradient THREE =
            new LinearGradient(Point.DOWN, TOP, Color.GREEN, Color.YELLOW, Color.WHITE);
    private static final LinearGradient ABRUPT = new LinearGradient(
            Point.LEFT,
            TOP,
            new ColorStops(List.of(
                    new ColorStops.Stop(0.1, Color.TEAL),
                    new ColorStops.Stop(0.4, Color.TEAL),
                    new ColorStops.Stop(0.4, Color.PINK),
                    new ColorStops.Stop(1, Color.BLACK))));
    private static final RadialGradient DISC = new RadialGradient(new Point(1, 0.5), 1.5, Color.WHITE, Color.RED);
    private static final RadialGradient RINGS =
            new RadialGradient(Point.ORIGIN, 0.7, Color.BLACK, Color.GOLD, Color.BLACK, Color.GREEN);
    private static final CellPaint CELLS = cells(2, 3, 0.1f, 0.9f, 0.4f, 0.2f, 0.5f, 0.7f);
    private static final CellPaint OTHER_CELLS = cells(2, 3, 0.6f, 0.1f, 0.9f, 0f, 1f, 0.3f);
    private static final CellPaint LARGER = cells(4, 2, 0f, 1f, 0f, 1f, 0f, 1f, 0f, 1f);

    private static CellPaint cells(int rows, int columns, float... numbers) {
        return new CellPaint(
                new Point(-1, 1),
                Point.RIGHT.times(2),
                Point.DOWN.times(2),
                new FloatData() {
                    @Override
                    public int count() {
                        return numbers.length;
                    }

                    @Override
                    public float[] array() {
                        return numbers;
                    }
                },
                0,
                rows,
                columns,
                ColorScale.ofUnitRange(Color.BLACK, Color.WHITE));
    }

    @Provide
    Arbitrary<Paint> paints() {
        return Arbitraries.of(
                Color.PURPLE, Color.TRANSPARENT, TWO, THREE, ABRUPT, DISC, RINGS, CELLS, OTHER_CELLS, LARGER);
    }

    @Provide
    Arbitrary<Point> points() {
        Arbitrary<Double> coordinate = Arbitraries.doubles().between(-1.9, 1.9);
        return coordinate.flatMap(x -> coordinate.map(y -> new Point(x, y)));
    }

    @Property(tries = 1000)
    void anyPaintRunsIntoAnyOtherWithoutAJump(
            @ForAll("paints") Paint from,
            @ForAll("paints") Paint to,
            @ForAll("points") Point point,
            @ForAll @DoubleRange(min = 0, max = 1) double progress) {
        assertThat(difference(colorAt(from.interpolate(to, 0), point), colorAt(from, point)))
                .isLessThan(1e-6);
        assertThat(difference(colorAt(from.interpolate(to, 1), point), colorAt(to, point)))
                .isLessThan(1e-6);
        if (from != ABRUPT && to != ABRUPT) { // whose edges may pass over the point
            double later = Math.min(1, progress + 1e-4);
            assertThat(difference(
                            colorAt(from.interpolate(to, progress), point),
                            colorAt(from.interpolate(to, later), point)))
                    .isLessThan(0.03);
        }
    }

    @Property(tries = 300)
    void ratesMayOvershoot(
            @ForAll("paints") Paint from,
            @ForAll("paints") Paint to,
            @ForAll @DoubleRange(min = -0.5, max = 1.5) double progress) {
        assertThat(from.interpolate(to, progress)).isNotNull();
    }

    @Test
    void gradientsOfDifferentNumbersOfStopsMixColorsInEveryPlace() {
        LinearGradient three = new LinearGradient(Point.LEFT, Point.RIGHT, Color.GREEN, Color.YELLOW, Color.WHITE);
        LinearGradient middle = (LinearGradient) TWO.interpolate(three, 0.5);
        for (double offset : new double[] {0, 0.2, 0.5, 0.9, 1}) {
            assertThat(difference(
                            middle.stops().at(offset),
                            TWO.stops().at(offset).mix(three.stops().at(offset), 0.5)))
                    .isLessThan(1e-9);
        }
    }

    @Test
    void cellsWithOtherNumbersPassThroughTheNumbersBetween() {
        CellPaint middle = (CellPaint) CELLS.interpolate(OTHER_CELLS, 0.5);
        assertThat(middle.numbers().array())
                .containsExactly(new float[] {0.35f, 0.5f, 0.65f, 0.1f, 0.75f, 0.5f}, within(1e-6f));
        assertThat(middle.scale()).isEqualTo(CELLS.scale());
    }

    @Test
    void anAbruptEdgeStaysOneOnTheWayToASmoothGradient() {
        LinearGradient middle = (LinearGradient) ABRUPT.interpolate(TWO, 0.5);
        List<ColorStops.Stop> stops = middle.stops().list();
        assertThat(stops).extracting(ColorStops.Stop::offset).containsExactly(0.0, 0.1, 0.4, 0.4, 1.0);
        assertThat(stops.get(2).color()).isNotEqualTo(stops.get(3).color());
    }

    /** What the renderer does with a paint and a placement: it draws {@code paint.transformed(placement)}. */
    @Property(tries = 300)
    void onePaintLiesOverManyShapesWhateverTheirPlacements(
            @ForAll("paints") Paint paint,
            @ForAll @DoubleRange(min = -7, max = 7) double angle,
            @ForAll @DoubleRange(min = 0.1, max = 5) double width,
            @ForAll @DoubleRange(min = -5, max = -0.1) double height,
            @ForAll("points") Point shift,
            @ForAll("points") Point point) {
        Affine placement = Affine.stretching(width, height, Point.UP)
                .then(Affine.rotation(angle, Point.ORIGIN))
                .then(Affine.translation(shift));
        Paint seen = paint.transformed(placement.inverse()).transformed(placement);
        if (paint instanceof CellPaint cells) { // whose edges may pass over the point
            assertThat(((CellPaint) seen).corner().distanceTo(cells.corner())).isLessThan(1e-9);
            assertThat(((CellPaint) seen).across().distanceTo(cells.across())).isLessThan(1e-9);
            assertThat(((CellPaint) seen).down().distanceTo(cells.down())).isLessThan(1e-9);
        } else {
            assertThat(difference(colorAt(seen, point), colorAt(paint, point))).isLessThan(1e-6);
        }
    }

    private static double difference(Color a, Color b) {
        double alpha = Math.abs(a.alpha() - b.alpha());
        double red = Math.abs(a.red() * a.alpha() - b.red() * b.alpha());
        double green = Math.abs(a.green() * a.alpha() - b.green() * b.alpha());
        double blue = Math.abs(a.blue() * a.alpha() - b.blue() * b.alpha());
        return Math.max(Math.max(alpha, red), Math.max(green, blue));
    }

    /** The definition of every kind of paint. */
    private static Color colorAt(Paint paint, Point point) {
        if (paint instanceof LinearGradient linear) {
            Point line = linear.end().minus(linear.start());
            return linear.stops().at(point.minus(linear.start()).dot(line) / line.dot(line));
        }
        if (paint instanceof RadialGradient radial) {
            return radial.stops().at(point.distanceTo(radial.center()) / radial.radius());
        }
        if (paint instanceof CellPaint cells) {
            Point from = point.minus(cells.corner());
            double area = cells.across().cross(cells.down());
            int column = place(from.cross(cells.down()) / area, cells.columns());
            int row = place(cells.across().cross(from) / area, cells.rows());
            return cells.scale().at(cells.numbers().array()[cells.first() + row * cells.columns() + column]);
        }
        return (Color) paint;
    }

    private static int place(double share, int count) {
        return (int) Math.max(0, Math.min(count - 1, Math.floor(share * count)));
    }
}
