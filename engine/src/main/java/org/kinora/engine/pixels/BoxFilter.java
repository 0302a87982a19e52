package org.kinora.engine.pixels;

import java.util.Arrays;

/**
 * Four running means one after the other, which come close to a Gaussian bell and cost the same however wide it is. The
 * box is one number longer at both ends, with the weight that gives the bell exactly its standard deviation; so a
 * deviation that changes slowly changes the result slowly. (Gwosdek, Grewenig, Bruhn, Weickert, "Theoretical
 * Foundations of Gaussian Convolution by Extended Box Filtering", 2011.)
 */
final class BoxFilter implements ColumnFilter {

    private static final int PASSES = 4;

    /** How many whole rows lie to either side of the middle. */
    private final int radius;

    private final float weight;
    private final float rimWeight;

    BoxFilter(double deviation) {
        double variance = deviation * deviation / PASSES;
        radius = (int) ((Math.sqrt(12 * variance + 1) - 1) / 2);
        int next = radius + 1;
        double rim = (2 * radius + 1) * (radius * next - 3 * variance) / (6 * (variance - (double) next * next));
        double length = 2 * radius + 1 + 2 * rim;
        weight = (float) (1 / length);
        rimWeight = (float) (rim / length);
    }

    @Override
    public int reach() {
        return PASSES * (radius + 1);
    }

    @Override
    public void filter(float[] numbers, float[] spare, int rows) {
        float[] sums = new float[COLUMNS];
        float[] from = numbers;
        float[] to = spare;
        for (int pass = 0; pass < PASSES; pass++) {
            mean(from, to, rows, sums);
            float[] reused = from;
            from = to;
            to = reused;
        }
    }

    private void mean(float[] from, float[] to, int rows, float[] sums) {
        Arrays.fill(sums, 0);
        for (int row = 0; row < Math.min(radius, rows); row++) {
            add(from, row, sums);
        }
        for (int row = 0; row < rows; row++) {
            if (row - radius - 1 >= 0 && row + radius + 1 < rows) {
                step(from, to, row, sums);
                continue;
            }
            if (row + radius < rows) {
                add(from, row + radius, sums);
            }
            if (row - radius - 1 >= 0) {
                subtract(from, row - radius - 1, sums);
            }
            weigh(from, to, row, rows, sums);
        }
    }

    /** All that is done for a row whose box lies inside, in one loop. */
    private void step(float[] from, float[] to, int row, float[] sums) {
        int at = row * COLUMNS;
        int above = (row - radius - 1) * COLUMNS;
        int last = (row + radius) * COLUMNS;
        int below = last + COLUMNS;
        for (int i = 0; i < COLUMNS; i++) {
            float sum = sums[i] + from[last + i] - from[above + i];
            sums[i] = sum;
            to[at + i] = sum * weight + from[above + i] * rimWeight + from[below + i] * rimWeight;
        }
    }

    private static void add(float[] from, int row, float[] sums) {
        int at = row * COLUMNS;
        for (int i = 0; i < COLUMNS; i++) {
            sums[i] += from[at + i];
        }
    }

    private static void subtract(float[] from, int row, float[] sums) {
        int at = row * COLUMNS;
        for (int i = 0; i < COLUMNS; i++) {
            sums[i] -= from[at + i];
        }
    }

    private void weigh(float[] from, float[] to, int row, int rows, float[] sums) {
        int at = row * COLUMNS;
        int above = (row - radius - 1) * COLUMNS;
        int below = (row + radius + 1) * COLUMNS;
        for (int i = 0; i < COLUMNS; i++) {
            to[at + i] = sums[i] * weight;
        }
        if (row - radius - 1 >= 0) {
            for (int i = 0; i < COLUMNS; i++) {
                to[at + i] += from[above + i] * rimWeight;
            }
        }
        if (row + radius + 1 < rows) {
            for (int i = 0; i < COLUMNS; i++) {
                to[at + i] += from[below + i] * rimWeight;
            }
        }
    }
}
