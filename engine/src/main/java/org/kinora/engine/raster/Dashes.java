package org.kinora.engine.raster;

import java.util.List;

/** Cuts a stroke path into dashes. */
final class Dashes {

    /** A dash of no length is a dot, but it needs a direction for its caps. */
    private static final double DOT = 0.01;
    /** A pattern finer than this many pixels is drawn as a solid line: no picture could show it. */
    private static final double FINEST = 0.1;

    private final ContourLengths contourLengths = new ContourLengths();

    /**
     * @param pattern lengths of dash, gap, dash …
     * @param offset how far into the pattern each contour begins, in the pattern's unit
     * @param pixels how many pixels make that unit
     * @return the dashes, in {@code out}, or {@code line} itself if the pattern is too fine to be seen
     */
    StrokePath cut(StrokePath line, List<Double> pattern, double offset, double pixels, StrokePath out) {
        double period = 0;
        for (double length : pattern) {
            period += length * pixels;
        }
        // with an odd number of lengths every second round begins with a gap
        int lengths = pattern.size() % 2 == 0 ? pattern.size() : pattern.size() * 2;
        double round = lengths == pattern.size() ? period : period * 2;
        if (!(period > FINEST)) {
            return line;
        }
        out.clear();
        for (int contour = 0; contour < line.contourCount; contour++) {
            contourLengths.measure(line, contour);
            cutContour(pattern, lengths, pixels, offset * pixels - Math.floor(offset * pixels / round) * round, out);
        }
        return out;
    }

    private void cutContour(List<Double> pattern, int lengths, double pixels, double phase, StrokePath out) {
        double length = contourLengths.length();
        if (length == 0) {
            return;
        }
        int index = 0;
        double boundary = -phase + pattern.get(0) * pixels;
        while (boundary <= 0) {
            index = (index + 1) % lengths;
            boundary += pattern.get(index % pattern.size()) * pixels;
        }
        boolean beginsOn = index % 2 == 0;
        if (boundary >= length) {
            if (beginsOn) {
                contourLengths.copyWhole(out);
            }
            return;
        }
        double firstEnd = boundary;
        double dashStart = boundary;
        while (boundary < length) {
            index = (index + 1) % lengths;
            dashStart = boundary;
            boundary += pattern.get(index % pattern.size()) * pixels;
            if (index % 2 == 0 && boundary < length) {
                contourLengths.copyPart(dashStart, Math.min(length, Math.max(boundary, dashStart + DOT)), out);
            }
        }
        boolean endsOn = index % 2 == 0;
        if (beginsOn && endsOn && contourLengths.isClosed()) {
            // the last dash continues across the contour's start into the first one
            contourLengths.copyPart(dashStart, length + firstEnd, out);
            return;
        }
        if (beginsOn) {
            contourLengths.copyPart(0, firstEnd, out);
        }
        if (endsOn) {
            contourLengths.copyPart(dashStart, length, out);
        }
    }
}
