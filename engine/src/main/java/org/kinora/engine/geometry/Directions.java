package org.kinora.engine.geometry;

/** Places, directions and angles that scenes are written with. A direction is a point a unit away, so it can be shifted by. */
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

    /** Half a turn, in radians. */
    double PI = Math.PI;

    /** A whole turn, in radians. */
    double TAU = 2 * Math.PI;

    /** A degree in radians: {@code rotate(square, 45 * DEGREES)}. */
    double DEGREES = Math.PI / 180;
}
