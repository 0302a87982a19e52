package org.kinora.engine.pixels;

/** The stretches between stops at the end of an entry of a {@link GradientTable}. */
final class Stretches {

    private static final int STRETCH = 3 * GradientTable.TEXEL;

    private final float[] table;
    private final int first;
    private final int count;

    /** @param texel where the first stretch begins */
    Stretches(float[] table, int texel, int count) {
        this.table = table;
        this.first = texel * GradientTable.TEXEL;
        this.count = count;
    }

    /** The premultiplied pixel at a position along the gradient; beyond its ends, the colour there. */
    int at(float place) {
        int stretch = count - 1;
        while (stretch > 0 && !(place >= table[first + stretch * STRETCH])) {
            stretch--;
        }
        int at = first + stretch * STRETCH;
        float along = Math.max(0, Math.min(1, (place - table[at]) * table[at + 1]));
        int from = at + GradientTable.TEXEL;
        int to = from + GradientTable.TEXEL;
        float alpha = mix(table[from + 3], table[to + 3], along);
        return channel(mix(table[from], table[to], along) * alpha)
                | channel(mix(table[from + 1], table[to + 1], along) * alpha) << 8
                | channel(mix(table[from + 2], table[to + 2], along) * alpha) << 16
                | channel(alpha) << 24;
    }

    private static float mix(float from, float to, float along) {
        return from * (1 - along) + to * along;
    }

    private static int channel(float value) {
        return (int) (value * 255 + 0.5f);
    }
}
