package org.kinora.engine.space;

import java.util.Arrays;

/**
 * Triangles in a picture: places in 1/256 pixel, and 1 / w and colours as planes through the first corner. Reused:
 * clearing keeps the memory.
 */
final class ScreenTriangles {

    private static final int PLACES = 6;
    private static final int PLANES = 12;

    private int[] places = new int[PLACES * 64];
    private float[] planes = new float[PLANES * 64];
    private int count;
    private int minX;
    private int minY;
    private int maxX;
    private int maxY;

    void clear() {
        count = 0;
        minX = Integer.MAX_VALUE;
        minY = Integer.MAX_VALUE;
        maxX = Integer.MIN_VALUE;
        maxY = Integer.MIN_VALUE;
    }

    int count() {
        return count;
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

    /** @param values of each corner: x and y in pixels, 1 / w, red, green and blue from 0 to 1 */
    void add(double[] one, double[] two, double[] three) {
        if ((count + 1) * PLANES > planes.length) {
            planes = Arrays.copyOf(planes, planes.length * 2);
            places = Arrays.copyOf(places, places.length * 2);
        }
        int at = count * PLACES;
        place(one, at);
        place(two, at + 2);
        place(three, at + 4);
        double x1 = places[at + 2] - places[at];
        double y1 = places[at + 3] - places[at + 1];
        double x2 = places[at + 4] - places[at];
        double y2 = places[at + 5] - places[at + 1];
        double area = x1 * y2 - x2 * y1;
        if (area == 0) {
            return;
        }
        int plane = count * PLANES;
        for (int value = 0; value < 4; value++) {
            double first = two[value + 2] - one[value + 2];
            double second = three[value + 2] - one[value + 2];
            planes[plane + value * 3] = (float) one[value + 2];
            planes[plane + value * 3 + 1] = (float) ((first * y2 - second * y1) / area);
            planes[plane + value * 3 + 2] = (float) ((second * x1 - first * x2) / area);
        }
        count++;
        for (int corner = 0; corner < 3; corner++) {
            int x = places[at + corner * 2];
            int y = places[at + corner * 2 + 1];
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
        }
    }

    private void place(double[] corner, int at) {
        places[at] = (int) Math.floor(corner[0] * 256 + 0.5);
        places[at + 1] = (int) Math.floor(corner[1] * 256 + 0.5);
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
