package org.kinora.engine.scene;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathVisitor;
import org.kinora.engine.geometry.Point;

/** Whether a point lies inside an outline, by the non-zero winding rule; curves are taken for a few straight lines. */
final class Inside implements PathVisitor {

    private static final int LINES = 8;

    private final double x;
    private final double y;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private int winding;

    private Inside(Point point) {
        x = point.x();
        y = point.y();
    }

    static boolean of(Path path, Point point) {
        Inside inside = new Inside(point);
        path.visit(inside);
        inside.close();
        return inside.winding != 0;
    }

    @Override
    public void moveTo(float toX, float toY) {
        close();
        startX = toX;
        startY = toY;
        lastX = toX;
        lastY = toY;
    }

    @Override
    public void lineTo(float toX, float toY) {
        line(toX, toY);
    }

    private void line(double toX, double toY) {
        if (lastY <= y != toY <= y) {
            double crossing = lastX + (y - lastY) / (toY - lastY) * (toX - lastX);
            if (crossing > x) {
                winding += toY > lastY ? 1 : -1;
            }
        }
        lastX = toX;
        lastY = toY;
    }

    @Override
    public void quadTo(float controlX, float controlY, float toX, float toY) {
        double fromX = lastX;
        double fromY = lastY;
        for (int i = 1; i <= LINES; i++) {
            double t = (double) i / LINES;
            double s = 1 - t;
            line(
                    s * s * fromX + 2 * s * t * controlX + t * t * toX,
                    s * s * fromY + 2 * s * t * controlY + t * t * toY);
        }
    }

    @Override
    public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float toX, float toY) {
        double fromX = lastX;
        double fromY = lastY;
        for (int i = 1; i <= LINES; i++) {
            double t = (double) i / LINES;
            double s = 1 - t;
            line(
                    s * s * s * fromX + 3 * s * s * t * control1X + 3 * s * t * t * control2X + t * t * t * toX,
                    s * s * s * fromY + 3 * s * s * t * control1Y + 3 * s * t * t * control2Y + t * t * t * toY);
        }
    }

    @Override
    public void close() {
        line(startX, startY);
    }
}
