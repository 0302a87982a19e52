package org.kinora.engine.geometry;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;

/**
 * What becomes of the regions that several outlines enclose. Curves stay curves: they are cut where outlines cross, and
 * never turned into lines.
 *
 * <pre>{@code
 * Path lens = PathOperation.INTERSECTION.of(List.of(left, right));
 * }</pre>
 */
public enum PathOperation {

    /** What lies in at least one of them. */
    UNION {
        @Override
        void combine(Area region, Area next) {
            region.add(next);
        }
    },

    /** What lies in all of them. */
    INTERSECTION {
        @Override
        void combine(Area region, Area next) {
            region.intersect(next);
        }
    },

    /** What lies in the first and in none of the others. */
    DIFFERENCE {
        @Override
        void combine(Area region, Area next) {
            region.subtract(next);
        }
    },

    /** What lies in an odd number of them: for two, in one and not in the other. */
    EXCLUSION {
        @Override
        void combine(Area region, Area next) {
            region.exclusiveOr(next);
        }
    };

    /** More segments than letters on a full page have; what crosses is found pair by pair. */
    private static final int MOST_SEGMENTS = 50_000;

    /** In square units; a thousandth of a pixel of a picture 4,320 pixels high is more. */
    private static final double SLIVER = 1e-8;

    /** In units; where two curves meet, rounding leaves lines as short as this. */
    private static final double NO_LENGTH = 1e-6;

    abstract void combine(Area region, Area next);

    /**
     * The outline of the resulting region: bodies run one way around and holes the other. Open contours count as closed
     * by a straight line. Empty if nothing is left.
     *
     * @throws IllegalArgumentException if the outlines have more segments than could be compared with each other
     */
    public Path of(List<Path> outlines) {
        int segments = outlines.stream().mapToInt(Path::size).sum();
        if (segments > MOST_SEGMENTS) {
            throw new IllegalArgumentException(
                    "Outlines of %,d segments are more than the %,d that can be united, intersected or subtracted: take simpler ones"
                            .formatted(segments, MOST_SEGMENTS));
        }
        Area region = null;
        for (Path outline : outlines) {
            Area next = area(outline);
            if (region == null) {
                region = next;
            } else {
                combine(region, next);
            }
        }
        return region == null ? Path.EMPTY : path(region);
    }

    private static Area area(Path outline) {
        Path2D.Double shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Contour contour : Contour.of(outline)) {
            shape.moveTo(contour.start().x(), contour.start().y());
            for (Bezier curve : contour.curves()) {
                add(curve, shape);
            }
            shape.closePath();
        }
        return new Area(shape);
    }

    private static void add(Bezier curve, Path2D.Double shape) {
        switch (curve.degree()) {
            case 1 -> shape.lineTo(curve.x(1), curve.y(1));
            case 2 -> shape.quadTo(curve.x(1), curve.y(1), curve.x(2), curve.y(2));
            default -> shape.curveTo(curve.x(1), curve.y(1), curve.x(2), curve.y(2), curve.x(3), curve.y(3));
        }
    }

    private static Path path(Area region) {
        PathBuilder all = Path.builder();
        PathBuilder contour = null;
        double[] c = new double[6];
        Point at = Point.ORIGIN;
        for (PathIterator i = region.getPathIterator((AffineTransform) null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    at = new Point(c[0], c[1]);
                    contour = Path.builder().moveTo(at);
                }
                case PathIterator.SEG_LINETO -> {
                    Point to = new Point(c[0], c[1]);
                    if (to.distanceTo(at) > NO_LENGTH) {
                        contour.lineTo(to);
                        at = to;
                    }
                }
                case PathIterator.SEG_QUADTO -> {
                    at = new Point(c[2], c[3]);
                    contour.quadTo(new Point(c[0], c[1]), at);
                }
                case PathIterator.SEG_CUBICTO -> {
                    at = new Point(c[4], c[5]);
                    contour.cubicTo(new Point(c[0], c[1]), new Point(c[2], c[3]), at);
                }
                default -> {
                    Path whole = contour.closed().build();
                    if (Math.abs(Contour.of(whole).get(0).signedArea()) > SLIVER) {
                        all.append(whole);
                    }
                }
            }
        }
        return all.build();
    }
}
