package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Colors;

/**
 * The coordinates of a vector: a line along each axis, one after the other, and a column of numbers beside the tip.
 *
 * <pre>{@code
 * VectorCoordinates coordinates = new VectorCoordinates(vector);
 * play(vectorToCoords(coordinates));
 * }</pre>
 */
public final class VectorCoordinates extends Composite<VectorCoordinates> {

    private static final double LABEL_SIZE = 34;
    private static final double LABEL_GAP = 0.2;

    private final Line xLine;
    private final Line yLine;
    private final DecimalMatrix label;

    /** In whole numbers. */
    public VectorCoordinates(Arrow vector) {
        this(vector, 0);
    }

    /**
     * @param vector as it is now
     * @param decimals digits after the point, 0 or more
     */
    public VectorCoordinates(Arrow vector, int decimals) {
        Point start = vector.start();
        Point end = vector.end();
        Point corner = new Point(end.x(), start.y());
        xLine = new Line(start, corner).setStrokeColor(Colors.GREEN_C);
        yLine = new Line(corner, end).setStrokeColor(Colors.RED_C);
        Point coordinates = end.minus(start);
        label = new DecimalMatrix(new double[][] {{coordinates.x()}, {coordinates.y()}}, decimals, LABEL_SIZE);
        label.setRowColors(Colors.GREEN_C, Colors.RED_C);
        label.nextTo(end, coordinates.x() < 0 ? Point.LEFT : Point.RIGHT, LABEL_GAP);
        addParts(xLine, yLine, label);
    }

    /** The green line along the first axis. */
    public Line xLine() {
        return xLine;
    }

    /** The red line from there to the tip. */
    public Line yLine() {
        return yLine;
    }

    /** The column of numbers; manim's {@code coordinate_label}. */
    public DecimalMatrix label() {
        return label;
    }
}
