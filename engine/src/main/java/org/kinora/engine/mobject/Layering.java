package org.kinora.engine.mobject;

/**
 * Whether a composite is drawn as one picture.
 *
 * @param isLayer whether its members are first drawn into one picture; otherwise each is drawn by itself
 * @param isAdded whether that picture is added to what is behind it instead of being laid over it
 */
public record Layering(boolean isLayer, boolean isAdded) {

    /** Every member is drawn by itself. */
    static final Layering NONE = new Layering(false, false);

    static final Layering LAID_OVER = new Layering(true, false);

    static final Layering ADDED = new Layering(true, true);
}
