package org.kinora.engine.geometry;

/** The points of a plane on one side of a line: {@code a·x + b·y + c ≥ 0}. */
public record HalfPlane(double a, double b, double c) {

    /** Positive inside, zero on the line. */
    public double at(double x, double y) {
        return a * x + b * y + c;
    }

    /** The other side of the same line. */
    public HalfPlane opposite() {
        return new HalfPlane(-a, -b, -c);
    }

    /** The points that a map takes into this half-plane. */
    public HalfPlane before(Affine map) {
        return new HalfPlane(a * map.xx() + b * map.yx(), a * map.xy() + b * map.yy(), a * map.dx() + b * map.dy() + c);
    }
}
