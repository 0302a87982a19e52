package org.kinora.engine.geometry;

/**
 * Points, directions and angles that scenes are written with. A direction is a vector one unit long along an axis, or
 * the sum of two such vectors, so it can also be used as a shift.
 *
 * <pre>{@code
 * title.toEdge(UP);
 * square.shift(RIGHT.times(2)).rotate(45 * DEGREES);
 * }</pre>
 */
public interface Directions {

    Point ORIGIN = Point.ORIGIN;
    Point UP = Point.UP;
    Point DOWN = Point.DOWN;
    Point LEFT = Point.LEFT;
    Point RIGHT = Point.RIGHT;
    Point UP_LEFT = Point.UP_LEFT;
    Point UP_RIGHT = Point.UP_RIGHT;
    Point DOWN_LEFT = Point.DOWN_LEFT;
    Point DOWN_RIGHT = Point.DOWN_RIGHT;

    /** Out of the picture, toward the viewer of a flat scene. */
    Point3 OUT = Point3.Z_AXIS;

    /** Into the picture, away from the viewer of a flat scene. */
    Point3 IN = new Point3(0, 0, -1);

    Point3 X_AXIS = Point3.X_AXIS;
    Point3 Y_AXIS = Point3.Y_AXIS;
    Point3 Z_AXIS = Point3.Z_AXIS;

    /** Half a turn, in radians. */
    double PI = Math.PI;

    /** A whole turn, in radians. */
    double TAU = 2 * Math.PI;

    /** A degree in radians: {@code rotate(square, 45 * DEGREES)}. */
    double DEGREES = Math.PI / 180;
}
