package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/** Keeps the centre of a label at a proportion of the way along a line, wherever the line's ends go. */
record LineLabel(Directed line, double proportion) implements Attachment.Rule {

    static final double SIZE = 36;

    /** Between a label and the edge of its frame, in units. */
    private static final double GAP = 0.1;

    LineLabel {
        if (!(proportion >= 0 && proportion <= 1)) {
            throw new IllegalArgumentException(
                    "A label lies between 0, the start of its line, and 1, its end, not at " + proportion);
        }
    }

    /** A rectangle in the default background's colour, so that the line does not run through the label. */
    static PathShape frame(Mobject label) {
        return new PathShape(Polygons.rectangle(Point.ORIGIN, label.width() + 2 * GAP, label.height() + 2 * GAP))
                .setFill(Color.BLACK)
                .setStroke(Stroke.NONE);
    }

    @Override
    public Mobject other() {
        return line;
    }

    @Override
    public Point shift(Moment moment, Bounds unattached) {
        Point there = line.startAt(moment).interpolate(line.endAt(moment), proportion);
        return there.minus(unattached.center());
    }

    @Override
    public Attachment.Rule copy(UnaryOperator<Object> copies) {
        Directed copy = (Directed) copies.apply(line);
        return copy == line ? null : new LineLabel(copy, proportion);
    }
}
