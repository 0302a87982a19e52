package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** The rectangles whose areas add up to about the area under a graph. */
record RiemannSum(
        DoubleUnaryOperator function,
        double from,
        double to,
        double width,
        Point sampled,
        double ground,
        Scales scales) {

    /** A rectangle a pixel in a wide picture. */
    private static final int MOST = 4000;

    private static final double ROUNDING = 1e-9;

    RiemannSum {
        if (!(from < to) || !(width > 0) || Double.isInfinite(to - from)) {
            throw new IllegalArgumentException("Riemann rectangles need finite from < to and a width above 0, not "
                    + from + ", " + to + " and " + width);
        }
        if ((to - from) / width > MOST) {
            throw new IllegalArgumentException(
                    "%,.0f Riemann rectangles are more than the %,d that can be told apart: make them wider than %s"
                            .formatted((to - from) / width, MOST, width));
        }
    }

    /** Blue to green where the function is positive, red to orange where it is negative; the last may be narrower. */
    Group<PathShape> rectangles(Affine placement) {
        List<PathShape> rectangles = new ArrayList<>();
        int count = (int) Math.ceil((to - from) / width - ROUNDING);
        for (int i = 0; i < count; i++) {
            double left = from + i * width;
            double right = Math.min(to, left + width);
            double height = function.applyAsDouble(left + (right - left) * (1 + Math.signum(sampled.x())) / 2);
            if (!Double.isFinite(scales.y().place(height))) {
                continue;
            }
            Path outline = Path.polygon(
                            scales.place(new Point(left, ground)),
                            scales.place(new Point(right, ground)),
                            scales.place(new Point(right, height)),
                            scales.place(new Point(left, height)))
                    .transformed(placement);
            double along = count == 1 ? 0 : i / (count - 1.0);
            Color color = height < ground ? Color.RED.mix(Color.ORANGE, along) : Color.BLUE.mix(Color.GREEN, along);
            rectangles.add(new PathShape(outline).setFill(color, 0.8).setStroke(new Stroke(Color.BLACK, 1)));
        }
        return new Group<>(rectangles);
    }
}
