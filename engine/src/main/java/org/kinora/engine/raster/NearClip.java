package org.kinora.engine.raster;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.HalfPlane;

/**
 * Cuts away what cannot be divided by w: what lies behind the eye or close to it. What lies farther from the picture
 * than four times its size goes too, since single floats are too coarse out there. Everything is cut before the
 * division, in homogeneous coordinates, after Sutherland and Hodgman ("Reentrant polygon clipping", 1974); by the
 * non-zero rule the edges they leave along a cut do no harm. For one thread.
 */
public final class NearClip {

    private static final int GUARD = 4;

    /** A limit is {@code a·x + b·y + c·w ≥ d}. */
    private record Limit(double a, double b, double c, double d) {
        double over(Homogeneous line, int point) {
            return a * line.x(point) + b * line.y(point) + c * line.w(point) - d;
        }
    }

    private final Limit[] limits;
    private final Homogeneous spare;

    /** @param leastW the smallest w that is kept; positive */
    public NearClip(PictureSize size, double leastW, int furtherNumbers) {
        double right = (GUARD + 1.0) * size.width();
        double bottom = (GUARD + 1.0) * size.height();
        double left = (double) -GUARD * size.width();
        double top = (double) -GUARD * size.height();
        limits = new Limit[] {
            new Limit(0, 0, 1, leastW),
            new Limit(1, 0, -left, 0),
            new Limit(-1, 0, right, 0),
            new Limit(0, 1, -top, 0),
            new Limit(0, -1, bottom, 0)
        };
        spare = new Homogeneous(furtherNumbers);
    }

    /**
     * Clips a polygon, which is closed from its last point to its first.
     *
     * @param polygon is overwritten
     * @return the clipped polygon, without points if nothing is left; valid until the next call
     */
    public Homogeneous closed(Homogeneous polygon) {
        Homogeneous from = polygon;
        Homogeneous to = spare;
        for (Limit limit : limits) {
            if (!isInside(from, limit)) {
                to.clear();
                clip(from, limit, to);
                Homogeneous swap = from;
                from = to;
                to = swap;
            }
        }
        return from;
    }

    /** Whether nothing of a line would be cut away. */
    public boolean isInside(Homogeneous line) {
        for (Limit limit : limits) {
            if (!isInside(line, limit)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a point would be kept. */
    public boolean isInside(double x, double y, double w) {
        for (Limit limit : limits) {
            if (!(limit.a * x + limit.b * y + limit.c * w >= limit.d)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInside(Homogeneous line, Limit limit) {
        for (int i = 0; i < line.count(); i++) {
            // written so that NaN counts as outside
            if (!(limit.over(line, i) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static void clip(Homogeneous from, Limit limit, Homogeneous to) {
        int last = from.count() - 1;
        for (int i = 0; i <= last; i++) {
            int before = i == 0 ? last : i - 1;
            double here = limit.over(from, i);
            double there = limit.over(from, before);
            if (here >= 0 != there >= 0) {
                addCrossing(from, before, there, i, here, to);
            }
            if (here >= 0) {
                to.addCopy(from, i);
            }
        }
    }

    /** Always measured from the point inside, so that neighbours which share an edge share the crossing. */
    private static void addCrossing(
            Homogeneous from, int one, double overOne, int other, double overOther, Homogeneous to) {
        if (overOne >= 0) {
            to.addBetween(from, one, other, overOne / (overOne - overOther));
        } else {
            to.addBetween(from, other, one, overOther / (overOther - overOne));
        }
    }

    /**
     * The stretch of a straight line between two points that is kept.
     *
     * @param line has the two points
     * @return null if nothing is kept; otherwise the shares of the way at which the stretch begins and ends
     */
    public double[] stretch(Homogeneous line, int one, int other) {
        double from = 0;
        double to = 1;
        for (Limit limit : limits) {
            double start = limit.over(line, one);
            double end = limit.over(line, other);
            if (!(start >= 0) && !(end >= 0)) {
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

    /** Cuts a closed polyline of a plane, with w = 1, along a line of the plane. */
    static Homogeneous cut(Homogeneous polygon, HalfPlane side, Homogeneous into) {
        into.clear();
        clip(polygon, new Limit(side.a(), side.b(), side.c(), 0), into);
        return into;
    }
}
