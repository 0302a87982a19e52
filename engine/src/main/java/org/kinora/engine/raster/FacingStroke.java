package org.kinora.engine.raster;

import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.HalfPlane;
import org.kinora.engine.geometry.Homography;

/**
 * Projects the lines that a stroke runs along, so that the stroke faces the viewer however its plane is turned: only
 * its width tells how near it is. For one thread.
 */
final class FacingStroke {

    private final NearClip near;
    private final Homogeneous seen = new Homogeneous(1);

    FacingStroke(PictureSize size, double leastW) {
        near = new NearClip(size, leastW, 1);
    }

    /**
     * @param line in the plane, with widths
     * @param widthScale pixels for a unit of the line's widths where w is 1
     * @param sides what is kept of the plane
     * @param out receives the lines in pixels, with widths
     */
    void project(StrokePath line, Homography toPixels, double widthScale, List<HalfPlane> sides, StrokePath out) {
        out.clear();
        for (int contour = 0; contour < line.contourCount; contour++) {
            int start = line.start(contour);
            int end = line.ends[contour];
            seen.clear();
            for (int vertex = start; vertex < end; vertex++) {
                double x = line.x[vertex];
                double y = line.y[vertex];
                seen.add(
                        toPixels.xx() * x + toPixels.xy() * y + toPixels.xw(),
                        toPixels.yx() * x + toPixels.yy() * y + toPixels.yw(),
                        toPixels.w(x, y));
                seen.set(0, line.halfWidth[vertex] * widthScale);
            }
            boolean closed = line.closed[contour];
            if (sides.isEmpty() && near.isInside(seen)) {
                addWhole(closed, out);
            } else {
                addStretches(line, start, closed, sides, out);
            }
        }
    }

    private void addWhole(boolean closed, StrokePath out) {
        int first = out.vertexCount;
        for (int i = 0; i < seen.count(); i++) {
            addVertex(seen.x(i), seen.y(i), seen.w(i), seen.further(i, 0), out);
        }
        if (closed) {
            direct(first, out, true);
            out.close();
        } else {
            direct(first, out, false);
            out.end();
        }
    }

    private void addStretches(StrokePath line, int start, boolean closed, List<HalfPlane> sides, StrokePath out) {
        int segments = closed ? seen.count() : seen.count() - 1;
        int first = out.vertexCount;
        for (int i = 0; i < segments; i++) {
            int next = (i + 1) % seen.count();
            double[] kept = near.stretch(seen, i, next);
            kept = kept == null ? null : within(line, start + i, start + next, sides, kept);
            if (kept == null || kept[0] > 0) {
                endOpen(first, out);
                first = out.vertexCount;
            }
            if (kept != null) {
                addBetween(i, next, kept[0], out);
                addBetween(i, next, kept[1], out);
            }
            if (kept != null && kept[1] < 1) {
                endOpen(first, out);
                first = out.vertexCount;
            }
        }
        endOpen(first, out);
    }

    private static double[] within(StrokePath line, int one, int other, List<HalfPlane> sides, double[] kept) {
        double from = kept[0];
        double to = kept[1];
        for (HalfPlane side : sides) {
            double start = side.at(line.x[one], line.y[one]);
            double end = side.at(line.x[other], line.y[other]);
            if (start < 0 && end < 0) {
                return null;
            }
            if (start < 0) {
                from = Math.max(from, start / (start - end));
            } else if (end < 0) {
                to = Math.min(to, start / (start - end));
            }
        }
        return from < to ? new double[] {from, to} : null;
    }

    private static void endOpen(int first, StrokePath out) {
        if (out.vertexCount > first) {
            direct(first, out, false);
            out.end();
        }
    }

    private void addBetween(int one, int other, double share, StrokePath out) {
        double w = seen.w(one) + (seen.w(other) - seen.w(one)) * share;
        double x = seen.x(one) + (seen.x(other) - seen.x(one)) * share;
        double y = seen.y(one) + (seen.y(other) - seen.y(one)) * share;
        double width = seen.further(one, 0) + (seen.further(other, 0) - seen.further(one, 0)) * share;
        addVertex(x, y, w, width, out);
    }

    private static void addVertex(double x, double y, double w, double width, StrokePath out) {
        out.addSmooth((float) (x / w), (float) (y / w));
        out.halfWidth[out.vertexCount - 1] = (float) (width / w);
    }

    /** Makes every vertex a corner that the line reaches and leaves straight. */
    private static void direct(int first, StrokePath out, boolean closed) {
        int last = out.vertexCount - 1;
        for (int i = first; i <= last; i++) {
            int before = i > first ? i - 1 : closed ? last : i;
            int after = i < last ? i + 1 : closed ? first : i;
            out.corner[i] = true;
            setDirection(out.x[i] - out.x[before], out.y[i] - out.y[before], i, out.arriveX, out.arriveY);
            setDirection(out.x[after] - out.x[i], out.y[after] - out.y[i], i, out.leaveX, out.leaveY);
        }
    }

    private static void setDirection(float x, float y, int vertex, float[] intoX, float[] intoY) {
        float length = (float) Math.sqrt((double) x * x + (double) y * y);
        intoX[vertex] = length > 0 ? x / length : 0;
        intoY[vertex] = length > 0 ? y / length : 0;
    }
}
