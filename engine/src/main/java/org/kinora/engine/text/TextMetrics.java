package org.kinora.engine.text;

/**
 * The heights of a style in scene units, all upward from the baseline except the descent. Texts are placed by them so
 * that they are level whatever their letters.
 *
 * @param xHeight top of an x; half of it is the middle of small letters
 * @param capHeight top of an H
 * @param ascent how far the face reaches above the baseline
 * @param descent how far the face reaches below the baseline; positive
 */
public record TextMetrics(double xHeight, double capHeight, double ascent, double descent) {

    TextMetrics times(double em) {
        return new TextMetrics(xHeight * em, capHeight * em, ascent * em, descent * em);
    }
}
