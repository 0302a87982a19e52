package org.kinora.engine.golden;

/**
 * What may differ between a picture and its golden one. In flat areas a channel may differ by a few levels, as far as
 * OpenGLs differ when they round. Where the golden picture has an edge, from one pixel to the next, it may differ by a
 * share of that edge's height more: an edge that is displaced by an eighth of a pixel changes how much of a pixel is
 * covered by an eighth at most. A faint edge allows little and a strong one more, so that a line which is missing is
 * noticed however faint it is.
 *
 * @param levels that each of a pixel's four values, 0 to 255, may differ by anywhere; from 0 to 255
 * @param edge share of the difference between the least and the greatest value among a pixel and its eight neighbours
 *     in the golden picture, by which the pixel may differ beyond that; from 0 to 1
 */
public record Tolerance(int levels, double edge) {

    /** Two levels, and an eighth of an edge. */
    public static final Tolerance DEFAULT = new Tolerance(2, 0.125);

    public Tolerance {
        if (levels < 0 || levels > 255) {
            throw new IllegalArgumentException("A tolerance is from 0 to 255 levels, not " + levels
                    + "; 1 or 2 make up for the rounding of OpenGLs");
        }
        if (!(edge >= 0 && edge <= 1)) {
            throw new IllegalArgumentException(
                    "A tolerance at edges is a share of their height, from 0 to 1, not " + edge + "; 0.125 is usual");
        }
    }

    /** @param range between the least and the greatest value around the pixel in the golden picture, 0 to 255 */
    int allowed(int range) {
        return levels + (int) (edge * range);
    }
}
