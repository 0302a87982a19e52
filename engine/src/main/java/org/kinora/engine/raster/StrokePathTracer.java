package org.kinora.engine.raster;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathVisitor;

/**
 * Follows an outline in pixels and makes the path of a stroke. The map's translation is left out, so that a shape that
 * only moves keeps its stroke.
 */
final class StrokePathTracer implements PathVisitor {

    private StrokePath out;
    private DeviceMap map;
    private double tolerance;
    private float startX;
    private float startY;
    private float atX;
    private float atY;
    private boolean open;

    /** @param tolerance the greatest distance of a chord from its curve, in pixels */
    void trace(Path path, DeviceMap map, double tolerance, StrokePath out) {
        this.out = out;
        this.map = map;
        this.tolerance = tolerance;
        open = false;
        out.clear();
        path.visit(this);
        endOpen();
    }

    @Override
    public void moveTo(float x, float y) {
        endOpen();
        startX = x(x, y);
        startY = y(x, y);
        atX = startX;
        atY = startY;
    }

    @Override
    public void lineTo(float x, float y) {
        line(x(x, y), y(x, y));
    }

    @Override
    public void quadTo(float controlX, float controlY, float x, float y) {
        float x0 = atX;
        float y0 = atY;
        float x1 = x(controlX, controlY);
        float y1 = y(controlX, controlY);
        float x2 = x(x, y);
        float y2 = y(x, y);
        begin(x0, y0, x1, y1, x2, y2, x2, y2);
        int steps = CurveSteps.quadratic(x0, y0, x1, y1, x2, y2, tolerance);
        for (int i = 1; i < steps; i++) {
            float t = (float) i / steps;
            float s = 1 - t;
            out.addSmooth(s * s * x0 + 2 * s * t * x1 + t * t * x2, s * s * y0 + 2 * s * t * y1 + t * t * y2);
        }
        end(x0, y0, x0, y0, x1, y1, x2, y2);
    }

    @Override
    public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
        float x0 = atX;
        float y0 = atY;
        float x1 = x(control1X, control1Y);
        float y1 = y(control1X, control1Y);
        float x2 = x(control2X, control2Y);
        float y2 = y(control2X, control2Y);
        float x3 = x(x, y);
        float y3 = y(x, y);
        begin(x0, y0, x1, y1, x2, y2, x3, y3);
        int steps = CurveSteps.cubic(x0, y0, x1, y1, x2, y2, x3, y3, tolerance);
        for (int i = 1; i < steps; i++) {
            float t = (float) i / steps;
            float s = 1 - t;
            float a = s * s * s;
            float b = 3 * s * s * t;
            float c = 3 * s * t * t;
            float d = t * t * t;
            out.addSmooth(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
        }
        end(x0, y0, x1, y1, x2, y2, x3, y3);
    }

    @Override
    public void close() {
        if (open) {
            line(startX, startY);
            out.close();
            open = false;
        }
        atX = startX;
        atY = startY;
    }

    private void line(float x, float y) {
        begin(atX, atY, x, y, x, y, x, y);
        end(atX, atY, atX, atY, atX, atY, x, y);
    }

    /** Leaves toward the first control point that is at a different place. */
    private void begin(float x0, float y0, float x1, float y1, float x2, float y2, float x3, float y3) {
        if (!open) {
            out.addCorner(x0, y0, 0, 0);
            open = true;
        }
        if (x1 != x0 || y1 != y0) {
            out.leave(x1 - x0, y1 - y0);
        } else if (x2 != x0 || y2 != y0) {
            out.leave(x2 - x0, y2 - y0);
        } else {
            out.leave(x3 - x0, y3 - y0);
        }
    }

    /** Arrives from the last control point that is at a different place. */
    private void end(float x0, float y0, float x1, float y1, float x2, float y2, float x3, float y3) {
        if (x2 != x3 || y2 != y3) {
            out.addCorner(x3, y3, x3 - x2, y3 - y2);
        } else if (x1 != x3 || y1 != y3) {
            out.addCorner(x3, y3, x3 - x1, y3 - y1);
        } else {
            out.addCorner(x3, y3, x3 - x0, y3 - y0);
        }
        atX = x3;
        atY = y3;
    }

    private void endOpen() {
        if (open) {
            out.end();
            open = false;
        }
    }

    private float x(float x, float y) {
        return (float) (map.xx * x + map.xy * y);
    }

    private float y(float x, float y) {
        return (float) (map.yx * x + map.yy * y);
    }
}
