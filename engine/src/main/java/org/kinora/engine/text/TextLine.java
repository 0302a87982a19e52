package org.kinora.engine.text;

/**
 * One line of a layout, in scene units.
 *
 * @param sourceStart index of its first UTF-16 unit
 * @param sourceEnd index after its last one, not counting the line break and the spaces that end a wrapped line
 * @param left where the pen starts at the left, whichever way the text runs
 * @param baseline height of the baseline
 * @param width how far the pen goes
 */
public record TextLine(int sourceStart, int sourceEnd, double left, double baseline, double width) {

    public double right() {
        return left + width;
    }
}
