package org.kinora.engine.frame;

/** How a picture with transparency joins what is behind it. Colours are premultiplied; all numbers are from 0 to 1. */
public enum Blend {

    /** Laid over: what is behind shows as far as the picture is transparent, {@code new + behind · (1 − alpha)}. */
    OVER,

    /**
     * Added, {@code min(1, new + behind)}, alpha as well as the colours, which is also known as "plus lighter". Two pictures
     * of which one is weighted by 1 − p and the other by p make an even mixture that way.
     */
    ADD
}
