package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.PathMeasure;
import org.kinora.engine.geometry.Point;

/**
 * The tips at the ends of a line. Their points lie where the line ends, and the line is drawn up to where a tip hides it.
 *
 * @param start the tip where the line begins; null for none
 * @param startSize its length and width, in units of the scene before the line was scaled
 * @param end the tip where the line ends; null for none
 * @param endSize its length and width
 */
public record Tips(ArrowTip start, double startSize, ArrowTip end, double endSize) {

    /** A line without tips. */
    public static final Tips NONE = new Tips(null, 0, null, 0);

    /** A tip is no longer than this part of its line. */
    private static final double LARGEST = 0.5;

    private static final double LARGEST_SIZE = 1000;

    public boolean areNone() {
        return start == null && end == null;
    }

    /** What a line that turns into another ends in on its way: its own tips, and the other's if that is such a line. */
    static Tips of(Mobject mobject) {
        return mobject instanceof Tipped<?> line ? line.tips().get() : NONE;
    }

    Tips withStart(ArrowTip tip, double size) {
        return new Tips(tip, checked(size), end, endSize);
    }

    Tips withEnd(ArrowTip tip, double size) {
        return new Tips(start, startSize, tip, checked(size));
    }

    private static double checked(double size) {
        if (!(size > 0 && size <= LARGEST_SIZE)) {
            throw new IllegalArgumentException(
                    "A tip's size is above 0 and up to %s units, not %s".formatted(LARGEST_SIZE, size));
        }
        return size;
    }

    static DoubleFunction<Tips> between(Tips from, Tips to) {
        return progress -> from.interpolate(to, progress);
    }

    /** From one state to another: a tip grows out of the line's end or shrinks into it. */
    Tips interpolate(Tips other, double progress) {
        if (progress <= 0 || progress == 1) {
            return progress == 1 ? other : this;
        }
        return new Tips(
                kind(start, other.start, progress),
                startSize + (other.startSize - startSize) * progress,
                kind(end, other.end, progress),
                endSize + (other.endSize - endSize) * progress);
    }

    private static ArrowTip kind(ArrowTip before, ArrowTip after, double progress) {
        return before == null || after != null && progress >= 0.5 ? after : before;
    }

    /**
     * The outlines of the tips, in the coordinates of a line.
     *
     * @param line as far as it is drawn
     * @param placement of the line, which scales tips but does not stretch them
     */
    public Path outline(Path line, Affine placement) {
        if (areNone() || line.isEmpty() || placement.determinant() == 0) {
            return Path.EMPTY;
        }
        Path seen = line.transformed(placement);
        PathMeasure way = seen.measure();
        PathBuilder out = Path.builder();
        double scale = placement.meanScale();
        if (end != null) {
            addTo(out, end, length(endSize * scale, way), way, 1, -1);
        }
        if (start != null) {
            addTo(out, start, length(startSize * scale, way), way, 0, 1);
        }
        return out.build().transformed(placement.inverse());
    }

    private static double length(double size, PathMeasure way) {
        return Math.min(size, LARGEST * way.length());
    }

    /** @param at where its point lies @param back which way along the line its base lies */
    private static void addTo(PathBuilder out, ArrowTip tip, double length, PathMeasure way, int at, int back) {
        if (!(length > 0)) {
            return;
        }
        Point point = way.pointAt(at);
        Point base = way.pointAt(at + back * length / way.length());
        out.append(tip.outline(length, length)
                .transformed(
                        Affine.rotation(point.minus(base).angle(), Point.ORIGIN).then(Affine.translation(point))));
    }

    /** What is drawn of a line that has these tips, in its own coordinates. */
    public Path shaft(Path line, Affine placement) {
        if (areNone() || line.isEmpty() || placement.determinant() == 0) {
            return line;
        }
        PathMeasure way = line.transformed(placement).measure();
        double whole = way.length();
        if (whole == 0) {
            return line;
        }
        double scale = placement.meanScale();
        double from = start == null ? 0 : start.shaftEnd() * length(startSize * scale, way) / whole;
        double to = end == null ? 1 : 1 - end.shaftEnd() * length(endSize * scale, way) / whole;
        return line.between(from, to);
    }
}
