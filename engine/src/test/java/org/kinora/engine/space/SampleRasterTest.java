package org.kinora.engine.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleRasterTest {

    private static final int SIDE = 48;

    private final Random random = new Random(7);

    private double[] corner(double x, double y, double near, double red) {
        return new double[] {x, y, near, red, 0.5, 0.25};
    }

    private double[] anywhere() {
        return corner(random.nextDouble() * 60 - 6, random.nextDouble() * 60 - 6, 0.5 + random.nextDouble(), 1);
    }

    private ScreenTriangles triangles(double[]... corners) {
        ScreenTriangles all = new ScreenTriangles();
        all.clear();
        for (int i = 0; i < corners.length; i += 3) {
            all.add(corners[i], corners[i + 1], corners[i + 2]);
        }
        return all;
    }

    @Test
    void trianglesThatShareAnEdgeNeitherOverlapNorLeaveAGap() {
        for (int round = 0; round < 50; round++) {
            // a fan around a point covers its outline once
            double[] middle = corner(20 + random.nextDouble() * 8, 20 + random.nextDouble() * 8, 1, 1);
            int spokes = 7;
            double[][] rim = new double[spokes][];
            for (int i = 0; i < spokes; i++) {
                double angle = 2 * Math.PI * i / spokes;
                rim[i] = corner(24 + 22 * Math.cos(angle), 24 + 22 * Math.sin(angle), 1, 1);
            }
            int covered = 0;
            SampleRaster all = new SampleRaster();
            all.begin(0, 0, SIDE, SIDE);
            for (int i = 0; i < spokes; i++) {
                ScreenTriangles one = triangles(middle, rim[i], rim[(i + 1) % spokes]);
                SampleRaster own = new SampleRaster();
                own.begin(0, 0, SIDE, SIDE);
                own.draw(one, 0);
                covered += count(own);
                all.draw(one, 0);
            }
            assertThat(count(all)).isEqualTo(covered);
            assertThat(all.isBlank(all.index(24, 24))).isFalse();
        }
    }

    private static int count(SampleRaster raster) {
        int count = 0;
        for (int sample = 0; sample < raster.count(); sample++) {
            count += raster.depth(sample) > 0 ? 1 : 0;
        }
        return count;
    }

    @Test
    void whereABandBeginsChangesNoSample() {
        double[][] corners = new double[90][];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = anywhere();
        }
        ScreenTriangles all = triangles(corners);
        SampleRaster whole = new SampleRaster();
        whole.begin(0, 0, SIDE, SIDE);
        drawAll(all, whole);
        for (int rows : new int[] {1, 7, 16}) {
            for (int top = 0; top < SIDE; top += rows) {
                SampleRaster band = new SampleRaster();
                band.begin(5, top, SIDE - 5, Math.min(rows, SIDE - top));
                drawAll(all, band);
                for (int y = top; y < Math.min(SIDE, top + rows); y++) {
                    for (int x = 5; x < SIDE; x++) {
                        for (int sample = 0; sample < SampleRaster.SAMPLES; sample++) {
                            assertThat(band.color(band.index(x, y) + sample))
                                    .isEqualTo(whole.color(whole.index(x, y) + sample));
                        }
                    }
                }
            }
        }
    }

    private static void drawAll(ScreenTriangles triangles, SampleRaster raster) {
        for (int i = 0; i < triangles.count(); i++) {
            raster.draw(triangles, i);
        }
    }

    @Test
    void theNearestWinsInAnyOrder() {
        ScreenTriangles both = triangles(
                corner(0, 0, 1, 1),
                corner(48, 0, 1, 1),
                corner(0, 48, 1, 1),
                corner(0, 0, 2, 0),
                corner(48, 0, 2, 0),
                corner(0, 48, 2, 0));
        for (int first = 0; first < 2; first++) {
            SampleRaster raster = new SampleRaster();
            raster.begin(0, 0, SIDE, SIDE);
            raster.draw(both, first);
            raster.draw(both, 1 - first);
            assertThat(raster.color(raster.index(3, 3)) & 0xFF).isZero();
            assertThat(raster.depth(raster.index(3, 3))).isEqualTo(2);
        }
    }
}
