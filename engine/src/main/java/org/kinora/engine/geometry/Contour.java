package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One contour of a path as curves that begin where the one before ends. A closed contour's curves come back to its
 * start: the closing line is among them unless it has no length.
 */
record Contour(Point start, List<Bezier> curves, boolean closed) {

    static List<Contour> of(Path path) {
        Splitter splitter = new Splitter();
        path.visit(splitter);
        splitter.finish(false);
        return splitter.contours;
    }

    Contour reversed() {
        List<Bezier> back = new ArrayList<>(curves.size());
        for (Bezier curve : curves) {
            back.add(curve.reversed());
        }
        Collections.reverse(back);
        return new Contour(back.isEmpty() ? start : back.get(0).start(), back, closed);
    }

    /** Positive where the contour runs counter-clockwise; by its control points, which is enough to tell holes from bodies. */
    double signedArea() {
        return curves.stream().mapToDouble(Bezier::doubleArea).sum() / 2;
    }

    Point center() {
        double x = start.x();
        double y = start.y();
        for (Bezier curve : curves) {
            x += curve.end().x();
            y += curve.end().y();
        }
        return new Point(x / (curves.size() + 1), y / (curves.size() + 1));
    }

    /** Draws the contour; a last line that closes it is left to the close itself, so that a polygon stays one. */
    void drawTo(PathVisitor out) {
        out.moveTo((float) start.x(), (float) start.y());
        int count = curves.size();
        if (closed && count > 1 && curves.get(count - 1).degree() == 1) {
            count--;
        }
        for (Bezier curve : curves.subList(0, count)) {
            curve.drawTo(out);
        }
        if (closed) {
            out.close();
        }
    }

    private static final class Splitter implements PathVisitor {

        private final List<Contour> contours = new ArrayList<>();
        private List<Bezier> curves = new ArrayList<>();
        private boolean open;
        private double startX;
        private double startY;
        private double x;
        private double y;

        @Override
        public void moveTo(float toX, float toY) {
            finish(false);
            open = true;
            startX = SinglePrecision.meant(toX);
            startY = SinglePrecision.meant(toY);
            x = startX;
            y = startY;
        }

        @Override
        public void lineTo(float toX, float toY) {
            add(Bezier.line(x, y, SinglePrecision.meant(toX), SinglePrecision.meant(toY)));
        }

        @Override
        public void quadTo(float controlX, float controlY, float toX, float toY) {
            add(new Bezier(
                    new double[] {x, SinglePrecision.meant(controlX), SinglePrecision.meant(toX)},
                    new double[] {y, SinglePrecision.meant(controlY), SinglePrecision.meant(toY)}));
        }

        @Override
        public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float toX, float toY) {
            add(new Bezier(
                    new double[] {
                        x,
                        SinglePrecision.meant(control1X),
                        SinglePrecision.meant(control2X),
                        SinglePrecision.meant(toX)
                    },
                    new double[] {
                        y,
                        SinglePrecision.meant(control1Y),
                        SinglePrecision.meant(control2Y),
                        SinglePrecision.meant(toY)
                    }));
        }

        @Override
        public void close() {
            if (x != startX || y != startY) {
                add(Bezier.line(x, y, startX, startY));
            }
            finish(true);
        }

        private void add(Bezier curve) {
            curves.add(curve);
            x = curve.end().x();
            y = curve.end().y();
        }

        private void finish(boolean closed) {
            if (open) {
                contours.add(new Contour(new Point(startX, startY), curves, closed));
                curves = new ArrayList<>();
                open = false;
            }
        }
    }
}
