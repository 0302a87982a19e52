package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** One contour by proportions of its arc length, where it can be cut; its joints are where its curves begin. */
final class ContourMeasure {

    /** Joints of two contours that are nearer than this, in parts of the length, are taken for one. */
    private static final double SAME_MARK = 1e-6;

    private final List<Bezier> curves;
    private final double[] lengths;
    /** Where every curve begins, in units; one more for the end of the last. */
    private final double[] starts;

    ContourMeasure(Contour contour) {
        curves = contour.curves();
        lengths = curves.stream().mapToDouble(curve -> curve.length(0, 1)).toArray();
        starts = new double[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + lengths[i];
        }
    }

    /** The proportions of the length at which curves begin, from 0 on. */
    double[] joints() {
        double whole = length();
        return Arrays.stream(starts, 0, lengths.length)
                .map(start -> whole == 0 ? 0 : start / whole)
                .toArray();
    }

    /** Points at equal distances, beginning with the start. */
    Point[] samples(int count) {
        Point[] points = new Point[count];
        for (int i = 0; i < count; i++) {
            double distance = length() * i / count;
            int curve = curveAt(distance);
            points[i] = curves.get(curve).at(parameter(curve, distance));
        }
        return points;
    }

    /** The joints of this contour and those of another that begins at its own proportion {@code shift}; increasing from 0. */
    double[] marksWith(ContourMeasure other, double shift) {
        double[] all = DoubleStream.concat(
                        Arrays.stream(joints()),
                        Arrays.stream(other.joints()).map(joint -> joint - shift - Math.floor(joint - shift)))
                .sorted()
                .toArray();
        int count = 1;
        for (double mark : all) {
            if (mark - all[count - 1] > SAME_MARK && 1 - mark > SAME_MARK) {
                all[count++] = mark;
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** The pieces from every mark to the next, where the marks are counted from the proportion {@code shift} on. */
    List<Bezier> cut(double[] marks, double shift) {
        List<Bezier> pieces = new ArrayList<>(marks.length);
        for (int i = 0; i < marks.length; i++) {
            double from = marks[i] + shift;
            double to = (i + 1 < marks.length ? marks[i + 1] : 1) + shift;
            double turns = Math.floor((from + to) / 2);
            // the middle is safely inside a curve where the ends may be beside their joint by rounding
            int curve = curveAt(((from + to) / 2 - turns) * length());
            pieces.add(curves.get(curve)
                    .part(parameter(curve, (from - turns) * length()), parameter(curve, (to - turns) * length())));
        }
        return pieces;
    }

    private double length() {
        return starts[lengths.length];
    }

    private double parameter(int curve, double distance) {
        return curves.get(curve).parameterAt(distance - starts[curve], lengths[curve]);
    }

    private int curveAt(double distance) {
        int found = Arrays.binarySearch(starts, distance);
        return Math.min(found < 0 ? -found - 2 : found, lengths.length - 1);
    }
}
