package org.kinora.engine.pixels;

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

    /** Adds up packed pixels of a row. */
    void sumPixels(int[] pixels, int row, int index, float[] sums, int at) {
        float[] own = weights[index];
        int from = row + first[index];
        float red = 0;
        float green = 0;
        float blue = 0;
        float alpha = 0;
        for (int i = 0; i < own.length; i++) {
            int pixel = pixels[from + i];
            red += own[i] * (pixel & 255);
            green += own[i] * (pixel >> 8 & 255);
            blue += own[i] * (pixel >> 16 & 255);
            alpha += own[i] * (pixel >>> 24);
        }
        sums[at] = red;
        sums[at + 1] = green;
        sums[at + 2] = blue;
        sums[at + 3] = alpha;
    }

    /**
     * Adds up rows of numbers.
     *
     * @param firstRow which row of the bitmap the first of them is
     * @param length of a row
     */
    void sumRows(float[] rows, int firstRow, int length, int index, float[] sums) {
        float[] own = weights[index];
        for (int j = 0; j < length; j++) {
            sums[j] = 0;
        }
        for (int i = 0; i < own.length; i++) {
            int row = (first[index] + i - firstRow) * length;
            float weight = own[i];
            for (int j = 0; j < length; j++) {
                sums[j] += weight * rows[row + j];
            }
        }
    }
}
