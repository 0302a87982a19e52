package org.kinora.engine.frame;

import java.util.List;
import java.util.Objects;
import org.kinora.engine.geometry.Affine;

/**
 * A stretch of a draw list's items that are first drawn into a picture of their own, as if nothing were behind them,
 * which is then shown as a whole. Members that overlap do not show through one another, however faint the layer is.
 *
 * <p>Layers may be nested. A part of a layer that is to be laid over, or added, separately is a layer of its own inside
 * it. An even cross-fade from A to B is a layer of opacity 1 around two others: A with opacity 1 − p, laid over, and B
 * with opacity p, added. Wherever A and B agree, nothing changes during the fade.
 *
 * <p>A layer with effects, or with a lens, is painted without OpenGL and then shown in its place. Items in it need an id
 * that is unique only among themselves.
 *
 * @param first index of its first item in the draw list
 * @param end index after that of its last item
 * @param opacity 0 to 1, multiplies everything that the layer shows; it is rounded to steps of 1/255, as colours are
 * @param blend how it is combined with what is behind it in the layer around it, or in the picture
 * @param lens through which its items are seen, from their scene units to those around the layer; it scales strokes and
 *     the effects of layers inside by its mean scale, and does not concern the layer's own effects
 * @param effects what is done to the layer's picture, in this order
 */
public record Layer(int first, int end, double opacity, Blend blend, Affine lens, List<LayerEffect> effects) {

    public Layer {
        Objects.requireNonNull(blend, "blend");
        Objects.requireNonNull(lens, "lens");
        effects = List.copyOf(effects);
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException(
                    "A layer has at least one item, not those from %d up to %d".formatted(first, end));
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("A layer's opacity is from 0 to 1, not " + opacity);
        }
    }

    /** A layer without effects. */
    public Layer(int first, int end, double opacity, Blend blend) {
        this(first, end, opacity, blend, Affine.IDENTITY, List.of());
    }

    /** A layer that is laid over what is behind it. */
    public Layer(int first, int end, double opacity) {
        this(first, end, opacity, Blend.OVER);
    }

    /** The same layer of items at other places. */
    public Layer at(int newFirst, int newEnd) {
        return new Layer(newFirst, newEnd, opacity, blend, lens, effects);
    }

    /** Whether its picture is more than its items laid over one another. */
    public boolean hasEffects() {
        return !effects.isEmpty() || !lens.equals(Affine.IDENTITY);
    }

    /** Whether all items of another layer are in this one. */
    public boolean contains(Layer other) {
        return first <= other.first && other.end <= end;
    }
}
