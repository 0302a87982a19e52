package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.onBlack;
import static org.kinora.engine.render.Drawings.rectangle;
import static org.kinora.engine.render.Drawings.stroked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.paint.Stroke.Cap;
import org.kinora.engine.paint.Stroke.Join;

/** 50 pixels make a unit, and the picture's centre is at pixel 320, 200. */
class StrokeTest {

    private static final PictureSize SIZE = new PictureSize(640, 400);
    /** 25 pixels make a unit; the reference takes its time. */
    private static final PictureSize SMALL = new PictureSize(320, 200);

    private static final int SAMPLES = 8;

    @Test
    void aRoundStrokeIsWhatADiscOfItsWidthPasses() {
        Path curl = Path.builder()
                .moveTo(new Point(-5, -2))
                .cubicTo(new Point(3, 5), new Point(-6, 4), new Point(-1, -2))
                .quadTo(new Point(0, -3.5), new Point(0.2, 2))
                .lineTo(new Point(1, -3))
                .cubicTo(new Point(3, -3), new Point(3, 6), new Point(5, 1))
                .cubicTo(new Point(5.3, 0), new Point(4.7, 0), new Point(5, 0.9))
                .build();
        Stroke stroke = new Stroke(Color.WHITE, 60).withJoin(Join.ROUND).withCap(Cap.ROUND);
        Picture picture = Picture.alone(SMALL, onBlack(stroked(1, curl, stroke)));
        double[] reference = passedByDisc(curl, 0.3);
        assertThat(SupersampledCoverage.meanDifference(picture, reference)).isLessThan(0.35);
        // the reference's 8 × 8 samples are off by up to 1/16 of a pixel along an edge, 16 levels; in the few pixels
        // where
        // the rim crosses itself the areas of both windings add up
        assertThat(SupersampledCoverage.greatestDifference(picture, reference)).isLessThan(110);
    }

    @Test
    void aClosedLineIsJoinedWhereItBegan() {
        Path triangle = Path.polygon(new Point(-2, -2), new Point(2, -2), new Point(0, 2));
        Stroke stroke = new Stroke(Color.WHITE, 40);
        Picture picture = Picture.alone(SIZE, onBlack(stroked(1, triangle, stroke)));
        // the tip of a miter lies 0.2 / sin(half of the corner's angle) outside: at the lower left, 63.4°, 0.38 units
        assertThat(picture.color(320 - 100 - 14, 200 + 100 + 8)).isEqualTo("#FFFFFF");
        assertThat(picture.color(320 + 100 + 14, 200 + 100 + 8)).isEqualTo("#FFFFFF");
        assertThat(picture.color(320, 200)).isEqualTo("#000000");
    }

    @ParameterizedTest
    @EnumSource
    void joinsHaveTheirForms(Join join) {
        Path corner = Path.polyline(new Point(-2, 0), new Point(0, 0), new Point(0, -2));
        Stroke stroke = new Stroke(Color.WHITE, 100).withJoin(join);
        Picture picture = Picture.alone(SIZE, onBlack(stroked(1, corner, stroke)));
        // the corner's outer tip is at 0.5, 0.5: pixel 345, 175
        boolean tip = picture.channel(343, 176, 0) > 200;
        boolean roundRim = picture.channel(336, 183, 0) > 200;
        boolean beveled = picture.channel(330, 188, 0) > 200;
        assertThat(tip).isEqualTo(join == Join.MITER);
        assertThat(roundRim).isEqualTo(join != Join.BEVEL);
        assertThat(beveled).isTrue();
    }

    @Test
    void aMiterLongerThanFourWidthsIsBeveled() {
        // 2·asin(1/4) = 28.96° is the sharpest corner that stays pointed
        assertThat(reachOfMiter(31)).isGreaterThan(35);
        assertThat(reachOfMiter(27)).isLessThan(20);
    }

    /** How many pixels a stroke of width 20 pixels goes beyond a corner with that angle, in degrees. */
    private static int reachOfMiter(double angle) {
        double half = Math.toRadians(angle / 2);
        Point away = new Point(-3 * Math.cos(half), 3 * Math.sin(half));
        Point back = new Point(-3 * Math.cos(half), -3 * Math.sin(half));
        Path corner = Path.polyline(away, new Point(0, 0), back);
        Picture picture = Picture.alone(SIZE, onBlack(stroked(1, corner, new Stroke(Color.WHITE, 40))));
        int x = 320;
        while (picture.channel(x, 200, 0) > 100) {
            x++;
        }
        return x - 320;
    }

    @ParameterizedTest
    @EnumSource
    void capsHaveTheirForms(Cap cap) {
        Path line = Path.polyline(new Point(-2, 0), new Point(2, 0));
        Picture picture = Picture.alone(SIZE, onBlack(stroked(1, line, new Stroke(Color.WHITE, 80).withCap(cap))));
        assertThat(picture.color(419, 200)).isEqualTo("#FFFFFF");
        assertThat(picture.channel(437, 200, 0) == 255).isEqualTo(cap != Cap.BUTT);
        assertThat(picture.channel(437, 183, 0) == 255).isEqualTo(cap == Cap.SQUARE);
        assertThat(picture.channel(202, 217, 0) == 255).isEqualTo(cap == Cap.SQUARE);
        assertThat(picture.channel(441, 200, 0)).isZero();
        assertThat(picture.channel(198, 200, 0)).isZero();
    }

    @Test
    void aLineWithoutLengthIsADotIfItsCapsAreVisible() {
        Path dot = Path.polyline(new Point(0, 0), new Point(0, 0));
        assertThat(centerOf(stroked(1, dot, new Stroke(Color.WHITE, 40).withCap(Cap.ROUND))))
                .isEqualTo("#FFFFFF");
        assertThat(centerOf(stroked(1, dot, new Stroke(Color.WHITE, 40).withCap(Cap.SQUARE))))
                .isEqualTo("#FFFFFF");
        assertThat(centerOf(stroked(1, dot, new Stroke(Color.WHITE, 40)))).isEqualTo("#000000");
    }

    private static String centerOf(ShapeItem item) {
        return Picture.alone(SIZE, onBlack(item)).color(320, 200);
    }

    @Test
    void aStrokesWidthComesFromTheViewAndNotFromTheShapesOwnMap() {
        Path line = Path.polyline(new Point(-1, 0), new Point(1, 0));
        Stroke stroke = new Stroke(Color.WHITE, 40);
        ShapeItem scaled = new ShapeItem(1, line, Affine.scaling(3, Point.ORIGIN), Color.TRANSPARENT, stroke, 1);
        assertThat(heightAtCenter(new DrawList(Color.BLACK, Affine.IDENTITY, List.of(scaled))))
                .isEqualTo(20);
        assertThat(heightAtCenter(new DrawList(Color.BLACK, Affine.scaling(2, Point.ORIGIN), List.of(scaled))))
                .isEqualTo(40);
    }

    private static int heightAtCenter(DrawList list) {
        Picture picture = Picture.alone(SIZE, list);
        int height = 0;
        for (int y = 0; y < SIZE.height(); y++) {
            height += picture.channel(320, y, 0) == 255 ? 1 : 0;
        }
        return height;
    }

    @Test
    void widthsVaryAlongTheLine() {
        Path line = Path.polyline(new Point(-4, 0), new Point(4, 0));
        Stroke stroke = new Stroke(Color.WHITE, 100).withWidths(List.of(0.0, 1.0, 0.5));
        Picture picture = Picture.alone(SIZE, onBlack(stroked(1, line, stroke)));
        // width 1 unit at the middle, none at the left end, half at the right; the columns lie midway
        assertThat(lit(picture, 320)).isBetween(49, 50);
        assertThat(lit(picture, 220)).isBetween(24, 26);
        assertThat(lit(picture, 420)).isBetween(36, 38);
    }

    private static int lit(Picture picture, int x) {
        int lit = 0;
        for (int y = 0; y < SIZE.height(); y++) {
            lit += picture.channel(x, y, 0) > 127 ? 1 : 0;
        }
        return lit;
    }

    @Test
    void dashesRepeatAlongTheLineFromTheirOffset() {
        Path line = Path.polyline(new Point(-4, 0), new Point(4, 0));
        Stroke stroke = new Stroke(Color.WHITE, 20).withDashes(List.of(1.0, 0.5), 0.25);
        Picture picture = Picture.alone(SIZE, onBlack(stroked(1, line, stroke)));
        // the first dash has 0.75 units left, from pixel 120 to 157.5; a gap up to 182.5; a dash up to 232.5
        assertThat(picture.channel(155, 200, 0)).isEqualTo(255);
        assertThat(picture.channel(160, 200, 0)).isZero();
        assertThat(picture.channel(180, 200, 0)).isZero();
        assertThat(picture.channel(185, 200, 0)).isEqualTo(255);
        assertThat(picture.channel(230, 200, 0)).isEqualTo(255);
        assertThat(picture.channel(235, 200, 0)).isZero();
    }

    @Test
    void anOddDashPatternTurnsAroundEveryRound() {
        Path line = Path.polyline(new Point(-4, 0), new Point(4, 0));
        Picture picture =
                Picture.alone(SIZE, onBlack(stroked(1, line, new Stroke(Color.WHITE, 20).withDashes(List.of(0.5), 0))));
        for (int i = 0; i < 16; i++) {
            assertThat(picture.channel(120 + 25 * i + 12, 200, 0)).isEqualTo(i % 2 == 0 ? 255 : 0);
        }
    }

    @Test
    void aDashThatRunsOverTheStartOfAClosedLineIsOnePiece() {
        Path square = rectangle(-2, -2, 2, 2);
        // 16 units around; the last dash, from 15 on, meets the first one at the corner
        Stroke stroke = new Stroke(Color.WHITE, 40).withDashes(List.of(2.0, 3.0), 1);
        Picture picture = Picture.alone(SIZE, onBlack(stroked(1, square, stroke)));
        // the outer tip of the miter there
        assertThat(picture.color(320 - 108, 200 + 108)).isEqualTo("#FFFFFF");
    }

    @Test
    void aTranslucentStrokeThatCrossesItselfIsEven() {
        Path crossing = Path.polyline(new Point(-3, -2), new Point(3, 2), new Point(3, -2), new Point(-3, 2));
        Picture picture =
                Picture.alone(SIZE, onBlack(stroked(1, crossing, new Stroke(Color.WHITE.withAlpha(0.5), 40))));
        assertThat(picture.color(320, 200)).isEqualTo("#808080");
        assertThat(picture.color(245, 250)).isEqualTo("#808080");
    }

    @Test
    void aThickStrokeAroundASmallCircleHasNoHole() {
        Picture picture = Picture.alone(SIZE, onBlack(stroked(1, circle(0, 0, 0.2), new Stroke(Color.WHITE, 200))));
        Picture disc = Picture.alone(SIZE, onBlack(filled(1, circle(0, 0, 1.2), Color.WHITE)));
        assertThat(picture.color(320, 200)).isEqualTo("#FFFFFF");
        for (int x = 250; x < 390; x++) {
            assertThat(picture.channel(x, 210, 0)).isCloseTo(disc.channel(x, 210, 0), within(12));
        }
    }

    /** White where a disc of that radius, in units, passes when its centre follows the path; by sampling. */
    private static double[] passedByDisc(Path path, double radius) {
        SampledLine line = new SampledLine(path);
        double[] levels = new double[SMALL.width() * SMALL.height()];
        for (int i = 0; i < levels.length; i++) {
            double x = (i % SMALL.width() + 0.5 - 160) / 25;
            double y = (100 - i / SMALL.width() - 0.5) / 25;
            double distance = line.distance(x, y);
            if (Math.abs(distance - radius) > 0.04) {
                levels[i] = distance < radius ? 255 : 0;
            } else {
                levels[i] = 255.0 * samplesInside(line, x, y, radius) / (SAMPLES * SAMPLES);
            }
        }
        return levels;
    }

    private static int samplesInside(SampledLine line, double x, double y, double radius) {
        int inside = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double dx = ((i % SAMPLES + 0.5) / SAMPLES - 0.5) / 25;
            double dy = ((double) (i / SAMPLES) / SAMPLES + 0.5 / SAMPLES - 0.5) / 25;
            inside += line.distance(x + dx, y + dy) < radius ? 1 : 0;
        }
        return inside;
    }
}
