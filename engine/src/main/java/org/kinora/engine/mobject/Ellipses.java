package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * Before which row and which column of a matrix dots stand for those that are left out; counted from 0.
 *
 * @param row {@link #NOWHERE} for none
 * @param column {@link #NOWHERE} for none
 */
record Ellipses(int row, int column) {

    static final int NOWHERE = -1;

    static final Ellipses NONE = new Ellipses(NOWHERE, NOWHERE);

    private static final double RADIUS = 0.062;
    private static final double STEP = 0.3;

    /** Where a row of entries stands among rows with dots. */
    int rowOf(int entry) {
        return row == NOWHERE || entry < row ? entry : entry + 1;
    }

    int columnOf(int entry) {
        return column == NOWHERE || entry < column ? entry : entry + 1;
    }

    /** Three dots along a direction, centred on the origin. */
    static PathShape dots(Point direction, double em) {
        PathBuilder dots = Path.builder();
        for (int i = -1; i <= 1; i++) {
            dots.append(Arcs.circle(direction.times(i * STEP * em), RADIUS * em));
        }
        return new PathShape(dots.build()).setFill(Color.WHITE).setStroke(Stroke.NONE);
    }
}
