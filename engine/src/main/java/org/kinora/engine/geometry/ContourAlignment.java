package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two contours as equally many curves of equal degrees. Contours with the same number of curves go curve by curve, so
 * that corners become corners; others are cut at the joints of both, which are carried over by arc length.
 */
final class ContourAlignment {

    private final List<Bezier> from;
    private final List<Bezier> to;
    private final boolean closed;

    private ContourAlignment(List<Bezier> from, List<Bezier> to, boolean closed) {
        this.from = from;
        this.to = to;
        this.closed = closed;
    }

    /** At least one of them has curves. */
    static ContourAlignment of(Contour from, Contour to) {
        if (from.curves().isEmpty()) {
            return new ContourAlignment(repeated(from.start(), to.curves().size()), to.curves(), to.closed());
        }
        if (to.curves().isEmpty()) {
            return new ContourAlignment(
                    from.curves(), repeated(to.start(), from.curves().size()), from.closed());
        }
        boolean closed = from.closed() && to.closed();
        if (from.curves().size() == to.curves().size()) {
            List<Bezier> turned = new ArrayList<>(to.curves());
            if (closed) {
                Collections.rotate(turned, -ContourCorrespondence.turn(from.curves(), to.curves()));
            }
            return new ContourAlignment(from.curves(), turned, closed);
        }
        ContourMeasure start = new ContourMeasure(from);
        ContourMeasure end = new ContourMeasure(to);
        double shift = closed ? ContourCorrespondence.shift(start, end) : 0;
        double[] marks = start.marksWith(end, shift);
        return new ContourAlignment(start.cut(marks, 0), end.cut(marks, shift), closed);
    }

    void drawTo(PathBuilder start, PathBuilder end) {
        start.moveTo(from.get(0).start());
        end.moveTo(to.get(0).start());
        int last = from.size() - 1;
        for (int i = 0; i <= last; i++) {
            int degree = Math.max(from.get(i).degree(), to.get(i).degree());
            if (closed && i == last && degree == 1 && last > 0) {
                break; // the close draws this line
            }
            from.get(i).raisedTo(degree).drawTo(start);
            to.get(i).raisedTo(degree).drawTo(end);
        }
        if (closed) {
            start.close();
            end.close();
        }
    }

    private static List<Bezier> repeated(Point at, int count) {
        return Collections.nCopies(count, Bezier.line(at.x(), at.y(), at.x(), at.y()));
    }
}
