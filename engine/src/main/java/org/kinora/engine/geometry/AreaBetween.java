package org.kinora.engine.geometry;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** What lies between the graphs of two functions, as an outline. */
public final class AreaBetween {

    private AreaBetween() {}

    /**
     * One closed contour for every stretch over which both graphs are uninterrupted: along the first graph, and back
     * along the second. Where the second lies above the first, the area between them is part of it too.
     *
     * @param from less than {@code to}; both finite
     * @param tolerance how far above or below the functions the edges may run
     */
    public static Path graphs(
            DoubleUnaryOperator first, DoubleUnaryOperator second, double from, double to, double tolerance) {
        PathBuilder area = Path.builder();
        for (Contour stretch : Contour.of(FunctionCurves.of(first, from, to, tolerance))) {
            double start = stretch.start().x();
            double end = endOf(stretch).x();
            if (start < end) {
                addStretch(stretch, first, FunctionCurves.of(second, start, end, tolerance), tolerance, area);
            }
        }
        return area.build();
    }

    private static void addStretch(
            Contour edge, DoubleUnaryOperator first, Path opposite, double tolerance, PathBuilder area) {
        for (Contour back : Contour.of(opposite)) {
            double start = back.start().x();
            double end = endOf(back).x();
            boolean isWhole = start == edge.start().x() && end == endOf(edge).x();
            List<Contour> there = isWhole ? List.of(edge) : Contour.of(FunctionCurves.of(first, start, end, tolerance));
            for (Contour part : there) {
                part.drawTo(area);
                area.lineTo(endOf(back));
                back.reversed().curves().forEach(curve -> curve.drawTo(area));
                area.close();
            }
        }
    }

    private static Point endOf(Contour contour) {
        List<Bezier> curves = contour.curves();
        return curves.isEmpty()
                ? contour.start()
                : curves.get(curves.size() - 1).end();
    }
}
