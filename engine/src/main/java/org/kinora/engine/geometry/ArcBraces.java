package org.kinora.engine.geometry;

/** Curly braces that are bent along an arc, as filled outlines. */
public final class ArcBraces {

    /** Pieces of a brace's outline are no longer than this when they are bent, in units. */
    private static final double FINENESS = 0.05;

    private ArcBraces() {}

    /**
     * A brace outside an arc, with its point in the middle of it: its ends lie on the arc.
     *
     * @param radius of the arc, more than 0
     * @param startAngle in radians, counter-clockwise from the right
     * @param sweep how far the arc turns, in radians; negative is clockwise; a full turn at most
     */
    public static Path outside(Point center, double radius, double startAngle, double sweep) {
        if (!(radius > 0) || Double.isInfinite(radius) || !(Math.abs(sweep) > 0 && Math.abs(sweep) <= 2 * Math.PI)) {
            throw new IllegalArgumentException(
                    "A brace along an arc needs a radius above 0 and an angle up to a full turn, not " + radius
                            + " and " + sweep);
        }
        double low = sweep > 0 ? startAngle : startAngle + sweep;
        return new Bender(center, radius, low).bend(Braces.below(radius * Math.abs(sweep)));
    }

    /** Bends the line y = 0 to a circle, counter-clockwise; what is below that line comes to lie outside. */
    private record Bender(Point center, double radius, double startAngle) {

        Path bend(Path straight) {
            PathBuilder out = Path.builder();
            for (Contour contour : Contour.of(straight)) {
                out.moveTo(bent(contour.start()));
                for (Bezier curve : contour.curves()) {
                    int pieces = Math.max(1, (int) Math.ceil(curve.length(0, 1) / FINENESS));
                    for (int i = 0; i < pieces; i++) {
                        add(curve.part((double) i / pieces, (i + 1.0) / pieces), out);
                    }
                }
                out.close();
            }
            return out.build();
        }

        /** A cubic with the bent curve's ends and directions. */
        private void add(Bezier piece, PathBuilder out) {
            Point start = piece.start();
            Point end = piece.end();
            Point leaving = piece.at(0.001).minus(start).times(1000 / 3.0);
            Point arriving = end.minus(piece.at(0.999)).times(1000 / 3.0);
            out.cubicTo(
                    bent(start).plus(bentVector(start, leaving)),
                    bent(end).minus(bentVector(end, arriving)),
                    bent(end));
        }

        private Point bent(Point point) {
            double angle = startAngle + point.x() / radius;
            double distance = radius - point.y();
            return center.plus(new Point(distance * StrictMath.cos(angle), distance * StrictMath.sin(angle)));
        }

        /** The derivative of {@link #bent} at a point, applied to a displacement. */
        private Point bentVector(Point at, Point vector) {
            double angle = startAngle + at.x() / radius;
            Point outward = new Point(StrictMath.cos(angle), StrictMath.sin(angle));
            double stretch = (radius - at.y()) / radius;
            return outward.perpendicular().times(vector.x() * stretch).minus(outward.times(vector.y()));
        }
    }
}
