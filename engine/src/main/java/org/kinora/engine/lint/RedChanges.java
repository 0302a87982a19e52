package org.kinora.engine.lint;

import java.util.Arrays;

/**
 * Where cells turn to and from a saturated red, by WCAG 2.2: red is four fifths of the light or more, and the two colours
 * are more than 0.2 apart in the CIE 1976 chromaticity diagram. What gives hardly any light has no colour, and counts as
 * white.
 */
final class RedChanges {

    private static final float SATURATED = 0.8f;
    private static final double LEAST = 0.2;

    /** What earlier editions of WCAG ask of a red, in light: a difference of 20 from the rest, of 320. */
    private static final float LEAST_LIGHT = 1 / 16f;

    /** D65, as u' and v'. */
    private static final float WHITE_U = 0.1978f;

    private static final float WHITE_V = 0.4683f;

    private final ChangeHistory history;
    private final boolean[] isRed;
    /** The last colour on the side where the cell is, which is compared with the first on the other side. */
    private final float[] u;

    private final float[] v;

    RedChanges(int cells) {
        history = new ChangeHistory(cells);
        isRed = new boolean[cells];
        u = new float[cells];
        v = new float[cells];
        Arrays.fill(u, WHITE_U);
        Arrays.fill(v, WHITE_V);
    }

    ChangeHistory history() {
        return history;
    }

    /** Takes in a cell's light; returns whether it has turned to red or from it. */
    boolean see(int cell, float red, float green, float blue, long frame) {
        float light = red + green + blue;
        boolean nowRed = red >= LEAST_LIGHT && red >= SATURATED * light;
        float newU = WHITE_U;
        float newV = WHITE_V;
        if (light >= LEAST_LIGHT) {
            float x = 0.4124564f * red + 0.3575761f * green + 0.1804375f * blue;
            float y = 0.2126729f * red + 0.7151522f * green + 0.0721750f * blue;
            float z = 0.0193339f * red + 0.1191920f * green + 0.9503041f * blue;
            float sum = x + 15 * y + 3 * z;
            newU = 4 * x / sum;
            newV = 9 * y / sum;
        }
        boolean turns = nowRed != isRed[cell] && Math.hypot(newU - u[cell], newV - v[cell]) > LEAST;
        if (turns) {
            history.add(cell, frame);
        }
        if (turns || nowRed == isRed[cell]) {
            isRed[cell] = nowRed;
            u[cell] = newU;
            v[cell] = newV;
        }
        return turns;
    }
}
