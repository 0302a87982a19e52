package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/**
 * Moves a part of a formula along as the numbers to its left grow and shrink.
 *
 * @param numbers to its left
 * @param outline where it is drawn while all numbers are as wide as they were written; in its own coordinates
 * @param start likewise, where it begins on the baseline
 */
record RoomForNumbers(List<Number> numbers, Path outline, Point start) implements Relation {

    /**
     * A number for which there is room.
     *
     * @param width as it was written, in its own coordinates
     * @param scale from its own lengths to those of the part that moves along
     */
    record Number(DecimalNumber drawn, double width, double scale) {

        double growthAt(Moment moment) {
            return (drawn.widthAt(moment) - width) * scale;
        }
    }

    private Point shiftAt(Moment moment) {
        double growth = 0;
        for (Number number : numbers) {
            growth += number.growthAt(moment);
        }
        return new Point(growth, 0);
    }

    Path outlineAt(Moment moment) {
        return outline.transformed(Affine.translation(shiftAt(moment)));
    }

    Point startAt(Moment moment) {
        return start.plus(shiftAt(moment));
    }

    @Override
    public RoomForNumbers copy(UnaryOperator<Object> copies) {
        List<Number> copied = numbers.stream()
                .map(number -> new Number((DecimalNumber) copies.apply(number.drawn), number.width, number.scale))
                .toList();
        return copied.equals(numbers) ? null : new RoomForNumbers(copied, outline, start);
    }
}
