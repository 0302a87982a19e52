package org.kinora.engine.pixels;

import java.util.Arrays;

/** A sampled Gaussian bell: the truth, but slow if it is wide. */
final class GaussFilter implements ColumnFilter {

    /** In standard deviations; beyond, even a white line adds less than a tenth of a level, so no tap is missed. */
    private static final double CUT = 4;

    /** From the middle on. */
    private final float[] taps;

    GaussFilter(double deviation) {
        double[] weights = new double[(int) Math.ceil(CUT * deviation) + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp(-i * i / (2 * deviation * deviation));
            sum += i == 0 ? weights[i] : 2 * weights[i];
        }
        taps = new float[weights.length];
        for (int i = 0; i < taps.length; i++) {
            taps[i] = (float) (weights[i] / sum);
        }
    }

    @Override
    public int reach() {
        return taps.length - 1;
    }

    @Override
    public void filter(float[] numbers, float[] spare, int rows) {
        Arrays.fill(spare, 0, rows * COLUMNS, 0);
        for (int tap = 0; tap < taps.length; tap++) {
            int distance = tap * COLUMNS;
            int count = rows * COLUMNS - distance;
            for (int i = 0; i < count; i++) {
                spare[i] += taps[tap] * numbers[i + distance];
            }
            for (int i = 0; i < count && tap > 0; i++) {
                spare[i + distance] += taps[tap] * numbers[i];
            }
        }
        System.arraycopy(spare, 0, numbers, 0, rows * COLUMNS);
    }
}
