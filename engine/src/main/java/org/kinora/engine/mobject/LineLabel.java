package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/** Puts labels onto lines, each on a rectangle in the background's colour so that the line does not run through it. */
final class LineLabel {

    private static final double GAP = 0.1;
    static final double SIZE = 36;

    private LineLabel() {}

    /** The rectangle behind a label, once the label has been moved onto the line. */
    static PathShape place(Mobject label, Directed line, double proportion, Moment now) {
        if (!(proportion >= 0 && proportion <= 1)) {
            throw new IllegalArgumentException(
                    "A label lies between 0, the start of its line, and 1, its end, not at " + proportion);
        }
        Point there = line.startAt(now).interpolate(line.endAt(now), proportion);
        label.moveTo(there);
        return new PathShape(Polygons.rectangle(there, label.width() + 2 * GAP, label.height() + 2 * GAP))
                .setFill(Color.BLACK)
                .setStroke(Stroke.NONE);
    }
}
