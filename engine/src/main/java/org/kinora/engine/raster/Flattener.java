package org.kinora.engine.raster;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathVisitor;

/**
 * Turns an outline into straight lines, in the outline's own coordinates. Turning, moving or slightly scaling a shape
 * then needs no new flattening, only new positions for the same points.
 *
 * <p>All chords between points of a curve lie on its inner side, so letters would come out too thin. The points inside
 * a curve are therefore moved outward by two thirds of a chord's height, the sagitta: then curve and chords enclose the
 * same area.
 */
public final class Flattener implements PathVisitor {

    private Polylines out;
    private double tolerance;
    private float atX;
    private float atY;
    private float startX;
    private float startY;

    /** @param tolerance the greatest distance of a chord from its curve, in the path's own coordinates */
    public void flatten(Path path, double tolerance, Polylines out) {
        this.out = out;
        this.tolerance = tolerance;
        out.clear();
        path.visit(this);
        out.endContour();
    }

    @Override
    public void moveTo(float x, float y) {
        out.endContour();
        startX = x;
        startY = y;
        lineTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        out.add(x, y);
        atX = x;
        atY = y;
    }

    @Override
    public void quadTo(float controlX, float controlY, float x, float y) {
        float fromX = atX;
        float fromY = atY;
        int steps = CurveSteps.quadratic(fromX, fromY, controlX, controlY, x, y, tolerance);
        for (int i = 1; i < steps; i++) {
            float t = (float) i / steps;
            float s = 1 - t;
            lineTo(s * s * fromX + 2 * s * t * controlX + t * t * x, s * s * fromY + 2 * s * t * controlY + t * t * y);
        }
        lineTo(x, y);
    }

    @Override
    public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
        float fromX = atX;
        float fromY = atY;
        int steps = CurveSteps.cubic(fromX, fromY, control1X, control1Y, control2X, control2Y, x, y, tolerance);
        // the second derivative, 6 · (s · first + t · second difference), makes the sagitta −(it) / (8 steps²)
        float outward = -2f / 3 * 6 / (8 * steps * steps);
        for (int i = 1; i < steps; i++) {
            float t = (float) i / steps;
            float s = 1 - t;
            // the weights of the four points in the curve and in the outward shift
            float a = s * s * s + outward * s;
            float b = 3 * s * s * t + outward * (t - 2 * s);
            float c = 3 * s * t * t + outward * (s - 2 * t);
            float d = t * t * t + outward * t;
            lineTo(
                    a * fromX + b * control1X + c * control2X + d * x,
                    a * fromY + b * control1Y + c * control2Y + d * y);
        }
        lineTo(x, y);
    }

    @Override
    public void close() {
        out.endContour();
        atX = startX;
        atY = startY;
    }
}
