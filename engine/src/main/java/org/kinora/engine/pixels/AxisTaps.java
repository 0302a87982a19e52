package org.kinora.engine.pixels;

import java.util.Arrays;

/** Which pixels of a row, or a column, of a bitmap make each pixel of the result, and how much of each. */
final class AxisTaps {

    private final int count;
    private final int[] first;
    private final float[][] weights;
    private final float[] coverage;
    private int firstSeen;
    private int endSeen;
    private int lowest = Integer.MAX_VALUE;
    private int highest = Integer.MIN_VALUE;
    private int most;

    /**
     * @param scale of the bitmap's pixels; negative if mirrored
     * @param shift where the bitmap begins, in pixels of the result
     * @param count how many pixels the result has
     * @param pixels how many the bitmap has
     * @param limit where the bitmap ends, in its pixels: half a pixel earlier than they do if it was halved
     */
    AxisTaps(double scale, double shift, int count, int pixels, double limit) {
        this.count = count;
        first = new int[count];
        weights = new float[count][];
        coverage = new float[count];
        firstSeen = count;
        double start = Math.min(shift, shift + scale * limit);
        double end = Math.max(shift, shift + scale * limit);
        double stretch = Math.max(1, 1 / Math.abs(scale));
        for (int i = 0; i < count; i++) {
            double share = Math.min(i + 1, end) - Math.max(i, start);
            if (share <= 1e-6) {
                continue;
            }
            coverage[i] = share > 1 - 1e-6 ? 1 : (float) share;
            firstSeen = Math.min(firstSeen, i);
            endSeen = i + 1;
            weigh(i, (i + 0.5 - shift) / scale, stretch, pixels);
        }
    }

    private void weigh(int index, double at, double stretch, int pixels) {
        int from = (int) Math.ceil(at - 0.5 - 2 * stretch);
        int to = (int) Math.floor(at - 0.5 + 2 * stretch) + 1;
        int low = Math.max(0, Math.min(pixels - 1, from));
        int high = Math.max(low + 1, Math.min(pixels, to));
        float[] own = new float[high - low];
        float sum = 0;
        for (int tap = from; tap < to; tap++) {
            float weight = KernelPhases.kernel((float) ((tap + 0.5 - at) / stretch));
            // beyond its edges the bitmap goes on with the pixels there
            own[Math.max(0, Math.min(pixels - 1, tap)) - low] += weight;
            sum += weight;
        }
        for (int i = 0; i < own.length; i++) {
            own[i] /= sum;
        }
        first[index] = low;
        weights[index] = own;
        lowest = Math.min(lowest, low);
        highest = Math.max(highest, high);
        most = Math.max(most, high - low);
    }

    /** The first pixel of the result in which something of the bitmap is seen. */
    int firstSeen() {
        return Math.min(firstSeen, count);
    }

    /** The pixel after the last one of those. */
    int endSeen() {
        return endSeen;
    }

    /** The first pixel of the bitmap that counts. */
    int lowest() {
        return lowest;
    }

    /** The pixel after the last one of those. */
    int highest() {
        return highest;
    }

    /** How much of a pixel of the result the bitmap covers, 0 to 1. */
    float coverage(int index) {
        return coverage[index];
    }

    /** The first pixel of the bitmap that makes up this one of the result. */
    int first(int index) {
        return first[index];
    }

    /** How many pixels of the bitmap make up this one of the result. */
    int count(int index) {
        return weights[index].length;
    }

    /** The most pixels of the bitmap that make up one of the result. */
    int most() {
        return most;
    }

    /**
     * Adds up the pixels of a row, for each pixel in which something is seen.
     *
     * @param parts four numbers for each pixel of the bitmap from the lowest to the highest
     * @param sums receives four numbers for each pixel of the result from the first to the last seen
     */
    void sumPixels(float[] parts, float[] sums) {
        for (int x = firstSeen; x < endSeen; x++) {
            float[] own = weights[x];
            int from = 4 * (first[x] - lowest);
            int to = 4 * (x - firstSeen);
            if (own.length == 4) {
                sumFour(own, parts, from, sums, to);
            } else {
                sumMany(own, parts, from, sums, to);
            }
        }
    }

    /** What most pixels of an enlarged bitmap are made of. */
    private static void sumFour(float[] own, float[] parts, int from, float[] sums, int to) {
        float a = own[0];
        float b = own[1];
        float c = own[2];
        float d = own[3];
        for (int i = 0; i < 4; i++) {
            int at = from + i;
            sums[to + i] = a * parts[at] + b * parts[at + 4] + c * parts[at + 8] + d * parts[at + 12];
        }
    }

    private static void sumMany(float[] own, float[] parts, int from, float[] sums, int to) {
        for (int i = 0; i < 4; i++) {
            float sum = 0;
            int at = from + i;
            for (float weight : own) {
                sum += weight * parts[at];
                at += 4;
            }
            sums[to + i] = sum;
        }
    }

    /**
     * Adds up rows of numbers for one pixel of the result.
     *
     * @param rows the bitmap's row n at n modulo their number
     */
    void sumRows(float[][] rows, int index, float[] sums) {
        float[] own = weights[index];
        int from = first[index];
        if (own.length == 4) {
            sumFour(
                    own,
                    rows[from % rows.length],
                    rows[(from + 1) % rows.length],
                    rows[(from + 2) % rows.length],
                    rows[(from + 3) % rows.length],
                    sums);
            return;
        }
        Arrays.fill(sums, 0);
        for (int i = 0; i < own.length; i++) {
            float[] row = rows[(from + i) % rows.length];
            float weight = own[i];
            for (int j = 0; j < sums.length; j++) {
                sums[j] += weight * row[j];
            }
        }
    }

    private static void sumFour(
            float[] own, float[] first, float[] second, float[] third, float[] fourth, float[] sums) {
        float a = own[0];
        float b = own[1];
        float c = own[2];
        float d = own[3];
        for (int j = 0; j < sums.length; j++) {
            sums[j] = a * first[j] + b * second[j] + c * third[j] + d * fourth[j];
        }
    }
}
