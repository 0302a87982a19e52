package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Point;

/** The labels beside the axes of a plane, each in a corner between an axis and a line of the grid. */
record PlaneLabels(CoordinateSystem<?> plane, NumberLabels labels) {

    static final NumberLabels DEFAULT = NumberLabels.DEFAULT.size(24).gap(0.1);

    /** Labels at all steps but zero: those of the x axis, then those of the y axis. */
    List<Mobject> write(DoubleFunction<? extends Mobject> across, DoubleFunction<? extends Mobject> upward) {
        List<Mobject> all = new ArrayList<>();
        double height = plane.y().crossing();
        for (double number : chosen(plane.x())) {
            all.add(place(across.apply(number), plane.c2p(number, height)));
        }
        double side = plane.x().crossing();
        for (double number : chosen(plane.y())) {
            all.add(place(upward.apply(number), plane.c2p(side, number)));
        }
        return all;
    }

    /** Numbers in digits, with as many decimals as the numbers of their axis need. */
    List<Mobject> writeNumbers() {
        return write(digits(plane.x()), digits(plane.y()));
    }

    DoubleFunction<DecimalNumber> digits(Range range) {
        int decimals = decimals(range);
        return number -> labels.write(number, decimals);
    }

    int decimals(Range range) {
        return labels.decimalsOf(chosen(range));
    }

    private double[] chosen(Range range) {
        return range.marks()
                .filter(number -> number != 0 && labels.includes(number))
                .toArray();
    }

    private Mobject place(Mobject label, Point at) {
        Point direction = labels.direction().equals(Point.ORIGIN) ? Point.DOWN_RIGHT : labels.direction();
        label.nextTo(at, direction, labels.gap());
        return label;
    }
}
