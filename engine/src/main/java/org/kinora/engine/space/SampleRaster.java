package org.kinora.engine.space;

import java.util.Arrays;
import org.kinora.engine.pixels.Blending;

/**
 * Four samples of colour and depth for each pixel of a band of a picture, at the places of a rotated grid, into which
 * triangles are drawn; the nearest wins, or the farthest if so wanted. Edges are whole numbers in 1/256 pixel with the top-left rule, so triangles
 * that share an edge neither overlap nor leave a gap. Depth and colour are evaluated from a triangle's own first corner,
 * so that a sample does not depend on where its band begins.
 */
final class SampleRaster {

    static final int SAMPLES = 4;
    /** Places of the samples within a pixel, in 1/256. */
    private static final int[] SAMPLE_X = {96, 224, 32, 160};

    private static final int[] SAMPLE_Y = {32, 96, 160, 224};
    private static final int HALF = 128;
    /** Lines are drawn nearer than the surface that they lie on; seen from inside they lie on its other side. */
    private static final float LINE_ON_FAR_SIDE =
            (float) ((1 - MeshProjector.LINE_OFFSET) / (1 + MeshProjector.LINE_OFFSET));

    private int left;
    private int top;
    private int width;
    private int height;
    private float[] depth = {};
    private int[] colors = {};
    /** What the edges' functions of the triangle at hand differ by, from the middle of a pixel to its samples. */
    private final long[] edge0 = new long[SAMPLES];

    private final long[] edge1 = new long[SAMPLES];
    private final long[] edge2 = new long[SAMPLES];
    private boolean farthest;
    private boolean empty = true;
    /** Whether anything must be cleared. */
    private boolean used;

    /** Covers a rectangle of the picture with nothing. */
    void begin(int newLeft, int newTop, int newWidth, int newHeight) {
        left = newLeft;
        top = newTop;
        width = newWidth;
        height = newHeight;
        int count = count();
        if (depth.length < count) {
            depth = new float[count];
            colors = new int[count];
        } else if (used) {
            Arrays.fill(depth, 0);
            Arrays.fill(colors, 0);
        }
        used = false;
        empty = true;
        farthest = false;
    }

    /** How many samples there are. */
    int count() {
        return width * height * SAMPLES;
    }

    /** Whether of the triangles that are drawn from now on the farthest wins. */
    void keepFarthest(boolean keep) {
        farthest = keep;
    }

    boolean isEmpty() {
        return empty;
    }

    /** Whether every sample is as it was at the beginning. */
    boolean isUnused() {
        return !used;
    }

    /** Index of a pixel's first sample. */
    int index(int x, int y) {
        return ((y - top) * width + x - left) * SAMPLES;
    }

    /** 1 / w of a sample, 0 where nothing was drawn. */
    float depth(int sample) {
        return depth[sample];
    }

    /** Premultiplied; 0 where nothing was drawn. */
    int color(int sample) {
        return colors[sample];
    }

    void setColor(int sample, int color) {
        colors[sample] = color;
        used = true;
    }

    /** Scales all colours. */
    void fade(int factor) {
        int count = count();
        for (int sample = 0; sample < count; sample++) {
            if (colors[sample] != 0) {
                colors[sample] = Blending.scaled(colors[sample], factor);
            }
        }
    }

    /** Takes away what is seen where another raster sees the same, but for this share of its nearness. */
    void clearWhereLike(SampleRaster other, float share) {
        int count = count();
        for (int sample = 0; sample < count; sample++) {
            if (depth[sample] > 0 && other.depth[sample] - depth[sample] <= share * other.depth[sample]) {
                depth[sample] = 0;
                colors[sample] = 0;
            }
        }
    }

    /** Swaps the samples that are nearer here than in another raster, which may then be nearer than a third one. */
    void sortBefore(SampleRaster other) {
        int count = count();
        for (int sample = 0; sample < count; sample++) {
            float near = depth[sample];
            if (near > other.depth[sample]) {
                depth[sample] = other.depth[sample];
                other.depth[sample] = near;
                int color = colors[sample];
                colors[sample] = other.colors[sample];
                other.colors[sample] = color;
                used = true;
                other.used = true;
            }
        }
    }

    /** The mean of a pixel's samples, rounded. */
    int mean(int index) {
        int mean = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int sum = 2;
            for (int sample = 0; sample < SAMPLES; sample++) {
                sum += colors[index + sample] >>> shift & 0xFF;
            }
            mean |= sum / SAMPLES << shift;
        }
        return mean;
    }

    boolean isBlank(int index) {
        return depth[index] == 0 && depth[index + 1] == 0 && depth[index + 2] == 0 && depth[index + 3] == 0;
    }

    /** Where a sample is, in pixels. */
    static double sampleX(int sample) {
        return SAMPLE_X[sample] / 256.0;
    }

    static double sampleY(int sample) {
        return SAMPLE_Y[sample] / 256.0;
    }

    void draw(ScreenTriangles triangles, int triangle) {
        int x0 = triangles.x(triangle, 0);
        int y0 = triangles.y(triangle, 0);
        int x1 = triangles.x(triangle, 1);
        int y1 = triangles.y(triangle, 1);
        int x2 = triangles.x(triangle, 2);
        int y2 = triangles.y(triangle, 2);
        long area = (long) (x1 - x0) * (y2 - y0) - (long) (x2 - x0) * (y1 - y0);
        if (area == 0) {
            return;
        }
        if (area < 0) {
            int swap = x1;
            x1 = x2;
            x2 = swap;
            swap = y1;
            y1 = y2;
            y2 = swap;
        }
        int firstX = Math.max(left, Math.min(x0, Math.min(x1, x2)) >> 8);
        int lastX = Math.min(left + width - 1, Math.max(x0, Math.max(x1, x2)) >> 8);
        int firstY = Math.max(top, Math.min(y0, Math.min(y1, y2)) >> 8);
        int lastY = Math.min(top + height - 1, Math.max(y0, Math.max(y1, y2)) >> 8);
        if (firstX > lastX || firstY > lastY) {
            return;
        }
        // an edge's function is positive inside; a step of 1/256 pixel in x changes it by a, in y by b
        long a0 = y0 - y1;
        long b0 = x1 - x0;
        long a1 = y1 - y2;
        long b1 = x2 - x1;
        long a2 = y2 - y0;
        long b2 = x0 - x2;
        long c0 = -a0 * x0 - b0 * y0 + bias(a0, b0);
        long c1 = -a1 * x1 - b1 * y1 + bias(a1, b1);
        long c2 = -a2 * x2 - b2 * y2 + bias(a2, b2);
        long reach0 = (Math.abs(a0) + Math.abs(b0)) * HALF;
        long reach1 = (Math.abs(a1) + Math.abs(b1)) * HALF;
        long reach2 = (Math.abs(a2) + Math.abs(b2)) * HALF;
        for (int sample = 0; sample < SAMPLES; sample++) {
            int offsetX = SAMPLE_X[sample] - HALF;
            int offsetY = SAMPLE_Y[sample] - HALF;
            edge0[sample] = a0 * offsetX + b0 * offsetY;
            edge1[sample] = a1 * offsetX + b1 * offsetY;
            edge2[sample] = a2 * offsetX + b2 * offsetY;
        }
        for (int y = firstY; y <= lastY; y++) {
            int middleY = y * 256 + HALF;
            int middleX = firstX * 256 + HALF;
            long e0 = a0 * middleX + b0 * middleY + c0;
            long e1 = a1 * middleX + b1 * middleY + c1;
            long e2 = a2 * middleX + b2 * middleY + c2;
            boolean entered = false;
            int index = index(firstX, y);
            for (int x = firstX; x <= lastX; x++, index += SAMPLES, middleX += 256) {
                if (e0 + reach0 >= 0 && e1 + reach1 >= 0 && e2 + reach2 >= 0) {
                    entered = true;
                    boolean whole = e0 >= reach0 && e1 >= reach1 && e2 >= reach2;
                    drawPixel(triangles, triangle, index, middleX - x0, middleY - y0, whole, e0, e1, e2);
                } else if (entered) {
                    // a row of a triangle has one stretch
                    break;
                }
                e0 += a0 * 256;
                e1 += a1 * 256;
                e2 += a2 * 256;
            }
        }
    }

    private static boolean isFarther(float near, float than) {
        return than == 0 || near < than;
    }

    /** @param dx from the triangle's first corner to the pixel's middle, in 1/256 pixel */
    private void drawPixel(
            ScreenTriangles triangles,
            int triangle,
            int index,
            int dx,
            int dy,
            boolean whole,
            long e0,
            long e1,
            long e2) {
        int color = 0;
        float offset = farthest && triangles.isLine(triangle) ? LINE_ON_FAR_SIDE : 1;
        for (int sample = 0; sample < SAMPLES; sample++) {
            if (!whole && (e0 + edge0[sample] < 0 || e1 + edge1[sample] < 0 || e2 + edge2[sample] < 0)) {
                continue;
            }
            float near = offset * triangles.depth(triangle, dx + SAMPLE_X[sample] - HALF, dy + SAMPLE_Y[sample] - HALF);
            if (farthest ? isFarther(near, depth[index + sample]) : near > depth[index + sample]) {
                // opaque, so never 0
                color = color == 0 ? triangles.color(triangle, dx, dy) : color;
                depth[index + sample] = near;
                colors[index + sample] = color;
                empty = false;
                used = true;
            }
        }
    }

    /** Samples on a top or left edge belong to the triangle, those on another edge to its neighbour. */
    private static long bias(long a, long b) {
        // y grows downward and the corners run clockwise on the screen
        boolean isLeft = a > 0;
        boolean isTop = a == 0 && b > 0;
        return isLeft || isTop ? 0 : -1;
    }
}
