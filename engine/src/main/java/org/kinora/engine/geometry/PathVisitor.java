package org.kinora.engine.geometry;

/** Receives the segments of a {@link Path} in order; every contour begins with a move. */
public interface PathVisitor {

    void moveTo(float x, float y);

    void lineTo(float x, float y);

    /** A quadratic Bézier curve with one control point. */
    void quadTo(float controlX, float controlY, float x, float y);

    /** A cubic Bézier curve with two control points. */
    void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y);

    /** A line back to where the contour began, joined there; the next segment begins a new contour. */
    void close();
}
