package org.kinora.engine.frame;

/**
 * How a picture with transparency is combined with what is behind it. Colours are premultiplied; all numbers are from 0
 * to 1. With {@code s} and {@code b} for a channel of the picture and of what is behind, and {@code as} and {@code ab}
 * for their alphas, all but {@link #ADD} give {@code s · (1 − ab) + b · (1 − as) + f}; only f differs, which is what
 * shows where both are. (W3C, Compositing and Blending Level 1.)
 */
public enum Blend {

    /**
     * Laid over: what is behind shows to the degree that the picture is transparent,
     * {@code new + behind · (1 − alpha)}; f is {@code s · ab}.
     */
    OVER,

    /**
     * Added, {@code min(1, new + behind)}, alpha as well as the colours, which is also known as "plus lighter". Two
     * pictures, weighted by 1 − p and by p, mix evenly that way.
     */
    ADD,

    /** Multiplied, as by a filter of coloured glass: f is {@code s · b}. Never brighter than either. */
    MULTIPLY,

    /** Like two projectors on one wall: f is {@code s · ab + b · as − s · b}. Never darker than either. */
    SCREEN,

    /** Multiplied where what is behind is dark, screened where it is light, so that contrast grows. */
    OVERLAY,

    /** The darker of both in each channel: f is {@code min(s · ab, b · as)}. */
    DARKEN,

    /** The lighter of both in each channel: f is {@code max(s · ab, b · as)}. */
    LIGHTEN
}
