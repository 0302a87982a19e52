package org.kinora.model.format;

/** Floats rounded to half width. */
final class Narrowing {

    /** The smallest magnitude that rounds to infinity lies a little below this power of two. */
    private static final int TOO_LARGE = 0x47800000;

    /** Two to -14: below it binary16 has a fixed exponent. */
    private static final int SUBNORMAL = 0x38800000;

    private static final int REBIASED = (127 - 15) << 23;

    private Narrowing() {}

    /**
     * The nearest IEEE 754 binary16, of two equally near ones the even one. (Float.floatToFloat16 does the same, but only
     * from Java 20 on.)
     */
    static short toHalfFloat(float value) {
        int bits = Float.floatToIntBits(value);
        int sign = bits >>> 16 & 0x8000;
        int magnitude = bits & 0x7fffffff;
        int half;
        if (magnitude >= TOO_LARGE) {
            half = magnitude > 0x7f800000 ? 0x7e00 : 0x7c00;
        } else if (magnitude < SUBNORMAL) {
            // the sum with one half has just the digits that binary16 has here, and the addition rounds to them
            half = Float.floatToIntBits(Float.intBitsToFloat(magnitude) + 0.5f) - Float.floatToIntBits(0.5f);
        } else {
            int even = magnitude >>> 13 & 1;
            half = magnitude - REBIASED + 0xfff + even >>> 13;
        }
        return (short) (sign | half);
    }
}
