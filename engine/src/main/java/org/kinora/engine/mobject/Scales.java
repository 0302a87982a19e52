package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.kinora.engine.geometry.Point;

/** The scalings of two axes. */
record Scales(Scaling x, Scaling y) {

    static final Scales LINEAR = new Scales(Scaling.LINEAR, Scaling.LINEAR);

    boolean areLinear() {
        return equals(LINEAR);
    }

    /** @throws IllegalArgumentException if one of the numbers has no place on its axis */
    Point place(Point numbers) {
        return new Point(place(x, numbers.x()), place(y, numbers.y()));
    }

    /** From a parameter to places; NaN where there is none. */
    DoubleFunction<Point> placedCurve(DoubleFunction<Point> curve) {
        return areLinear()
                ? curve
                : t -> {
                    Point numbers = curve.apply(t);
                    return new Point(x.place(numbers.x()), y.place(numbers.y()));
                };
    }

    static double place(Scaling scaling, double number) {
        double place = scaling.place(number);
        if (Double.isNaN(place) && !Double.isNaN(number)) {
            throw new IllegalArgumentException(
                    "The number %s has no place on an axis that is scaled by %s".formatted(number, scaling));
        }
        return place;
    }

    Point numbers(Point place) {
        return new Point(x.number(place.x()), y.number(place.y()));
    }

    /** From places on the x axis to places on the y axis; NaN where there is none. */
    DoubleUnaryOperator placed(DoubleUnaryOperator function) {
        return areLinear() ? function : place -> y.place(function.applyAsDouble(x.number(place)));
    }
}
