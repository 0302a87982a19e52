package org.kinora.engine.raster;

import org.kinora.engine.paint.Stroke.Cap;
import org.kinora.engine.paint.Stroke.Join;

/**
 * Makes the outline of a stroke around its path. By the non-zero rule this fills everything that a pen of that width
 * passes over.
 *
 * <p>The two sides are called left and right after the normal (−dy, dx) of a direction (dx, dy). At a vertex the outer
 * side gets the join. The inner side goes to the point where the two offset lines meet if that lies on both, otherwise
 * through the vertex itself: then the outline overlaps itself but winds at least once around every point that the pen
 * passes.
 */
final class StrokeOutliner {

    /** Pointed joins reach up to four times the width. */
    private static final float MITER_LIMIT = 4;
    /** If the sine of the turn between the tangents of two curves is below this, they count as one smooth curve. */
    private static final float SMOOTH = 0.01f;

    private final Polylines right = new Polylines();
    private double tolerance;
    private Join join;
    private Cap cap;
    private StrokePath line;
    private Polylines out;
    /** The direction and length of the segments before and after the current vertex. */
    private float arriveX;

    private float arriveY;
    private float arriveLength;
    private float leaveX;
    private float leaveY;
    private float leaveLength;

    /** @param tolerance the greatest distance of a chord from the rounding of a join or cap, in pixels */
    void outline(StrokePath strokePath, Join join, Cap cap, double tolerance, Polylines out) {
        this.line = strokePath;
        this.join = join;
        this.cap = cap;
        this.tolerance = tolerance;
        this.out = out;
        out.clear();
        for (int contour = 0; contour < line.contourCount; contour++) {
            int start = line.start(contour);
            int end = line.ends[contour];
            right.clear();
            if (end - start < 2) {
                addDot(start);
            } else if (line.closed[contour]) {
                addClosed(start, end);
            } else {
                addOpen(start, end);
            }
        }
    }

    /** A line without length shows its caps, if it has any. */
    private void addDot(int vertex) {
        if (cap != Cap.BUTT) {
            boolean directed = line.leaveX[vertex] != 0 || line.leaveY[vertex] != 0;
            float directionX = directed ? line.leaveX[vertex] : 1;
            float directionY = directed ? line.leaveY[vertex] : 0;
            addCap(vertex, directionX, directionY);
            addCap(vertex, -directionX, -directionY);
            out.endContour();
        }
    }

    private void addClosed(int start, int end) {
        setLeave(end - 1, start);
        for (int vertex = start; vertex < end; vertex++) {
            passOn(vertex, vertex + 1 < end ? vertex + 1 : start);
            addVertex(vertex);
        }
        out.endContour();
        addRightBackward();
        out.endContour();
    }

    private void addOpen(int start, int end) {
        int last = end - 1;
        setLeave(start, start + 1);
        float startX = line.corner[start] ? line.leaveX[start] : leaveX;
        float startY = line.corner[start] ? line.leaveY[start] : leaveY;
        addSides(start, startX, startY);
        addSides(start, leaveX, leaveY);
        for (int vertex = start + 1; vertex < last; vertex++) {
            passOn(vertex, vertex + 1);
            addVertex(vertex);
        }
        addSides(last, leaveX, leaveY);
        float endX = line.corner[last] ? line.arriveX[last] : leaveX;
        float endY = line.corner[last] ? line.arriveY[last] : leaveY;
        addSides(last, endX, endY);
        addCap(last, endX, endY);
        addRightBackward();
        addCap(start, -startX, -startY);
        out.endContour();
    }

    private void passOn(int vertex, int next) {
        arriveX = leaveX;
        arriveY = leaveY;
        arriveLength = leaveLength;
        setLeave(vertex, next);
    }

    private void setLeave(int vertex, int next) {
        float dx = line.x[next] - line.x[vertex];
        float dy = line.y[next] - line.y[vertex];
        leaveLength = (float) Math.sqrt(dx * dx + dy * dy);
        leaveX = dx / leaveLength;
        leaveY = dy / leaveLength;
    }

    private void addVertex(int vertex) {
        float halfWidth = line.halfWidth[vertex];
        float cross = arriveX * leaveY - arriveY * leaveX;
        float dot = arriveX * leaveX + arriveY * leaveY;
        boolean corner = isSharp(vertex);
        if (corner) {
            cross = line.arriveX[vertex] * line.leaveY[vertex] - line.arriveY[vertex] * line.leaveX[vertex];
        }
        boolean leftIsInner = cross > 0;
        addInner(vertex, leftIsInner ? out : right, leftIsInner ? halfWidth : -halfWidth, dot);
        Polylines outer = leftIsInner ? right : out;
        float offset = leftIsInner ? -halfWidth : halfWidth;
        if (corner) {
            addOuterCorner(vertex, outer, offset);
        } else {
            addOuterCurve(vertex, outer, offset, cross, dot);
        }
    }

    /** True if the path itself turns, and not only the chords of its curves. */
    private boolean isSharp(int vertex) {
        if (!line.corner[vertex]) {
            return false;
        }
        float cross = line.arriveX[vertex] * line.leaveY[vertex] - line.arriveY[vertex] * line.leaveX[vertex];
        float dot = line.arriveX[vertex] * line.leaveX[vertex] + line.arriveY[vertex] * line.leaveY[vertex];
        return Math.abs(cross) > SMOOTH || dot < 0;
    }

    private void addInner(int vertex, Polylines side, float offset, float dot) {
        float halfTurn = tangentOfHalf(dot);
        if (Math.abs(offset) * halfTurn <= 0.5f * Math.min(arriveLength, leaveLength)) {
            addMiter(side, vertex, offset, arriveX, arriveY, leaveX, leaveY);
        } else {
            add(side, vertex, offset, arriveX, arriveY);
            side.add(line.x[vertex], line.y[vertex]);
            add(side, vertex, offset, leaveX, leaveY);
        }
    }

    private void addOuterCurve(int vertex, Polylines side, float offset, float cross, float dot) {
        float halfTurn = tangentOfHalf(dot);
        // the point of a miter is h/cos − h ≈ h·tan²/2 too far out
        if (Math.abs(offset) * halfTurn * halfTurn <= tolerance) {
            addMiter(side, vertex, offset, arriveX, arriveY, leaveX, leaveY);
        } else {
            addArc(side, vertex, offset, arriveX, arriveY, StrictMath.atan2(cross, dot));
            add(side, vertex, offset, leaveX, leaveY);
        }
    }

    private void addOuterCorner(int vertex, Polylines side, float offset) {
        float inX = line.arriveX[vertex];
        float inY = line.arriveY[vertex];
        float outX = line.leaveX[vertex];
        float outY = line.leaveY[vertex];
        float dot = inX * outX + inY * outY;
        add(side, vertex, offset, arriveX, arriveY);
        if (join == Join.ROUND) {
            addArc(side, vertex, offset, inX, inY, StrictMath.atan2(inX * outY - inY * outX, dot));
        } else {
            add(side, vertex, offset, inX, inY);
            // length / width = 1 / cos(turn / 2), and cos² (turn / 2) = (1 + cos turn) / 2
            if (join == Join.MITER && (1 + dot) / 2 * MITER_LIMIT * MITER_LIMIT >= 1) {
                addMiter(side, vertex, offset, inX, inY, outX, outY);
            }
        }
        add(side, vertex, offset, outX, outY);
        add(side, vertex, offset, leaveX, leaveY);
    }

    private void addSides(int vertex, float directionX, float directionY) {
        float halfWidth = line.halfWidth[vertex];
        add(out, vertex, halfWidth, directionX, directionY);
        add(right, vertex, -halfWidth, directionX, directionY);
    }

    /** From the left side at the end of a line with this direction, around to the right side. */
    private void addCap(int vertex, float directionX, float directionY) {
        float halfWidth = line.halfWidth[vertex];
        if (cap == Cap.ROUND) {
            addArc(out, vertex, halfWidth, directionX, directionY, -Math.PI);
            add(out, vertex, -halfWidth, directionX, directionY);
        } else if (cap == Cap.SQUARE) {
            float forwardX = line.x[vertex] + halfWidth * directionX;
            float forwardY = line.y[vertex] + halfWidth * directionY;
            out.add(forwardX - halfWidth * directionY, forwardY + halfWidth * directionX);
            out.add(forwardX + halfWidth * directionY, forwardY - halfWidth * directionX);
        }
    }

    private void addRightBackward() {
        for (int i = right.pointCount - 1; i >= 0; i--) {
            out.add(right.points[i * 2], right.points[i * 2 + 1]);
        }
    }

    private void add(Polylines side, int vertex, float offset, float directionX, float directionY) {
        side.add(line.x[vertex] - offset * directionY, line.y[vertex] + offset * directionX);
    }

    /** Adds the point where the lines at an offset from two segments meet. */
    private void addMiter(Polylines side, int vertex, float offset, float inX, float inY, float outX, float outY) {
        float scale = offset / (1 + inX * outX + inY * outY);
        side.add(line.x[vertex] - scale * (inY + outY), line.y[vertex] + scale * (inX + outX));
    }

    /** From the side of a direction around the vertex, excluding the point where the turn ends. */
    private void addArc(Polylines side, int vertex, float offset, float directionX, float directionY, double turn) {
        double radius = Math.abs(offset);
        double step = radius <= tolerance ? Math.PI / 2 : 2 * StrictMath.acos(1 - tolerance / radius);
        int steps = (int) Math.ceil(Math.abs(turn) / step);
        double x = -offset * directionY;
        double y = offset * directionX;
        double cos = StrictMath.cos(turn / Math.max(1, steps));
        double sin = StrictMath.sin(turn / Math.max(1, steps));
        for (int i = 0; i < Math.max(1, steps); i++) {
            side.add((float) (line.x[vertex] + x), (float) (line.y[vertex] + y));
            double turnedX = cos * x - sin * y;
            y = sin * x + cos * y;
            x = turnedX;
        }
    }

    /** tan(turn / 2), of a turn from 0 to π with the given cosine; large, but finite, where the line turns back. */
    private static float tangentOfHalf(float dot) {
        return (float) Math.sqrt(Math.max(0, 1 - dot) / Math.max(1e-6f, 1 + dot));
    }
}
