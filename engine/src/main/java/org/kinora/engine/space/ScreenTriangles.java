package org.kinora.engine.space;

import java.util.Arrays;

/**
 * Triangles in a picture: places in 1/256 pixel, and 1 / w and colours as planes through the first corner. Reused:
 * clearing keeps the memory.
 */
final class ScreenTriangles {

    private static final int PLACES = 6;
    private static final int PLANES = 12;
    /** Of a corner: x, y, 1 / w and three parts of a colour. */
    private static final int VALUES = 6;

    private final double[] corners = new double[3 * VALUES];

    private int[] places = new int[PLACES * 64];
    private float[] planes = new float[PLANES * 64];
    private int count;
    /** From this one on they are parts of lines. */
    private int firstLine;

    private int minX;
    private int minY;
    private int maxX;
    private int maxY;

    void clear() {
        count = 0;
        firstLine = Integer.MAX_VALUE;
        minX = Integer.MAX_VALUE;
        minY = Integer.MAX_VALUE;
        maxX = Integer.MIN_VALUE;
        maxY = Integer.MIN_VALUE;
    }

    int count() {
        return count;
    }

    /** What follows are lines on the surface. */
    void beginLines() {
        firstLine = count;
    }

    boolean isLine(int triangle) {
        return triangle >= firstLine;
    }

    /** The rectangle around all of them, in whole pixels: left, top, right, bottom. */
    int[] pixels() {
        return new int[] {minX >> 8, minY >> 8, (maxX >> 8) + 1, (maxY >> 8) + 1};
    }

    /** The first row of pixels that a triangle touches. */
    int firstRow(int triangle) {
        return Math.min(y(triangle, 0), Math.min(y(triangle, 1), y(triangle, 2))) >> 8;
    }

    int lastRow(int triangle) {
        return Math.max(y(triangle, 0), Math.max(y(triangle, 1), y(triangle, 2))) >> 8;
    }

    int x(int triangle, int corner) {
        return places[triangle * PLACES + corner * 2];
    }

    int y(int triangle, int corner) {
        return places[triangle * PLACES + corner * 2 + 1];
    }

    /** @param one a corner: x and y in pixels, 1 / w, red, green and blue from 0 to 1 */
    void add(double[] one, double[] two, double[] three) {
        System.arraycopy(one, 0, corners, 0, VALUES);
        System.arraycopy(two, 0, corners, VALUES, VALUES);
        System.arraycopy(three, 0, corners, 2 * VALUES, VALUES);
        add();
    }

    /**
     * @param seen x, y and w of points in homogeneous pixels
     * @param a where those of the first corner begin, and so do its colours
     */
    void add(double[] seen, int a, int b, int c, float[] colors) {
        take(seen, a, colors, 0);
        take(seen, b, colors, VALUES);
        take(seen, c, colors, 2 * VALUES);
        add();
    }

    private void take(double[] seen, int from, float[] colors, int to) {
        double near = 1 / seen[from + 2];
        corners[to] = seen[from] * near;
        corners[to + 1] = seen[from + 1] * near;
        corners[to + 2] = near;
        corners[to + 3] = colors[from];
        corners[to + 4] = colors[from + 1];
        corners[to + 5] = colors[from + 2];
    }

    private void add() {
        if ((count + 1) * PLANES > planes.length) {
            planes = Arrays.copyOf(planes, planes.length * 2);
            places = Arrays.copyOf(places, places.length * 2);
        }
        int at = count * PLACES;
        for (int corner = 0; corner < 3; corner++) {
            places[at + corner * 2] = fixed(corners[corner * VALUES]);
            places[at + corner * 2 + 1] = fixed(corners[corner * VALUES + 1]);
        }
        double x1 = places[at + 2] - places[at];
        double y1 = places[at + 3] - places[at + 1];
        double x2 = places[at + 4] - places[at];
        double y2 = places[at + 5] - places[at + 1];
        double area = x1 * y2 - x2 * y1;
        if (area == 0) {
            return;
        }
        int plane = count * PLANES;
        for (int value = 2; value < VALUES; value++, plane += 3) {
            double start = corners[value];
            double first = corners[VALUES + value] - start;
            double second = corners[2 * VALUES + value] - start;
            planes[plane] = (float) start;
            planes[plane + 1] = (float) ((first * y2 - second * y1) / area);
            planes[plane + 2] = (float) ((second * x1 - first * x2) / area);
        }
        count++;
        for (int corner = at; corner < at + PLACES; corner += 2) {
            minX = Math.min(minX, places[corner]);
            maxX = Math.max(maxX, places[corner]);
            minY = Math.min(minY, places[corner + 1]);
            maxY = Math.max(maxY, places[corner + 1]);
        }
    }

    private static int fixed(double pixels) {
        return (int) Math.floor(pixels * 256 + 0.5);
    }

    /** @param dx and dy from the first corner, in 1/256 pixel */
    float depth(int triangle, int dx, int dy) {
        int plane = triangle * PLANES;
        return planes[plane] + planes[plane + 1] * dx + planes[plane + 2] * dy;
    }

    /** An opaque colour, red in the lowest eight bits. */
    int color(int triangle, int dx, int dy) {
        int plane = triangle * PLANES + 3;
        return channel(plane, dx, dy) | channel(plane + 3, dx, dy) << 8 | channel(plane + 6, dx, dy) << 16 | 0xFF << 24;
    }

    private int channel(int plane, int dx, int dy) {
        float value = planes[plane] + planes[plane + 1] * dx + planes[plane + 2] * dy;
        return (int) (Math.max(0, Math.min(1, value)) * 255 + 0.5f);
    }
}
