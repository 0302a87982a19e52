package org.kinora.engine.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.raster.Strips;

class CrowdPainterTest {

    private static final PictureSize SIZE = new PictureSize(240, 160);
    /** Forty pixels make a unit, around the picture's centre. */
    private static final Affine TO_PIXELS = new Affine(40, 0, 0, -40, 120, 80);

    private static final StampPart NEEDLE =
            new StampPart(Path.polyline(Point.ORIGIN, new Point(0.1, 0.02)), new Stroke(Color.WHITE, 3), Color.WHITE);
    private static final StampPart DISC = new StampPart(Arcs.circle(Point.ORIGIN, 0.125), Stroke.NONE, Color.BLUE);

    private static CrowdPicture crowd(List<StampPart> parts, int count, long seed) {
        Random random = new Random(seed);
        float[][] numbers = new float[4][count];
        for (int i = 0; i < count; i++) {
            numbers[0][i] = random.nextFloat() * 7 - 3.5f;
            numbers[1][i] = random.nextFloat() * 5 - 2.5f;
            numbers[2][i] = random.nextFloat() * 10 - 5;
            numbers[3][i] = 0.5f + random.nextFloat();
        }
        return new CrowdPicture(parts, numbers[0], numbers[1], numbers[2], numbers[3], new int[parts.size()][]);
    }

    private static CrowdPicture one(StampPart part, float x, float y, float angle, float size) {
        return new CrowdPicture(
                List.of(part), new float[] {x}, new float[] {y}, new float[] {angle}, new float[] {size}, new int[1][]);
    }

    private static int[] painted(PixelPainter painter, CrowdPicture crowd, Affine toPixels, double opacity) {
        PixelLayer layer = new PixelLayer(SIZE);
        painter.paint(crowd, toPixels, opacity, layer);
        int[] whole = new int[SIZE.width() * SIZE.height()];
        for (int y = 0; y < layer.height(); y++) {
            System.arraycopy(
                    layer.pixels(),
                    y * layer.width(),
                    whole,
                    (layer.top() + y) * SIZE.width() + layer.left(),
                    layer.width());
        }
        return whole;
    }

    private static int[] painted(CrowdPicture crowd) {
        return painted(crowd.painter(SIZE), crowd, TO_PIXELS, 1);
    }

    /** The part drawn as outlines are. */
    private static int[] exact(StampPart part, Affine toPixels) {
        Strips strips = new Strips();
        new StampTools(SIZE).rasterize(part, toPixels, strips);
        int[] whole = new int[SIZE.width() * SIZE.height()];
        new StripPainter()
                .paint(
                        strips,
                        Blending.pixel(part.color(), 1),
                        PixelTarget.of(whole, 0, 0, SIZE.width(), SIZE.height()));
        return whole;
    }

    private static int difference(int[] one, int[] other) {
        int most = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                most = Math.max(most, Math.abs((one[i] >>> shift & 255) - (other[i] >>> shift & 255)));
            }
        }
        return most;
    }

    @Test
    void anInstanceAtAQuarterOfAPixelIsTheOutlineItself() {
        Affine place = new Affine(1, 0, 0, 1, 0.50625, -0.30625).then(TO_PIXELS);
        // its diagonal is ten pixels long, so its size is not rounded
        StampPart plate = new StampPart(Polygons.rectangle(Point.ORIGIN, 0.15, 0.2), Stroke.NONE, Color.BLUE);
        assertThat(difference(painted(one(plate, 0.50625f, -0.30625f, 0, 1)), exact(plate, place)))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void anywhereElseItIsTheOutlineToAnEighthOfAPixel() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            float angle = random.nextFloat() * 20 - 10;
            float x = random.nextFloat() * 4 - 2;
            float y = random.nextFloat() * 2 - 1;
            Affine place =
                    StampSheet.turned(angle, new Affine(1, 0, 0, 1, x, y)).then(TO_PIXELS);
            // an edge that is shifted by an eighth in x, y, size and angle changes a pixel by so much
            assertThat(difference(painted(one(NEEDLE, x, y, angle, 1)), exact(NEEDLE, place)))
                    .isLessThanOrEqualTo(90);
        }
    }

    @Test
    void aLargeInstanceIsDrawnAsExactlyAsAnOutline() {
        Affine place =
                StampSheet.turned(0.3, new Affine(20, 0, 0, 20, 0.11, 0.07)).then(TO_PIXELS);
        assertThat(difference(painted(one(NEEDLE, 0.11f, 0.07f, 0.3f, 20)), exact(NEEDLE, place)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void aTurnedViewTurnsInstancesAndAMirroredOneMirrorsThem() {
        for (Affine view : List.of(
                Affine.rotation(2.2, Point.ORIGIN),
                Affine.stretching(-1, 1, Point.ORIGIN),
                Affine.stretching(1.7, 0.6, Point.ORIGIN),
                Affine.scaling(3.3, Point.ORIGIN))) {
            Affine toPixels = view.then(TO_PIXELS);
            Affine place =
                    StampSheet.turned(1, new Affine(1, 0, 0, 1, 0.2, 0.1)).then(toPixels);
            CrowdPicture crowd = one(NEEDLE, 0.2f, 0.1f, 1, 1);
            assertThat(difference(painted(crowd.painter(SIZE), crowd, toPixels, 1), exact(NEEDLE, place)))
                    .isLessThanOrEqualTo(90);
        }
    }

    @Test
    void whatWasPaintedBeforeDoesNotShow() {
        CrowdPicture first = crowd(List.of(DISC, NEEDLE), 500, 1);
        CrowdPicture second = crowd(List.of(DISC, NEEDLE), 400, 2);
        PixelPainter painter = first.painter(SIZE);
        painted(painter, first, TO_PIXELS, 1);
        painted(painter, first, Affine.scaling(9, Point.ORIGIN).then(TO_PIXELS), 1);
        assertThat(painted(painter, second, TO_PIXELS, 1)).isEqualTo(painted(second));
    }

    @Test
    void anotherStampOfTheSameSizeIsNotTakenForTheOneBefore() {
        StampPart wide = new StampPart(Polygons.rectangle(Point.ORIGIN, 0.2, 0.15), Stroke.NONE, Color.BLUE);
        StampPart high = new StampPart(Polygons.rectangle(Point.ORIGIN, 0.15, 0.2), Stroke.NONE, Color.BLUE);
        PixelPainter painter = one(wide, 0, 0, 0, 1).painter(SIZE);
        painted(painter, one(wide, 0, 0, 0, 1), TO_PIXELS, 1);
        assertThat(painted(painter, one(high, 0, 0, 0, 1), TO_PIXELS, 1)).isEqualTo(painted(one(high, 0, 0, 0, 1)));
    }

    @Test
    void laterInstancesLieOverEarlierOnesInEveryRow() {
        float[] still = new float[60];
        float[] sizes = new float[60];
        Arrays.fill(sizes, 6); // taller than a band
        int[] own = new int[60];
        Arrays.fill(own, 0xFF0000FF);
        own[59] = 0xFF00FF00;
        CrowdPicture crowd = new CrowdPicture(List.of(DISC), still, still, still, sizes, new int[][] {own});
        int[] picture = painted(crowd);
        for (int y = 55; y < 105; y++) {
            assertThat(picture[y * SIZE.width() + 120]).isEqualTo(0xFF00FF00);
        }
    }

    @Test
    void opacityFadesEveryInstance() {
        CrowdPicture crowd = one(DISC, 0, 0, 0, 1);
        int center = painted(crowd.painter(SIZE), crowd, TO_PIXELS, 0.5)[80 * SIZE.width() + 120];
        assertThat(center >>> 24).isEqualTo(128);
    }

    @Test
    void instancesOfNoSizeAndThoseOutsideLeaveThePictureEmpty() {
        assertThat(painted(one(DISC, 0, 0, 0, 0))).containsOnly(0);
        assertThat(painted(one(DISC, Float.NaN, 0, 0, 1))).containsOnly(0);
        assertThat(painted(one(DISC, 1e30f, -1e30f, 0, 1))).containsOnly(0);
    }
}
