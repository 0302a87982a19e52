package org.kinora.model.format;

import java.nio.ShortBuffer;

/** Half-width floats made whole. Every 16-bit value has an exact 32-bit one, so nothing is rounded. */
final class Widening {

    /** Shorts are copied out in pieces that stay in the first-level cache. */
    private static final int PIECE = 4096;

    /** Every half-width float; looking one up is quicker than computing it while the code is cold, as at start-up. */
    private static final float[] TABLE = new float[1 << 16];

    static {
        for (int half = 0; half < TABLE.length; half++) {
            TABLE[half] = widen((short) half);
        }
    }

    private Widening() {}

    /** @param halves bfloat16: the upper half of a 32-bit float */
    static void brainFloats(ShortBuffer halves, float[] target, int to) {
        short[] piece = new short[PIECE];
        for (int start = to; halves.hasRemaining(); start += PIECE) {
            int count = Math.min(PIECE, halves.remaining());
            halves.get(piece, 0, count);
            for (int i = 0; i < count; i++) {
                target[start + i] = Float.intBitsToFloat(piece[i] << 16);
            }
        }
    }

    /** @param halves IEEE 754 binary16 */
    static void halfFloats(ShortBuffer halves, float[] target, int to) {
        short[] piece = new short[PIECE];
        for (int start = to; halves.hasRemaining(); start += PIECE) {
            int count = Math.min(PIECE, halves.remaining());
            halves.get(piece, 0, count);
            for (int i = 0; i < count; i++) {
                target[start + i] = TABLE[piece[i] & 0xffff];
            }
        }
    }

    /**
     * The exponent of binary16 is biased by 15 and that of binary32 by 127. Shifting the bits into place and
     * multiplying by two to the difference corrects it, and normalises the subnormal numbers on the way.
     * (Float.float16ToFloat does the same, but only from Java 20 on.)
     */
    private static float widen(short half) {
        int magnitude = (half & 0x7fff) << 13;
        int bits = magnitude < 0x0f800000
                ? Float.floatToRawIntBits(Float.intBitsToFloat(magnitude) * 0x1p112f)
                : magnitude | 0x7f800000; // infinity and not-a-number keep the largest exponent
        return Float.intBitsToFloat(bits | (half & 0x8000) << 16);
    }
}
