package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathVisitor;

/** A path's line as many short chords, which can tell how far a point is from it. */
final class SampledLine implements PathVisitor {

    private static final int CHORDS = 100;

    private final List<double[]> points = new ArrayList<>();

    SampledLine(Path path) {
        path.visit(this);
    }

    double distance(double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < points.size(); i++) {
            double[] a = points.get(i);
            double[] b = points.get(i + 1);
            double dx = b[0] - a[0];
            double dy = b[1] - a[1];
            double square = dx * dx + dy * dy;
            double along = square == 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / square));
            double awayX = x - a[0] - along * dx;
            double awayY = y - a[1] - along * dy;
            least = Math.min(least, awayX * awayX + awayY * awayY);
        }
        return Math.sqrt(least);
    }

    @Override
    public void moveTo(float x, float y) {
        points.add(new double[] {x, y});
    }

    @Override
    public void lineTo(float x, float y) {
        points.add(new double[] {x, y});
    }

    @Override
    public void quadTo(float controlX, float controlY, float x, float y) {
        double[] from = points.get(points.size() - 1);
        for (int i = 1; i <= CHORDS; i++) {
            double t = (double) i / CHORDS;
            double s = 1 - t;
            points.add(new double[] {
                s * s * from[0] + 2 * s * t * controlX + t * t * x, s * s * from[1] + 2 * s * t * controlY + t * t * y
            });
        }
    }

    @Override
    public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
        double[] from = points.get(points.size() - 1);
        for (int i = 1; i <= CHORDS; i++) {
            double t = (double) i / CHORDS;
            double s = 1 - t;
            points.add(new double[] {
                s * s * s * from[0] + 3 * s * s * t * control1X + 3 * s * t * t * control2X + t * t * t * x,
                s * s * s * from[1] + 3 * s * s * t * control1Y + 3 * s * t * t * control2Y + t * t * t * y
            });
        }
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("The reference knows open lines only");
    }
}
