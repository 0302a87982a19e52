package org.kinora.engine.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;

/** Bitmaps lie in the rectangle from 0, 0 to their size, with y downward like the picture's pixels. */
class BitmapPainterTest {

    private static final PictureSize SIZE = new PictureSize(96, 64);
    private static final Bitmap NOISE = noise(20, 12);

    private static Bitmap noise(int width, int height) {
        Random random = new Random(7);
        int[] argb = new int[width * height];
        Arrays.setAll(argb, i -> random.nextInt());
        return Bitmap.ofArgb(width, height, argb);
    }

    private static Bitmap plain(int width, int height, int pixel) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, pixel);
        return Bitmap.of(width, height, pixels);
    }

    private static BitmapContent content(Bitmap bitmap, boolean isPixelated) {
        // the upper edge of the rectangle is its greatest y
        return new BitmapContent(bitmap, bitmap, 0, new Bounds(0, -bitmap.height(), bitmap.width(), 0), isPixelated);
    }

    private static Affine place(Affine downward) {
        return Affine.stretching(1, -1, Point.ORIGIN).then(downward);
    }

    private static PixelLayer painted(BitmapContent content, Affine downward, double opacity) {
        PixelLayer layer = new PixelLayer(SIZE);
        content.painter(SIZE).paint(content, place(downward), opacity, layer);
        return layer;
    }

    private static PixelLayer painted(Bitmap bitmap, Affine downward) {
        return painted(content(bitmap, false), downward, 1);
    }

    private static int pixel(PixelLayer layer, int x, int y) {
        boolean isInside = x >= layer.left()
                && x < layer.left() + layer.width()
                && y >= layer.top()
                && y < layer.top() + layer.height();
        return isInside ? layer.pixels()[(y - layer.top()) * layer.width() + x - layer.left()] : 0;
    }

    private static Affine shift(double x, double y) {
        return Affine.translation(new Point(x, y));
    }

    @Test
    void onWholePixelsABitmapIsCopied() {
        PixelLayer layer = painted(NOISE, shift(30, 17));
        for (int y = 0; y < SIZE.height(); y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                boolean isInside = x >= 30 && x < 50 && y >= 17 && y < 29;
                assertThat(pixel(layer, x, y)).isEqualTo(isInside ? NOISE.pixel(x - 30, y - 17) : 0);
            }
        }
    }

    @Test
    void aBitmapThatReachesBeyondThePictureIsCutThere() {
        PixelLayer layer = painted(NOISE, shift(-5, -3));
        assertThat(pixel(layer, 0, 0)).isEqualTo(NOISE.pixel(5, 3));
        assertThat(painted(NOISE, shift(-500, 0)).isEmpty()).isTrue();
        assertThat(pixel(painted(NOISE, shift(90.5, 60.5)), 95, 63)).isNotZero();
    }

    @Test
    void aQuarterTurnMovesPixelsAsTheyAre() {
        PixelLayer layer =
                painted(NOISE, Affine.rotation(Math.PI / 2, Point.ORIGIN).then(shift(40, 10)));
        for (int y = 0; y < 12; y++) {
            for (int x = 0; x < 20; x++) {
                assertNear(pixel(layer, 39 - y, 10 + x), NOISE.pixel(x, y), 1);
            }
        }
    }

    private static void assertNear(int actual, int expected, int tolerance) {
        for (int shift = 0; shift < 32; shift += 8) {
            assertThat(Math.abs((actual >>> shift & 255) - (expected >>> shift & 255)))
                    .as("%08x near %08x", actual, expected)
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.9, 1, 1.7, 4})
    void aPlainColourStaysItselfAtAnySizeAndAngleAndFadesAtTheEdges(double scale) {
        Bitmap plain = plain(60, 40, 0x80402010);
        for (double angle : new double[] {0, 0.3}) {
            PixelLayer layer = painted(
                    plain,
                    Affine.scaling(scale, Point.ORIGIN)
                            .then(Affine.rotation(angle, Point.ORIGIN))
                            .then(shift(20.3, 11.7)));
            double sum = 0;
            for (int y = 0; y < SIZE.height(); y++) {
                for (int x = 0; x < SIZE.width(); x++) {
                    int pixel = pixel(layer, x, y);
                    int alpha = pixel >>> 24;
                    sum += alpha;
                    assertThat(alpha).isLessThanOrEqualTo(128);
                    assertNear(pixel, alpha << 24 | alpha / 2 << 16 | alpha / 4 << 8 | alpha / 8, 1);
                }
            }
            if (scale <= 0.5) {
                assertThat(sum / 128).isCloseTo(60 * 40 * scale * scale, org.assertj.core.data.Offset.offset(1.5));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.7})
    void shrunkToAFifthEveryPixelIsAboutTheMeanOfWhatItCovers(double angle) {
        // a slow wave with fine stripes on it, which must vanish and not turn into coarse ones
        int[] argb = new int[200 * 200];
        for (int i = 0; i < argb.length; i++) {
            int grey = (int) (128 + 60 * Math.sin(i % 200 / 25.0)) + (i % 2 == 0 ? 60 : -60);
            argb[i] = 0xFF << 24 | Math.max(0, Math.min(255, grey)) * 0x010101;
        }
        Bitmap wave = Bitmap.ofArgb(200, 200, argb);
        Affine map = Affine.scaling(0.2, Point.ORIGIN)
                .then(Affine.rotation(angle, Point.ORIGIN))
                .then(shift(48, 8));
        PixelLayer layer = painted(wave, map);
        Affine back = map.inverse();
        for (int y = 0; y < SIZE.height(); y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                double u = back.applyX(x + 0.5, y + 0.5);
                double v = back.applyY(x + 0.5, y + 0.5);
                if (u > 10 && u < 190 && v > 10 && v < 190) {
                    double wanted = 128 + 60 * Math.sin((u - 0.5) / 25.0);
                    assertThat((double) (pixel(layer, x, y) & 255))
                            .isCloseTo(wanted, org.assertj.core.data.Offset.offset(5.0));
                }
            }
        }
    }

    @Test
    void enlargedPixelsBlendUnlessTheyAreToStaySquares() {
        Bitmap two = Bitmap.of(2, 1, new int[] {0xFF000000, 0xFFFFFFFF});
        Affine tenfold = Affine.scaling(10, Point.ORIGIN).then(shift(10, 10));
        PixelLayer smooth = painted(two, tenfold);
        assertThat(pixel(smooth, 20, 15) & 255).isBetween(128, 160);
        assertThat(pixel(smooth, 12, 15) & 255).isZero();
        PixelLayer squares = painted(content(two, true), tenfold, 1);
        for (int x = 10; x < 30; x++) {
            assertThat(pixel(squares, x, 15)).isEqualTo(x < 20 ? 0xFF000000 : 0xFFFFFFFF);
        }
        assertThat(pixel(squares, 30, 15)).isZero();
    }

    @Test
    void opacityMultipliesAllParts() {
        PixelLayer layer = painted(content(plain(20, 20, 0xFF804020), false), shift(0, 0), 0.5);
        assertThat(pixel(layer, 5, 5)).isEqualTo(0x80402010);
    }

    @Test
    void halfWayBetweenTwoPicturesIsTheirMean() {
        BitmapContent mixed = new BitmapContent(
                plain(20, 20, 0xFF000000), plain(3, 3, 0xFFFFFFFF), 0.5, new Bounds(0, -20, 20, 0), false);
        assertThat(pixel(painted(mixed, shift(8, 8), 1), 15, 15)).isEqualTo(0xFF808080);
    }

    @Test
    void whatWasPaintedBeforeDoesNotMatter() {
        PixelPainter painter = content(NOISE, false).painter(SIZE);
        PixelLayer layer = new PixelLayer(SIZE);
        Affine turned = Affine.rotation(0.4, Point.ORIGIN).then(shift(30, 20));
        painter.paint(content(noise(50, 50), false), place(Affine.scaling(0.7, Point.ORIGIN)), 1, layer);
        painter.paint(content(NOISE, false), place(turned), 0.8, layer);
        PixelLayer alone = painted(content(NOISE, false), turned, 0.8);
        assertThat(layer.width()).isEqualTo(alone.width());
        int count = alone.width() * alone.height();
        assertThat(Arrays.copyOf(layer.pixels(), count)).containsExactly(Arrays.copyOf(alone.pixels(), count));
    }

    @Test
    void whatIsFlatOrFarLargerThanThePictureIsPaintedQuickly() {
        assertThat(pixel(painted(NOISE, Affine.stretching(0, 1, Point.ORIGIN).then(shift(10, 10))), 10, 12))
                .isZero();
        PixelLayer huge =
                painted(plain(20, 20, -1), Affine.scaling(1e6, Point.ORIGIN).then(shift(-1e6, -1e6)));
        assertThat(pixel(huge, 50, 50)).isEqualTo(-1);
        Bitmap large = plain(4_000, 3_000, -1);
        assertThat(pixel(painted(large, Affine.scaling(0.01, Point.ORIGIN).then(shift(10, 10))), 30, 20))
                .isEqualTo(-1);
    }

    @Test
    void aTallPictureIsEnlargedAsItsPartsAreAndAsItsMirrorImageIs() {
        Bitmap tall = noise(24, 300);
        PictureSize size = new PictureSize(48, 352);
        PixelLayer whole = tallLayer(
                size, tall, Affine.stretching(1.13, 1.13, Point.ORIGIN).then(shift(3, 4.25)));
        PixelLayer mirrored = tallLayer(
                size, tall, Affine.stretching(1.13, -1.13, Point.ORIGIN).then(shift(3, 352 - 4.25)));
        for (int y = 0; y < 352; y++) {
            int[] row = Arrays.copyOfRange(whole.pixels(), y * 48, y * 48 + 48);
            for (int x = 0; x < 48; x++) {
                assertNear(mirrored.pixels()[(351 - y) * 48 + x], row[x], 1);
            }
        }
        for (int top = 0; top < 300; top += 60) {
            int[] part = new int[24 * 60];
            for (int i = 0; i < part.length; i++) {
                part[i] = tall.pixel(i % 24, top + i / 24);
            }
            PixelLayer alone = tallLayer(
                    size,
                    Bitmap.of(24, 60, part),
                    Affine.stretching(1.13, 1.13, Point.ORIGIN).then(shift(3, 4.25 + 1.13 * top)));
            // within three pixels of its ends the whole goes on where the part does not
            for (int y = (int) (8 + 1.13 * top); y < 4 + 1.13 * (top + 56); y++) {
                for (int x = 0; x < 48; x++) {
                    assertNear(alone.pixels()[y * 48 + x], whole.pixels()[y * 48 + x], 1);
                }
            }
        }
    }

    private static PixelLayer tallLayer(PictureSize size, Bitmap bitmap, Affine downward) {
        PixelLayer layer = new PixelLayer(size);
        BitmapContent content = content(bitmap, false);
        content.painter(size).paint(content, place(downward), 1, layer);
        PixelLayer all = new PixelLayer(size);
        all.coverAll();
        for (int y = 0; y < layer.height(); y++) {
            System.arraycopy(
                    layer.pixels(),
                    y * layer.width(),
                    all.pixels(),
                    (layer.top() + y) * size.width() + layer.left(),
                    layer.width());
        }
        return all;
    }

    @Test
    void pixelsThatStayVisibleAreSquaresWithFadedEdges() {
        PixelLayer layer = painted(content(NOISE, true), new Affine(4, 0, 0, 3, 10, 8.25), 1);
        for (int y = 9; y < 8 + 3 * NOISE.height(); y++) {
            for (int x = 10; x < 10 + 4 * NOISE.width(); x++) {
                int own = NOISE.pixel((x - 10) / 4, (int) ((y + 0.5 - 8.25) / 3));
                assertThat(pixel(layer, x, y)).as("at %d, %d", x, y).isEqualTo(own);
            }
        }
        // of the uppermost row of the picture's pixels three quarters are covered
        int alpha = NOISE.pixel(0, 0) >>> 24;
        assertThat(pixel(layer, 10, 8) >>> 24).isEqualTo((int) (alpha * 0.75f + 0.5f));
        assertThat(pixel(layer, 9, 12)).isZero();
    }
}
