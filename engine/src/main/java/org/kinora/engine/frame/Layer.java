package org.kinora.engine.frame;

import java.util.Objects;

/**
 * A stretch of a draw list's items that are put together among themselves, as if nothing were behind them, and then shown
 * as one picture. Members that overlap do not show through one another, however faint the layer is.
 *
 * <p>Layers may lie in one another. What is meant to be laid over, or added, separately within a layer is a layer of its own
 * in there. An even cross-fade from A to B is a layer of opacity 1 around two others: A with opacity 1 − p, laid over, and B
 * with opacity p, added. Where A and B agree nothing changes all through it.
 *
 * @param first the place of its first item in the draw list, from 0
 * @param end the place after that of its last item
 * @param opacity 0 to 1, multiplies all that the layer shows; it counts in steps of 1/255, as colours do
 * @param blend how it joins what is behind it, within the layer that it lies in or else in the picture
 */
public record Layer(int first, int end, double opacity, Blend blend) {

    public Layer {
        Objects.requireNonNull(blend, "blend");
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException(
                    "A layer has at least one item, not those from %d up to %d".formatted(first, end));
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("A layer's opacity is from 0 to 1, not " + opacity);
        }
    }

    /** A layer that is laid over what is behind it. */
    public Layer(int first, int end, double opacity) {
        this(first, end, opacity, Blend.OVER);
    }

    /** Whether all items of another layer are in this one. */
    public boolean contains(Layer other) {
        return first <= other.first && other.end <= end;
    }
}
