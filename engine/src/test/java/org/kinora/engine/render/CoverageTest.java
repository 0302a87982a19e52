package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.onBlack;
import static org.kinora.engine.render.Drawings.rectangle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

class CoverageTest {

    private static final PictureSize SIZE = new PictureSize(640, 360);
    /** Sixteen pixels a unit, so that pixel borders are at multiples of 1/16. */
    private static final PictureSize COARSE = new PictureSize(256, 128);

    private static final String PAGE = """
            The quick brown fox jumps over the lazy dog; 0123456789.
            Every vector, probability bar and attention arrow is
            computed by a real model while the scene is built.
            Recording runs once and draws nothing at all; later
            frame n is a pure function of n, so that seeking,
            scrubbing and rendering in parallel all stay right.
            SPHINX OF BLACK QUARTZ, JUDGE MY VOW (& quickly!)
            """;

    @Test
    void aPageOfTextIsWithinTwoLevelsOfSixteenfoldSupersampling() {
        List<ShapeItem> page = Drawings.text(PAGE, 48, -6.4, 2.8);
        Picture picture = Picture.alone(SIZE, onBlack(page));
        double[] reference = new SupersampledCoverage(SIZE).whiteOverBlack(page);
        assertThat(SupersampledCoverage.meanDifference(picture, reference)).isLessThan(2);
        // so that an empty page cannot pass
        assertThat(SupersampledCoverage.meanDifference(picture, new double[reference.length]))
                .isGreaterThan(10);
    }

    @Test
    void noPixelOfAShapeIsFarFromItsReference() {
        List<ShapeItem> shapes = List.of(
                filled(1, circle(-4, 1, 1.7), Color.WHITE),
                filled(2, Path.polygon(new Point(-1, -3), new Point(0.1, 3.3), new Point(0.4, -3)), Color.WHITE),
                filled(3, Path.polygon(new Point(1, 0), new Point(6.5, 0.13), new Point(1, 0.2)), Color.WHITE));
        Picture picture = Picture.alone(SIZE, onBlack(shapes));
        double[] reference = new SupersampledCoverage(SIZE).whiteOverBlack(shapes);
        // the reference itself is off by half a sample along an edge: 1/32 of a pixel or 8 levels
        assertThat(SupersampledCoverage.greatestDifference(picture, reference)).isLessThan(16);
    }

    @Test
    void whereLinesCrossOnlyTheOnePixelIsOff() {
        List<ShapeItem> star = List.of(filled(1, star(0, 0, 3.5), Color.WHITE));
        Picture picture = Picture.alone(SIZE, onBlack(star));
        double[] reference = new SupersampledCoverage(SIZE).whiteOverBlack(star);
        // in such a pixel the areas of both windings add up
        assertThat(SupersampledCoverage.greatestDifference(picture, reference)).isLessThan(64);
        assertThat(SupersampledCoverage.meanDifference(picture, reference)).isLessThan(0.1);
    }

    @Test
    void tilesInOnePathHaveNoSeamsBetweenThem() {
        PathBuilder tiles = Path.builder();
        for (int i = 0; i < 12; i++) {
            double left = i % 4 - 2;
            double bottom = i / 4 - 1.5;
            tiles.moveTo(new Point(left, bottom))
                    .lineTo(new Point(left + 1, bottom))
                    .lineTo(new Point(left + 1, bottom + 1))
                    .lineTo(new Point(left, bottom + 1))
                    .closed();
        }
        Affine turn = Affine.rotation(0.3, Point.ORIGIN);
        Picture picture =
                Picture.alone(SIZE, onBlack(new ShapeItem(1, tiles.build(), turn, Color.WHITE, Stroke.NONE, 1)));
        for (int x = 270; x < 370; x++) {
            for (int y = 140; y < 220; y++) {
                // edges are placed to 1/256 of a pixel, for each tile by itself
                assertThat(picture.channel(x, y, 0)).isGreaterThanOrEqualTo(253);
            }
        }
    }

    @Test
    void coverageIsTheShareOfThePixel() {
        ShapeItem quarter = filled(1, rectangle(0, 0, 1 / 32.0, 1 / 32.0), Color.WHITE);
        ShapeItem fullyCovered = filled(2, rectangle(2, 2, 3, 3), Color.WHITE);
        ShapeItem thinLine = filled(3, rectangle(-4, -2, 4, -2 + 1 / 160.0), Color.WHITE);
        Picture picture = Picture.alone(COARSE, onBlack(quarter, fullyCovered, thinLine));
        assertThat(picture.channel(128, 63, 0)).isEqualTo(64);
        assertThat(picture.color(160, 16)).isEqualTo("#FFFFFF");
        assertThat(picture.color(159, 16)).isEqualTo("#000000");
        // a tenth of a pixel high, in 256ths of a pixel
        assertThat(picture.channel(100, 95, 0)).isBetween(25, 27);
        assertThat(picture.channel(191, 95, 0)).isEqualTo(picture.channel(64, 95, 0));
        assertThat(picture.channel(63, 95, 0)).isZero();
    }

    @Test
    void aLargeShapeIsOnePieceAcrossStripsAndCells() {
        Path tilted =
                Path.polygon(new Point(-7, -3.7), new Point(6.9, -3.9), new Point(6.8, 3.8), new Point(-6.7, 3.9));
        Picture picture = Picture.alone(SIZE, onBlack(filled(1, tilted, Color.rgb(0.5, 0.25, 0.75))));
        assertThat(colorsIn(picture, 40, 20, 600, 340)).containsExactly(0x8040BF);
    }

    @Test
    void partsOfOnePathThatMeetOrOverlapShowNoSeam() {
        Path halves = Path.builder()
                .append(Path.polygon(new Point(-3, -2), new Point(0.3, -2), new Point(-0.4, 2), new Point(-3, 2)))
                .append(Path.polygon(new Point(0.3, -2), new Point(3, -2), new Point(3, 2), new Point(-0.4, 2)))
                .build();
        Path overlapping = Path.builder()
                .append(rectangle(4.03, -1.97, 5.51, 0.51))
                .append(rectangle(4.52, -0.51, 6.03, 1.53))
                .build();
        Picture picture =
                Picture.alone(SIZE, onBlack(filled(1, halves, Color.WHITE), filled(2, overlapping, Color.WHITE)));
        assertThat(colorsIn(picture, 187, 91, 453, 269)).containsExactly(0xFFFFFF);
        assertThat(colorsIn(picture, 503, 160, 565, 200)).containsExactly(0xFFFFFF);
    }

    @Test
    void contoursThatRunTheOtherWayAreHoles() {
        Path ring = Path.builder()
                .append(circle(0, 0, 3))
                .append(circle(0, 0, 2).transformed(new Affine(-1, 0, 0, 1, 0, 0)))
                .build();
        Path disc =
                Path.builder().append(circle(0, 0, 3)).append(circle(0, 0, 2)).build();
        assertThat(Picture.alone(SIZE, onBlack(filled(1, ring, Color.WHITE))).color(320, 180))
                .isEqualTo("#000000");
        assertThat(Picture.alone(SIZE, onBlack(filled(1, disc, Color.WHITE))).color(320, 180))
                .isEqualTo("#FFFFFF");
    }

    @Test
    void whatLiesOutsideThePictureWindsAroundWhatLiesInside() {
        List<ShapeItem> items = new ArrayList<>();
        // far over every side, slanted, so that all clips are taken
        items.add(filled(1, Path.polygon(new Point(-900, -3), new Point(3, -700), new Point(2, 800)), Color.WHITE));
        Picture picture = Picture.alone(SIZE, onBlack(items));
        double[] reference = new SupersampledCoverage(SIZE).whiteOverBlack(items);
        assertThat(SupersampledCoverage.meanDifference(picture, reference)).isLessThan(0.1);
        assertThat(picture.color(10, 10)).isEqualTo("#FFFFFF");
        assertThat(picture.color(630, 10)).isEqualTo("#000000");
    }

    @Test
    void aShapeMuchLargerThanThePictureAndOneWithoutAreaAreDrawn() {
        ShapeItem huge =
                new ShapeItem(1, circle(0, 0, 1), Affine.scaling(1e7, Point.ORIGIN), Color.BLUE, Stroke.NONE, 1);
        ShapeItem flat = new ShapeItem(2, circle(0, 0, 1), new Affine(1, 0, 0, 0, 0, 0), Color.RED, Stroke.NONE, 1);
        Picture picture = Picture.alone(SIZE, onBlack(huge, flat));
        assertThat(picture.color(0, 0)).isEqualTo("#58C4DD");
        assertThat(picture.color(320, 180)).isEqualTo("#58C4DD");
    }

    /** All colours of the pixels from left, top up to right, bottom. */
    private static Set<Integer> colorsIn(Picture picture, int left, int top, int right, int bottom) {
        Set<Integer> colors = new HashSet<>();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                colors.add(picture.rgb(x, y));
            }
        }
        return colors;
    }

    private static Path star(double x, double y, double radius) {
        Point[] points = new Point[5];
        for (int i = 0; i < 5; i++) {
            double angle = Math.PI / 2 + i * 4 * Math.PI / 5;
            points[i] = new Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        return Path.polygon(points);
    }
}
