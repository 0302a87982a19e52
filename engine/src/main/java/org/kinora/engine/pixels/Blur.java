package org.kinora.engine.pixels;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Softens pictures by a Gaussian bell. Numbers stay floats until the end, when they are rounded once. Columns are
 * filtered, the result is turned over its diagonal, and columns are filtered again; threads of the common pool help, and
 * what they do does not depend on how many they are.
 *
 * <p>For one thread; keeps its memory for the next picture. Everything outside a picture counts as transparent, so a
 * picture that shall spread needs a margin.
 */
public final class Blur {

    private static final int COLUMNS = ColumnFilter.COLUMNS;
    private static final int TURNED_ROWS = 32;
    private static final int ALPHA = 24;
    private static final double SMALLEST_DEVIATION = 0.05;

    private float[] turned = {};
    private float[] upright = {};
    private float[] alpha = {};

    @FunctionalInterface
    private interface Loader {
        /** @return whether one of the numbers is not 0 */
        boolean load(int row, int column, int count, float[] to, int at);
    }

    /** How far something spreads, in whole pixels. @param deviation the bell's standard deviation in pixels */
    public static int reach(double deviation) {
        return deviation < SMALLEST_DEVIATION ? 0 : ColumnFilter.bell(deviation).reach();
    }

    /** Blurs what a target shows. @param deviation the bell's standard deviation in pixels, 0 or more */
    public void apply(PixelTarget target, double deviation) {
        if (deviation < SMALLEST_DEVIATION || target.isEmpty()) {
            return;
        }
        float[] blurredAlpha = alpha(target, deviation);
        int[] result = new int[target.columns() * target.rows()];
        store(target, blurredAlpha, blurredAlpha, ALPHA, result);
        for (int shift = 0; shift < ALPHA; shift += 8) {
            int like = like(target, shift);
            if (like == ALPHA) {
                store(target, blurredAlpha, blurredAlpha, shift, result);
            } else if (like < shift) {
                copy(result, like, shift);
            } else {
                store(target, channel(target, shift, deviation), blurredAlpha, shift, result);
            }
        }
        for (int row = 0; row < target.rows(); row++) {
            System.arraycopy(
                    result,
                    row * target.columns(),
                    target.rgba(),
                    target.index(target.left(), target.top() + row),
                    target.columns());
        }
    }

    /**
     * The blurred alpha of what a target shows, row by row from 0 to 255 with rounding errors.
     *
     * @return valid until the next call
     */
    float[] alpha(PixelTarget target, double deviation) {
        float[] blurred = channel(target, ALPHA, deviation);
        float[] reused = alpha;
        alpha = blurred;
        upright = reused;
        return blurred;
    }

    /** A channel that has the same levels everywhere and is blurred already; otherwise the channel itself. */
    private static int like(PixelTarget target, int shift) {
        if (isSame(target, shift, ALPHA)) {
            return ALPHA;
        }
        for (int earlier = 0; earlier < shift; earlier += 8) {
            if (isSame(target, shift, earlier)) {
                return earlier;
            }
        }
        return shift;
    }

    private static boolean isSame(PixelTarget target, int shift, int other) {
        for (int row = target.top(); row < target.bottom(); row++) {
            int from = target.index(target.left(), row);
            for (int i = from; i < from + target.columns(); i++) {
                int pixel = target.rgba()[i];
                if ((pixel >>> shift & 0xFF) != (pixel >>> other & 0xFF)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void copy(int[] result, int from, int to) {
        for (int i = 0; i < result.length; i++) {
            result[i] |= (result[i] >>> from & 0xFF) << to;
        }
    }

    private static void store(PixelTarget target, float[] channel, float[] alpha, int shift, int[] result) {
        IntStream.range(0, target.rows()).parallel().forEach(row -> {
            int at = row * target.columns();
            for (int column = 0; column < target.columns(); column++, at++) {
                float threshold = Dither.threshold(target.left() + column, target.top() + row);
                // after rounding errors, too, no colour may exceed alpha
                float level = Math.max(0, Math.min(Math.min(channel[at], alpha[at]) + threshold, 255));
                result[at] |= (int) level << shift;
            }
        });
    }

    private float[] channel(PixelTarget target, int shift, double deviation) {
        int width = target.columns();
        int height = target.rows();
        if (upright.length < width * height) {
            upright = new float[width * height];
        }
        if (turned.length < width * height) {
            turned = new float[width * height];
        }
        Loader fromPixels = (row, column, count, to, at) -> {
            int[] rgba = target.rgba();
            int from = target.index(target.left() + column, target.top() + row);
            int any = 0;
            for (int i = 0; i < count; i++) {
                int level = rgba[from + i] >>> shift & 0xFF;
                any |= level;
                to[at + i] = level;
            }
            return any != 0;
        };
        float[] columns = turned;
        Loader fromColumns = (row, column, count, to, at) -> {
            float any = 0;
            for (int i = 0; i < count; i++) {
                float number = columns[row * height + column + i];
                any += number;
                to[at + i] = number;
            }
            return any != 0;
        };
        if (deviation < SMALLEST_DEVIATION) {
            for (int row = 0; row < height; row++) {
                fromPixels.load(row, 0, width, upright, row * width);
            }
            return upright;
        }
        ColumnFilter filter = ColumnFilter.bell(deviation);
        filterAndTurn(filter, fromPixels, width, height, turned);
        filterAndTurn(filter, fromColumns, height, width, upright);
        return upright;
    }

    private static void filterAndTurn(ColumnFilter filter, Loader source, int width, int height, float[] turned) {
        int portions = (width + COLUMNS - 1) / COLUMNS;
        int workers = Math.min(portions, Runtime.getRuntime().availableProcessors());
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, workers).parallel().forEach(worker -> {
            float[] numbers = new float[height * COLUMNS];
            float[] spare = new float[height * COLUMNS];
            for (int portion = next.getAndIncrement(); portion < portions; portion = next.getAndIncrement()) {
                filterAndTurn(filter, source, portion * COLUMNS, width, height, numbers, spare, turned);
            }
        });
    }

    private static void filterAndTurn(
            ColumnFilter filter,
            Loader source,
            int first,
            int width,
            int height,
            float[] numbers,
            float[] spare,
            float[] turned) {
        int count = Math.min(COLUMNS, width - first);
        boolean any = false;
        for (int row = 0; row < height; row++) {
            any |= source.load(row, first, count, numbers, row * COLUMNS);
        }
        if (any) {
            filter.filter(numbers, spare, height);
        }
        // block by block, so that what is read and written at a time stays in the cache
        for (int block = 0; block < height; block += TURNED_ROWS) {
            int end = Math.min(height, block + TURNED_ROWS);
            for (int column = 0; column < count; column++) {
                for (int row = block; row < end; row++) {
                    turned[(first + column) * height + row] = numbers[row * COLUMNS + column];
                }
            }
        }
    }
}
