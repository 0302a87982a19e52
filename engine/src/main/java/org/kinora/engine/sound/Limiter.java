package org.kinora.engine.sound;

/**
 * Makes sound louder or softer and turns it down around whatever would still exceed a ceiling. What stays below comes
 * through as it is, bit for bit.
 *
 * <p>The gain at a sample is the mean over 25 ms before and after of the lowest gain that any sample within 25 ms of
 * those needs: it is never higher than the sample itself needs, and it changes smoothly. It depends on the neighbourhood
 * alone. The means are of whole numbers, so they are exact wherever a sum begins.
 */
public final class Limiter implements AudioSource {

    /** 25 ms. */
    private static final int REACH = Soundtrack.SAMPLE_RATE / 40;

    /** Read and worked through at once: neighbourhoods would otherwise be read over and over. */
    private static final int BLOCK = Soundtrack.SAMPLE_RATE;

    private static final int MARGIN = 2 * REACH;
    private static final double ONE = 1L << 40;

    private final AudioSource source;
    private final float gain;
    private final double ceiling;
    private final TruePeak truePeak;
    private final float[] wide;
    private final float[] block = new float[2 * BLOCK];
    private long blockNumber = Long.MIN_VALUE;

    private Limiter(AudioSource source, double gain, double ceiling, TruePeak truePeak) {
        this.source = source;
        this.gain = (float) Decibels.toFactor(gain);
        this.ceiling = Decibels.toFactor(ceiling);
        this.truePeak = truePeak;
        wide = new float[2 * (BLOCK + 2 * MARGIN + 2 * TruePeak.REACH)];
    }

    /** No sample beyond full scale. */
    public static Limiter toFullScale(AudioSource source) {
        return new Limiter(source, 0, 0, null);
    }

    /**
     * No peak beyond a ceiling, between samples either.
     *
     * @param gain in decibels
     * @param ceiling in decibels below full scale, such as -1
     */
    public static Limiter toTruePeak(AudioSource source, double gain, double ceiling) {
        return new Limiter(source, gain, ceiling, new TruePeak());
    }

    @Override
    public void read(long first, int count, float[] stereo) {
        int done = 0;
        while (done < count) {
            long at = first + done;
            long number = Math.floorDiv(at, BLOCK);
            if (number != blockNumber) {
                make(number);
            }
            int offset = (int) (at - number * BLOCK);
            int some = Math.min(count - done, BLOCK - offset);
            System.arraycopy(block, 2 * offset, stereo, 2 * done, 2 * some);
            done += some;
        }
    }

    private void make(long number) {
        int margin = MARGIN + TruePeak.REACH;
        int length = BLOCK + 2 * margin;
        source.read(number * BLOCK - margin, length, wide);
        float peak = 0;
        for (int i = 0; i < 2 * length; i++) {
            wide[i] *= gain;
            peak = Math.max(peak, Math.abs(wide[i]));
        }
        System.arraycopy(wide, 2 * margin, block, 0, block.length);
        blockNumber = number;
        if (peak > (truePeak == null ? ceiling : ceiling * truePeak.leastRatio())) {
            turnDown();
        }
    }

    private void turnDown() {
        long[] needed = needed();
        if (needed == null) {
            return;
        }
        long[] lowest = lowest(needed);
        long sum = 0;
        int width = 2 * REACH + 1;
        for (int i = 0; i < width - 1; i++) {
            sum += lowest[i];
        }
        for (int i = 0; i < BLOCK; i++) {
            sum += lowest[i + width - 1];
            // rounded down: never above what is needed
            long mean = sum / width;
            if (mean < (long) ONE) {
                float factor = (float) (mean / ONE);
                block[2 * i] *= factor;
                block[2 * i + 1] *= factor;
            }
            sum -= lowest[i];
        }
    }

    /** The gain that each sample needs, from {@link #MARGIN} before the block to as much after; null if all need none. */
    private long[] needed() {
        long[] needed = new long[BLOCK + 2 * MARGIN];
        boolean any = false;
        for (int i = 0; i < needed.length; i++) {
            double peak = truePeak == null
                    ? Math.max(Math.abs(wide[2 * (i + TruePeak.REACH)]), Math.abs(wide[2 * (i + TruePeak.REACH) + 1]))
                    : truePeak.around(wide, i + TruePeak.REACH);
            boolean exceeds = peak > ceiling;
            needed[i] = exceeds ? (long) (ceiling / peak * ONE) : (long) ONE;
            any |= exceeds;
        }
        return any ? needed : null;
    }

    /** The least of each value and its neighbours within {@link #REACH}; shorter by as many at both ends. */
    private static long[] lowest(long[] values) {
        int width = 2 * REACH + 1;
        long[] lowest = new long[values.length - width + 1];
        // indices of values that may still be the least, with growing values
        int[] candidates = new int[values.length];
        int head = 0;
        int tail = 0;
        for (int i = 0; i < values.length; i++) {
            while (tail > head && values[candidates[tail - 1]] >= values[i]) {
                tail--;
            }
            candidates[tail++] = i;
            if (candidates[head] <= i - width) {
                head++;
            }
            if (i >= width - 1) {
                lowest[i - width + 1] = values[candidates[head]];
            }
        }
        return lowest;
    }
}
