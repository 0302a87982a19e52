package org.kinora.engine.frame;

/**
 * How a picture with transparency is combined with what is behind it. Colours are premultiplied; all numbers are from 0
 * to 1.
 */
public enum Blend {

    /**
     * Laid over: what is behind shows to the degree that the picture is transparent,
     * {@code new + behind · (1 − alpha)}.
     */
    OVER,

    /**
     * Added, {@code min(1, new + behind)}, alpha as well as the colours, which is also known as "plus lighter". Two
     * pictures, weighted by 1 − p and by p, mix evenly that way.
     */
    ADD
}
